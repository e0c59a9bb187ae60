import type { ChatCitation, ChatSource } from '@chatterfix/sdk/contract';
import type { Context } from '../context.ts';
import { Evidence } from '../assistant/citations/evidence.ts';
import { collectAnswer } from '../assistant/collect-answer.ts';
import { defaultLimits } from '../assistant/limits.ts';
import { eventsOf } from '../assistant/offline/events.ts';
import { answerOffline } from '../assistant/offline/offline.ts';
import type { RunHost } from '../assistant/runs/host.ts';
import { LiveRun } from '../assistant/runs/live-run.ts';
import { safetyNotice } from '../assistant/safety/safety-notice.ts';

/** What a reader gets. `text` is without the safety notice, which the answer begins with. */
interface Shown {
  text: string;
  whole: string;
  sources: readonly ChatSource[];
  citations: readonly ChatCitation[];
}

const run = { session_id: 'session', run_id: 'run', provider: 'offline', model: 'full-text-search' } as const;
const host = {
  describe: (error: unknown) => {
    throw error;
  },
} as unknown as RunHost; // it is asked for nothing else

/** Asks Fred without a language model, as a chat does, but stores nothing. `after`: what was asked before. */
export async function askWithoutModel(
  context: Context,
  question: string,
  after: readonly string[] = [],
): Promise<Shown> {
  const offline = await answerOffline(context, question, after);
  const live = new LiveRun({ id: 1, run_id: 'run' }, context, () => {});
  const evidence = new Evidence([...after, question].join('\n'), 'maintenance');
  const opening = safetyNotice(question);
  const limits = defaultLimits;
  const outcome = await collectAnswer(
    { host, context, live, limits, meter: undefined, opening, evidence },
    run,
    eventsOf(Promise.resolve(offline)),
  );
  if (outcome.state !== 'complete') throw new Error(`The answer is ${outcome.state}`);
  return {
    text: offline.text,
    whole: outcome.content,
    sources: outcome.sources,
    citations: outcome.citations,
  };
}

/** Text with what Fred answered to questions. What stood there before is not repeated. */
export class AnswerRecording {
  readonly #lines: string[] = [];
  readonly #seen = new Set<string>();

  get text(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  add(name: string, question: string, after: readonly string[], { whole, sources, citations }: Shown): void {
    const links = new Set(linksIn(whole));
    const cited = citations.map(citationText).filter((text) => !links.has(text));
    this.#lines.push(
      `=== ${name}: ${question}`,
      ...after.map((before) => `    after: ${before}`),
      '',
      ...whole.split(/\n(?=#)|\n\n(?=\*\*)/).map((section) => this.#once(section, 200)),
      '',
      ...sources.filter((source) => !this.#seen.has(sourceLine(source))).map((one) => this.#first(one)),
      `sources: ${sources.map(({ kind, id }) => `${kind} ${id}`).join(', ') || 'none'}`,
      `also cites: ${cited.join(', ') || 'nothing'}`,
      '',
    );
  }

  /** A long section, or the name of one that stands above. */
  #once(section: string, long: number): string {
    if (section.length < long) return section;
    if (this.#seen.has(section)) return `${section.slice(0, 80).replaceAll('\n', ' ')} … as above`;
    this.#seen.add(section);
    return section;
  }

  #first(source: ChatSource): string {
    this.#seen.add(sourceLine(source));
    return sourceLine(source);
  }
}

const sourceLine = ({ kind, id, title, quote, href }: ChatSource) =>
  `source ${kind} ${id} ${href} “${title}”: ${quote}`;

/** A citation in words: what it names, if that is a record, and whether it was checked. */
const citationText = ({ text, kind, id, href, checked }: ChatCitation) =>
  kind === 'number' && href === null && id === null && checked
    ? text
    : `${text} → ${kind} ${href ?? 'of no record'}${href?.endsWith(`/${String(id)}`) || id === null ? '' : ` (${id})`}${checked ? '' : ' unchecked'}`;

/** The citations that an answer's links to records are, which need no mention. */
function linksIn(answer: string): string[] {
  return [...answer.matchAll(/\[([^\]]+)\]\((\/api\/([a-z-]+)s\/[^)]+)\)/g)].flatMap(
    ([, text, href, kind]) => {
      const named = `→ ${kind!.replace('-', '_')} ${href}`;
      return [`${text!.replaceAll('\\', '')} ${named}`, `${text!.split(' · ')[0]} ${named}`];
    },
  );
}
