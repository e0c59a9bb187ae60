import { adapters } from './adapters.ts';
import type { CircuitBreakers } from './circuit-breakers.ts';
import type { ChatModel, ModelEvent, ModelFailure, ModelRequest } from './model.ts';

/** A model that may answer, and the connection whose failures count together. */
export interface Candidate {
  model: ChatModel;
  connection: string;
}

type Usage = Extract<ModelEvent, { type: 'usage' }>;

/** Failures after which another model is not asked: it would be asked the same. */
const failuresOfQuestion = new Set<ModelFailure['kind']>(['filter']);

/**
 * Several models as one, for one run. The first answers; if it fails before its answer begins, the next is asked,
 * and the answer begins with an event `model`. The one that answered is asked first from then on. Models that are
 * paused are passed over, and so are those whose providers asked to wait, as long as another can be asked.
 */
export function firstThatAnswers(
  candidates: readonly Candidate[],
  breakers: CircuitBreakers,
): ChatModel | undefined {
  const [first] = order(candidates, breakers);
  if (!first) return undefined;
  let current = first;
  return {
    provider: first.model.provider,
    model: first.model.model,
    capabilities: first.model.capabilities,
    stream: (request) =>
      streamFirst(order(candidates, breakers, current), breakers, request, current, (answering) => {
        current = answering;
      }),
  };
}

/** The candidates in the order in which they are asked. */
function order(
  candidates: readonly Candidate[],
  breakers: CircuitBreakers,
  current?: Candidate,
): Candidate[] {
  const rank = (candidate: Candidate) =>
    breakers.pause(candidate.connection) > 0
      ? 3
      : breakers.isAskedToWait(candidate.connection)
        ? 2
        : candidate === current
          ? 0
          : 1;
  return candidates
    .map((candidate) => ({ candidate, rank: rank(candidate) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ candidate }) => candidate);
}

async function* streamFirst(
  candidates: readonly Candidate[],
  breakers: CircuitBreakers,
  request: ModelRequest,
  expected: Candidate,
  onChange: (answering: Candidate) => void,
): AsyncGenerator<ModelEvent> {
  let failure: ModelFailure | undefined;
  /** What those took that failed before they had begun. */
  const failed: Usage[] = [];
  for (const candidate of candidates) {
    const pause = breakers.pause(candidate.connection);
    if (pause > 0) {
      failure ??= pausedFailure(candidate.model, pause);
      continue;
    }
    const end = breakers.begin(candidate.connection);
    const held: Usage[] = [];
    let hasBegun = false;
    let isTold = false;
    try {
      for await (const event of candidate.model.stream(request)) {
        if (event.type === 'error') {
          isTold = true;
          end(event.error);
          if (!hasBegun && !failuresOfQuestion.has(event.error.kind)) {
            failure ??= event.error;
            const { provider, model } = candidate.model;
            failed.push(...held.map((usage) => ({ ...usage, by: { provider, model } })));
            break;
          }
        }
        if (!hasBegun) {
          if (event.type === 'usage') {
            held.push(event);
            continue;
          }
          hasBegun = true;
          if (!isTold) end();
          isTold = true;
          if (candidate !== expected) {
            onChange(candidate);
            yield changeTo(candidate, failure ?? breakers.lastOutcome(expected.connection)?.failure);
          }
          yield* failed;
          yield* held;
        }
        yield event;
      }
    } finally {
      if (!isTold) breakers.abandon(candidate.connection);
    }
    if (hasBegun) return;
  }
  yield* failed;
  if (failure) yield { type: 'error', error: failure };
}

function changeTo({ model }: Candidate, failure: ModelFailure | undefined): ModelEvent {
  return { type: 'model', provider: model.provider, model: model.model, ...(failure ? { failure } : {}) };
}

function pausedFailure({ provider }: ChatModel, seconds: number): ModelFailure {
  return {
    kind: 'unavailable',
    message: `${adapters[provider].name} failed several times in a row. It is asked again in ${seconds} s.`,
    retryAfter: seconds,
  };
}
