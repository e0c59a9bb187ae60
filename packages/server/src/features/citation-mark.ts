import type { ChatSource } from '@chatterfix/sdk/contract';

// The marks with which a model cites records: `[WO-17]`. Such a mark is plain text in every dialect of Markdown,
// says which record it means without a list of footnotes, and stays the same in the whole conversation.
// See docs/decisions/0028-grounded-answers.md.

const prefixes = {
  work_order: 'WO',
  asset: 'ASSET',
  part: 'PART',
  playbook: 'PLAYBOOK',
} as const satisfies Record<ChatSource['kind'], string>;
type Kind = ChatSource['kind'];
const kinds = new Map(Object.entries(prefixes).map(([kind, prefix]) => [prefix as string, kind as Kind]));

/** The mark that cites a record. */
export function citationMark(kind: Kind, id: string | number): string {
  return `[${prefixes[kind]}-${id}]`;
}

/** The record that a mark means, given without its brackets; undefined for another text. */
export function readMark(text: string): { kind: Kind; id: string } | undefined {
  const [, prefix = '', id = ''] = /^(WO|ASSET|PART|PLAYBOOK)-([a-z0-9][a-z0-9-]{0,99})$/.exec(text) ?? [];
  const kind = kinds.get(prefix);
  return kind && (kind === 'playbook' || /^[1-9]\d{0,9}$/.test(id)) ? { kind, id } : undefined;
}

/** A record in a tool's result, with the mark that cites it. */
export function withMark<Row extends { id: number }>(kind: Kind, row: Row) {
  return { cite: citationMark(kind, row.id), ...row };
}

/** Rows of a tool's result, each with the mark that cites it. */
export function withMarks<Row extends { id: number }>(kind: Kind, rows: readonly Row[]) {
  return rows.map((row) => withMark(kind, row));
}
