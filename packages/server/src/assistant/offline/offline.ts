import type { Asset, ChatSource, Part, PlaybookDetails, WorkOrder } from '@chatterfix/sdk/contract';
import type { Context } from '../../context.ts';
import { assetSource } from '../../features/assets/tools.ts';
import { partSource } from '../../features/parts/tools.ts';
import { tellingTerms } from '../../platform/search/shorthand.ts';
import type { Playbook } from '../playbooks/playbook.ts';
import { answerFromRecords } from '../records/answer.ts';
import { phrases } from '../records/phrases/index.ts';
import { readRecordQuestion } from '../records/reading.ts';
import { findLists } from './lists.ts';
import { escapeMarkdown } from './markdown.ts';
import { findPlaybook, matchPlaybooks, playbookSource } from './playbook-search.ts';
import { faultWords, readQuestion, tagSpellings, type Question } from './question.ts';
import { assetsByTag, partsByNumber, searchRecords, unknownTags, workOrdersByNumber } from './records.ts';
import {
  answerText,
  nothingFoundText,
  playbookSection,
  workOrdersSection,
  type Section,
} from './sections.ts';

/** An answer without a language model: what the search found, quoted and linked. */
export interface OfflineAnswer {
  text: string;
  sources: ChatSource[];
}

/** The records and playbooks that an answer shows. */
interface Findings {
  numberedOrders: WorkOrder[];
  machines: Asset[];
  orders: WorkOrder[];
  parts: Part[];
  lists: Section[];
  /** The playbook that is shown in full. */
  playbook: Playbook | PlaybookDetails | undefined;
  suggestedPlaybooks: readonly (Playbook | PlaybookDetails)[];
  /** The question is about parts, which are shown first. */
  asksForPart: boolean;
  /** The question is about a fault, which is shown before the lists. */
  isFault: boolean;
  notes: string[];
  /** What to say before records that may not answer the question, or instead of a playbook. */
  note: string;
}

/**
 * Answers from a search in the plant's records and the playbooks. A record needs only some of the question's
 * words; the records with the most telling words come first. Tags, part numbers and order numbers must match
 * exactly.
 */
export async function answerOffline(
  context: Context,
  text: string,
  earlier: readonly string[] = [],
): Promise<OfflineAnswer> {
  const question = readQuestion(text);
  const isNumbered = question.intents.orderNumbers.length > 0 || question.intents.lockout;
  const answer = isNumbered
    ? undefined
    : await answerFromRecords(context, text, earlier, describesFault(question));
  if (answer) return answer;
  const findings = await find(context, question);
  const sections = sectionsOf(findings).filter(({ sources }) => sources.length > 0);
  const sources = sections.flatMap((section) => section.sources);
  if (sources.length === 0)
    return { text: nothingFoundText(text, findings.notes, question.words.length > 0), sources };
  return { text: answerText([...findings.notes, findings.note].filter(Boolean), sections), sources };
}

/** Whether a playbook is about what the question describes. */
function describesFault(question: Question): boolean {
  return (
    matchPlaybooks(
      faultWords(question, new Set()).map(({ term }) => term),
      [],
    ).best !== undefined
  );
}

async function find(context: Context, question: Question): Promise<Findings> {
  const { intents, mentions, words } = question;
  const [numberedOrders, taggedAssets, numberedParts] = await Promise.all([
    workOrdersByNumber(context, intents.orderNumbers),
    assetsByTag(context, mentions),
    partsByNumber(context, mentions),
  ]);
  const knownTags = new Set(
    [
      ...taggedAssets.map(({ asset_tag }) => asset_tag ?? ''),
      ...numberedParts.map(({ part_number }) => part_number),
    ].map((tag) => tag.toLowerCase()),
  );
  const tags = tagSpellings(mentions, knownTags);
  const fault = faultWords(question, tags);
  const { best, others } = intents.lockout
    ? { best: findPlaybook('lockout-tagout'), others: [] }
    : matchPlaybooks(
        fault.map(({ term }) => term),
        taggedAssets.slice(0, 2).flatMap(({ name }) => tellingTerms(name)),
      );
  const lists = await findLists(context, intents);
  const isFault = taggedAssets.length > 0 || (best !== undefined && !intents.lockout);
  const asksForList = lists.length > 0 && !isFault;
  const found =
    (fault.length > 0 || tags.size > 0) && !asksForList && numberedOrders.length === 0
      ? await searchRecords(context, words, taggedAssets)
      : { assets: [], workOrders: [], parts: [] };
  const parts = [
    ...numberedParts,
    ...found.parts.filter(({ id }) => !numberedParts.some((part) => part.id === id)),
  ];
  const asksForPart = numberedParts.length > 0 || (intents.stock && parts.length > 0);
  // The manual's torque or interval is in no playbook, though one may be about the machine.
  const asksForFigure = intents.specification && !intents.lockout;
  const playbook = asksForPart || asksForFigure || (asksForList && !intents.lockout) ? undefined : best;
  const suggestedPlaybooks =
    asksForList || numberedOrders.length > 0 ? [] : [...(best && !playbook ? [best] : []), ...others];
  const lacksPlaybook =
    fault.length > 0 && !playbook && !asksForPart && lists.length + numberedOrders.length === 0;
  const hasOnlyMatches =
    found.assets.length + found.workOrders.length + parts.length + taggedAssets.length > 0 &&
    lists.length + numberedOrders.length === 0 &&
    !playbook &&
    !asksForFigure &&
    !intents.stock;
  return {
    numberedOrders,
    // If there is a tag, machines with a similar name would only mislead.
    machines: taggedAssets.length > 0 ? taggedAssets : found.assets,
    orders: found.workOrders,
    parts,
    lists,
    playbook,
    suggestedPlaybooks,
    asksForPart,
    isFault,
    notes: [
      ...missingOrderNotes(context, question, numberedOrders),
      ...(await unknownTags(context, mentions, knownTags)).map(
        (tag) => `No asset here has the tag ${escapeMarkdown(tag)}.`,
      ),
    ],
    note:
      (hasOnlyMatches && notAnswered(question)) ||
      (playbook !== undefined && asksForRecord(question)) ||
      (lacksPlaybook ? playbookNote(asksForFigure, suggestedPlaybooks.length > 0) : ''),
  };
}

/**
 * "When was the leveller last …", "who …", "which pumps …": no playbook answers that. What to say before one;
 * undefined if it may.
 */
function asksForRecord({ text }: Question): string | undefined {
  const { at, language, words } = readRecordQuestion(text);
  const isAsked = words.some(
    ({ sentence }, index) =>
      words[index - 1]?.sentence !== sentence &&
      (at('who', index) || at('when', index) || at('count', index) || which.test(words[index]!.forms[0]!)),
  );
  // "When the pump starts" describes a fault.
  const isQuestion =
    /[?؟]\s*$/u.test(text) || /^when(?:['’]s| did| was| were| is| does| will)\b/iu.test(text);
  return isAsked && isQuestion ? phrases[language].notAnswered : undefined;
}
const which = /^(?:which|welche[rns]?|cual|cuales|quels?|quelles?|اي)$/u;

/** What to say before records that have words of a question which none of them answers; undefined if it asks for none. */
function notAnswered({ text, words }: Question): string | undefined {
  const { has, language } = readRecordQuestion(text);
  const asks = has('who', 'when', 'where', 'why', 'count') || (words.length > 0 && /[?؟]\s*$/u.test(text));
  return asks ? phrases[language].notAnswered : undefined;
}

function playbookNote(asksForFigure: boolean, hasSuggestions: boolean): string {
  if (asksForFigure)
    return "I don't have that figure: look in the manufacturer's manual. This is what I found:";
  return hasSuggestions
    ? 'I have no playbook for exactly that; those listed below may help.'
    : 'I have no playbook for that.';
}

function missingOrderNotes(context: Context, { intents }: Question, found: readonly WorkOrder[]): string[] {
  if (!context.permissions.has('work_orders:read')) return [];
  return intents.orderNumbers
    .filter((number) => !found.some(({ id }) => id === Number(number)))
    .map((number) => `There is no work order ${number}.`);
}

/** The sections in their order. What the question asks for comes first. */
function sectionsOf(findings: Findings): Section[] {
  const { lists, machines, playbook, asksForPart, isFault } = findings;
  const parts: Section = { heading: 'Parts', sources: findings.parts.map(partSource) };
  const details = playbook && findPlaybook(playbook.slug);
  return [
    workOrdersSection('Work orders', findings.numberedOrders),
    ...(isFault ? [] : lists),
    ...(asksForPart ? [parts] : []),
    ...(details ? [playbookSection(details)] : []),
    { heading: machines.length > 1 ? 'The machines' : 'The machine', sources: machines.map(assetSource) },
    workOrdersSection("From the plant's work orders", findings.orders),
    ...(asksForPart ? [] : [parts]),
    ...(isFault ? lists : []),
    {
      heading: playbook ? 'More playbooks' : 'Playbooks that may help',
      sources: findings.suggestedPlaybooks.map(playbookSource),
    },
  ];
}
