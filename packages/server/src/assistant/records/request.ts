import { escapeMarkdown } from '../offline/markdown.ts';
import type { Context } from '../../context.ts';
import type { Intent } from './intent.ts';
import type { Named } from './known-records.ts';
import type { Phrases } from './phrases/index.ts';
import type { RecordReading } from './reading.ts';
import { link, list, MAX_SHOWN, paragraphs, type RecordAnswer } from './rendering.ts';
import type { Subjects } from './subjects.ts';
import type { SaidPeriod } from './time/period.ts';
import type { ChatSource } from '@chatterfix/sdk/contract';

/** A question about records, read. */
export interface RecordRequest {
  readonly context: Context;
  readonly question: string;
  readonly reading: RecordReading;
  readonly intent: Intent;
  readonly period: SaidPeriod | undefined;
  readonly subjects: Subjects;
  readonly text: Phrases;
  /** What clocks in the tenant's time zone show, as the instant at which those of UTC show it. */
  readonly now: Date;
  readonly timeZone: string;
}

/** Answers one kind of question; undefined if the question is not of this kind. */
export type Answerer = (request: RecordRequest) => Promise<RecordAnswer | undefined>;

/** Several assets fit a name that is not misspelt, and the question does not write all their tags. */
export function isAmbiguous({ subjects: { assets, isTagged, misspelt, said } }: RecordRequest): boolean {
  return assets.length > 1 && !isTagged && !misspelt && said !== '';
}

/** Asks which of several records is meant. `facts` says something of each. */
export function askWhich(
  { subjects, text }: RecordRequest,
  kind: 'assets' | 'parts',
  facts: ReadonlyMap<number, string> = new Map(),
): RecordAnswer {
  const sources = sourcesOf(subjects[kind].slice(0, MAX_SHOWN), kind);
  return {
    text: paragraphs(
      text.which(escapeMarkdown(subjects.said)),
      list(sources.map((source) => [link(source), facts.get(Number(source.id))].filter(Boolean).join(' — '))),
    ),
    sources,
    asksBack: true,
  };
}

const sourcesOf = (records: readonly Named[], kind: 'assets' | 'parts'): ChatSource[] =>
  records.map(({ id, code, name }) => ({
    kind: kind === 'assets' ? 'asset' : 'part',
    id: String(id),
    title: `${code} · ${name}`,
    quote: name,
    href: `/api/${kind}/${id}`,
  }));

/** Says that nothing has the name that the question says; undefined if it says none. */
export function nameIsUnknown({ subjects, text }: RecordRequest): RecordAnswer | undefined {
  const said =
    subjects.unknownTag ?? (subjects.leftover.length > 0 ? subjects.leftover.join(' ') : subjects.said);
  if (said === '') return undefined;
  const unknown = text.unknown(escapeMarkdown(said.slice(0, 100)));
  const similar = subjects.unknownTag === undefined ? [] : subjects.similar;
  const sources = sourcesOf(similar, 'assets');
  return {
    text: paragraphs(
      similar.length > 0 ? `${unknown} ${text.similar(sources.map(link).join(', '))}` : unknown,
      text.canAsk,
    ),
    sources,
  };
}

/** Says how a misspelt name was understood. */
export function misspellingNote({ subjects, text }: RecordRequest, meant: string, name = ''): string {
  return subjects.misspelt && meant
    ? text.took(
        escapeMarkdown(subjects.misspelt),
        escapeMarkdown(name && name !== meant ? `${meant} (${name})` : meant),
      )
    : '';
}
