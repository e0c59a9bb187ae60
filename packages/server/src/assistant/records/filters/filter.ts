import type { ChatSource } from '@chatterfix/sdk/contract';
import { isNull, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { escapeMarkdown } from '../../offline/markdown.ts';
import type { RecordAnswer } from '../rendering.ts';
import { sameKind } from '../equipment.ts';
import { nameIsUnknown, type RecordRequest } from '../request.ts';
import type { Subject } from '../terms.ts';
import { countRecords } from '../tables.ts';
import { hasWords, isTitled } from './words.ts';

/** The conditions of a question on one kind of record, and the words for them. */
export interface Filter {
  conditions: SQL[];
  labels: string[];
  /** The records that it is limited to: assets, a place, people. Empty if it is about all. */
  scope: string;
  sources: ChatSource[];
  /** What the answer says besides. */
  notes: string[];
}

/** Adds the condition that the records have the question's other words; undefined if no record has them. */
export async function addWords(
  { context, text }: RecordRequest,
  subject: Subject,
  filter: Pick<Filter, 'conditions' | 'labels' | 'notes'>,
  words: readonly string[],
): Promise<number | undefined> {
  const shown = escapeMarkdown(words.join(' '));
  const inTitle = isTitled(subject, words);
  const anywhere = hasWords(subject, words);
  const [titled, all] = await Promise.all(
    [inTitle, anywhere].map((one) => countRecords(context, subject, [...filter.conditions, one])),
  );
  const isInTitle = titled! > 0;
  // What a machine is called tells which is meant; its description has the words of many others.
  if (!all || (subject !== 'parts' && !isInTitle)) return undefined;
  if (subject === 'assets' && all > titled!) return undefined;
  filter.conditions.push(isInTitle ? inTitle : anywhere);
  filter.labels.push(text.withWords(shown));
  if (isInTitle && all > titled!) filter.notes.push(text.alsoInText(shown, all - titled!));
  return isInTitle ? titled : all;
}

/** Adds that the records lack what the question says they are without: "parts with no supplier". */
export function addMissing(
  { reading, text, subjects, period }: RecordRequest,
  add: (label: string, condition: SQL) => void,
  columns: Partial<Record<MissingConcept, PgColumn>>,
): void {
  for (const [concept, column] of Object.entries(columns) as [MissingConcept, PgColumn][])
    // "Not made by Hydran" is no lack of a manufacturer.
    if (
      reading.denies(concept) &&
      !subjects.denied.group &&
      !subjects.denied.source &&
      !(concept === 'last_ordered' && period)
    )
      add(text.not(text[concept]), isNull(column));
}

type MissingConcept =
  | 'supplier'
  | 'manufacturer'
  | 'price'
  | 'where'
  | 'last_ordered'
  | 'serial'
  | 'model'
  | 'purchase_date'
  | 'purchase_cost'
  | 'value';

/** Adds the words of a question that nothing else accounts for, or says that nothing has them. */
export async function addLeftover(
  request: RecordRequest,
  subject: Subject,
  filter: Filter,
): Promise<RecordAnswer | undefined> {
  const { partWords } = request.subjects;
  const leftover = request.subjects.leftover.filter(
    (word) =>
      subject !== 'parts' || !partWords.some((one) => sameKind([one]).includes(word) || one.startsWith(word)),
  );
  if (leftover.length === 0) return undefined;
  return (await addWords(request, subject, filter, leftover)) === undefined
    ? nameIsUnknown(request)
    : undefined;
}
