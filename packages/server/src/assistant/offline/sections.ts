import type { ChatSource, PlaybookDetails, WorkOrder } from '@chatterfix/sdk/contract';
import { workOrderSource } from '../../features/work-orders/tools.ts';
import { englishShare } from '../../platform/search/shorthand.ts';
import { phrases } from '../records/phrases/index.ts';
import { readRecordQuestion } from '../records/reading.ts';
import { bulletList, escapeMarkdown, linkTo, numberedList } from './markdown.ts';
import { playbookSource } from './playbook-search.ts';

// The text of an answer, in Markdown.

/**
 * A part of an answer. Its text is a list of links to the sources, unless it has its own `lines` or `text`.
 */
export interface Section {
  heading: string;
  sources: ChatSource[];
  lines?: string[];
  text?: string;
}

export function workOrdersSection(heading: string, orders: readonly WorkOrder[]): Section {
  return { heading, sources: orders.map(workOrderSource), lines: orders.map(workOrderLine) };
}

function workOrderLine(order: WorkOrder): string {
  const facts = [order.status.replace('_', ' '), order.asset_tag, order.created_at.slice(0, 10)];
  return `${linkTo(workOrderSource(order))} — ${facts
    .filter(Boolean)
    .map((text) => escapeMarkdown(String(text)))
    .join(', ')}`;
}

/** A playbook in full: the dangers and what to do, and as a quote what explains it. */
export function playbookSection(playbook: PlaybookDetails): Section {
  const { hazards, lockout_steps, steps, causes, parts, cost_note, prevention } = playbook;
  const text = paragraphs(
    `### [${playbook.title}](/api/playbooks/${playbook.slug})`,
    bulletList('Safety first', hazards),
    lockout_steps.length > 0 ? `**Lockout/tagout, in this order**\n\n${numberedList(lockout_steps)}` : '',
    `**What to do**\n\n${numberedList(steps)}`,
    quoted(
      'Causes, parts and prevention',
      paragraphs(
        bulletList('Most likely causes', causes),
        bulletList('Usual parts', parts),
        cost_note && `**Cost:** ${cost_note}`,
        bulletList('So that it does not come back', prevention),
      ),
    ),
  );
  return { heading: '', sources: [playbookSource(playbook)], text };
}

const paragraphs = (...texts: readonly string[]) => texts.filter(Boolean).join('\n\n');

/** A text below its title as a block quote, of which the chat folds what is long. */
function quoted(title: string, text: string): string {
  return text && `**${title}**\n\n${text.replace(/^/gm, '> ').replace(/^> $/gm, '>')}`;
}

/** Records that come after a playbook, which says what to do, are a quote. */
export function answerText(notes: readonly string[], sections: readonly Section[]): string {
  const printed = sections.map(
    ({ heading, sources, lines, text }) => text ?? bulletList(heading, lines ?? sources.map(linkTo)),
  );
  const first = sections.findIndex(({ text }) => text !== undefined) + 1 || sections.length;
  return paragraphs(
    notes.join(' '),
    ...printed.slice(0, first),
    quoted('From the records and playbooks', paragraphs(...printed.slice(first))),
  );
}

/** The answer if nothing was found. `hasWords` is whether the question has words to search for. */
export function nothingFoundText(question: string, notes: readonly string[], hasWords: boolean): string {
  const { nothingFound, scope } = phrases[readRecordQuestion(question).language];
  return [
    nothingFound(escapeMarkdown(question.trim().slice(0, 200))),
    ...notes,
    isProbablyEnglish(question)
      ? ''
      : "Offline, I can only search for the plant's own words and tags, as they are written in its records. Write the machine's tag as it is on its plate.",
    scope,
    hasWords
      ? "Try the machine's tag or other words for the symptom."
      : 'Say what to look for. You can ask, for example: “pump seal leaking”, “which work orders are overdue?”, “which parts are out of stock?”, or write a tag or the number of a work order.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Questions of fewer words are too short to tell their language. */
const MIN_WORDS = 4;
/**
 * English questions have at least this share of English stop words. "Was ist mit der Pumpe los" has one in
 * six: "was".
 */
const MIN_ENGLISH_SHARE = 0.2;

function isProbablyEnglish(question: string): boolean {
  const hasForeignLetters = /[^\p{ASCII}\P{L}]/u.test(question);
  const isShort = question.trim().split(/\s+/).length < MIN_WORDS;
  return !hasForeignLetters && (isShort || englishShare(question) >= MIN_ENGLISH_SHARE);
}
