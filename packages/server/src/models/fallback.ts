import { adapters } from './adapters.ts';
import type { CircuitBreakers } from './circuit-breakers.ts';
import type { ChatModel, ModelEvent, ModelFailure, ModelRequest } from './model.ts';

/** A model that may answer, and the connection whose failures count together. */
export interface Candidate {
  model: ChatModel;
  connection: string;
}

/** Failures after which another model is not asked: it would be asked the same. */
const failuresOfQuestion = new Set<ModelFailure['kind']>(['filter']);

/**
 * Several models as one. The first answers; if it fails before its answer begins, the next is asked, and the answer
 * begins with an event `model`. Models that are paused are passed over, and so are those whose providers asked to
 * wait, as long as another can be asked.
 */
export function firstThatAnswers(
  candidates: readonly Candidate[],
  breakers: CircuitBreakers,
): ChatModel | undefined {
  const [first] = order(candidates, breakers);
  if (!first) return undefined;
  return {
    provider: first.model.provider,
    model: first.model.model,
    capabilities: first.model.capabilities,
    stream: (request) => streamFirst(order(candidates, breakers), breakers, request, first),
  };
}

/** The candidates in the order in which they are asked. */
function order(candidates: readonly Candidate[], breakers: CircuitBreakers): Candidate[] {
  const rank = ({ connection }: Candidate) =>
    breakers.pause(connection) > 0 ? 2 : breakers.isAskedToWait(connection) ? 1 : 0;
  return candidates
    .map((candidate) => ({ candidate, rank: rank(candidate) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ candidate }) => candidate);
}

async function* streamFirst(
  candidates: readonly Candidate[],
  breakers: CircuitBreakers,
  request: ModelRequest,
  named: Candidate,
): AsyncGenerator<ModelEvent> {
  let failure: ModelFailure | undefined;
  for (const candidate of candidates) {
    const pause = breakers.pause(candidate.connection);
    if (pause > 0) {
      failure ??= pausedFailure(candidate.model, pause);
      continue;
    }
    const events = tryOne(candidate, breakers, request);
    try {
      const held: ModelEvent[] = [];
      let next = await events.next();
      for (; !next.done && next.value.type === 'usage'; next = await events.next()) held.push(next.value);
      if (!next.done && next.value.type === 'error' && !failuresOfQuestion.has(next.value.error.kind)) {
        failure ??= next.value.error;
        continue;
      }
      if (candidate.model !== named.model && failure)
        yield { type: 'model', provider: candidate.model.provider, model: candidate.model.model, failure };
      yield* held;
      if (!next.done) yield next.value;
      yield* events;
      return;
    } finally {
      await events.return(undefined); // the reader may have left
    }
  }
  if (failure) yield { type: 'error', error: failure };
}

/** Asks a model and tells the breakers how it went. */
async function* tryOne(
  { model, connection }: Candidate,
  breakers: CircuitBreakers,
  request: ModelRequest,
): AsyncGenerator<ModelEvent, undefined> {
  const end = breakers.begin(connection);
  let hasBegun = false;
  try {
    for await (const event of model.stream(request)) {
      if (event.type === 'error') end(event.error);
      else if (!hasBegun) end();
      hasBegun = true;
      yield event;
    }
  } finally {
    if (!hasBegun) breakers.abandon(connection);
  }
}

function pausedFailure({ provider }: ChatModel, seconds: number): ModelFailure {
  return {
    kind: 'unavailable',
    message: `${adapters[provider].name} failed several times in a row. It is asked again in ${seconds} s.`,
    retryAfter: seconds,
  };
}
