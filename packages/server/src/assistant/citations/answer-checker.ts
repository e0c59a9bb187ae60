import type { ChatCitation } from '@chatterfix/sdk/contract';
import type { Cited, Evidence } from './evidence.ts';
import { LinkGuard, type FoundLink } from './link-guard.ts';
import { isGeneral, recordNumbersIn, workOrderPassagesIn } from './numbers.ts';

/** Citations of one answer that are told. */
const MOST_CITATIONS = 200;

/**
 * Checks what an answer names against what was looked up for it: its links and marks while it arrives, the numbers
 * of records in it at its end.
 */
export class AnswerChecker {
  readonly #evidence: Evidence;
  readonly #guard: LinkGuard;
  readonly #before: readonly ChatCitation[];
  readonly #links: FoundLink[] = [];

  /** `before`: what an earlier part of the same answer named. */
  constructor(evidence: Evidence, before: readonly ChatCitation[] = []) {
    this.#evidence = evidence;
    this.#before = before;
    this.#guard = new LinkGuard(evidence, (link) => void this.#links.push(link));
  }

  /** Takes the next piece of an answer, and returns what can be shown. */
  write(text: string): string {
    return this.#guard.write(text);
  }

  /** The rest, when the answer has ended. */
  end(): string {
    return this.#guard.end();
  }

  /** What the answer names, each passage once: what was not looked up has `checked: false`. */
  citations(answer: string): ChatCitation[] {
    const found = new Map(this.#before.map((citation) => [citation.text, citation]));
    const before = new Set(found.keys());
    const add = (text: string, kind: ChatCitation['kind'], cited: Cited | undefined, checked: boolean) => {
      const { kind: foundKind = kind, id = null, href = null } = cited ?? {};
      const known = found.get(text);
      if (known ? before.delete(text) || known.checked : found.size < MOST_CITATIONS)
        found.set(text, { text, kind: foundKind, id, href, checked });
    };
    for (const { text, kind = 'link', cited, checked } of this.#links) add(text, kind, cited, checked);
    for (const { text, numbers } of workOrderPassagesIn(answer)) {
      const records = numbers.map((id) => this.#evidence.workOrder(id));
      const all = records.every((record) => record !== undefined);
      add(text, 'work_order', records.length === 1 ? records[0] : undefined, all);
    }
    for (const number of recordNumbersIn(answer)) {
      const checked = this.#evidence.hasNumber(number);
      if (checked || !isGeneral(number) || this.#evidence.hasPrefixOf(number))
        add(number, 'number', this.#evidence.recordNamed(number), checked);
    }
    return [...found.values()];
  }
}
