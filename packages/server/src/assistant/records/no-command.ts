import { fold, type Word } from '../language/words.ts';
import {
  commandVerbs,
  figuresAndLists,
  makingVerbs,
  nounsToo,
  orderingVerbs,
  sumVerbs,
} from './lexicons/commands.ts';
import { numberOf } from './time/numbers.ts';

// A question can begin with a word that opens a command elsewhere. Nothing is to be changed if the word is a noun, if what
// it asks for is a sum or a list, or if it tells what somebody does outside of the records before a question follows.

/** Whether the question asks to change nothing, though the word at this place can be a verb of commands. */
export function isNoCommand(words: readonly Word[], verb: number): boolean {
  return isNoun(words, verb) || asksForSum(words, verb) || makesList(words, verb);
}

/** "Mark and model of P-310A", "marca de la bomba". A verb takes what it changes without "of". */
function isNoun(words: readonly Word[], verb: number): boolean {
  const isJoined = isOf(words[verb + 1], /^(?:and|y|e|et)$/u) && !isIn(commandVerbs, words[verb + 2]);
  const next = verb + (isJoined ? 3 : 1);
  if (!isIn(nounsToo, words[verb])) return isOf(words[next], /^of$/u);
  // "Reserva de 3 filtros" says how many.
  return isOf(words[next], /^(?:de|del|du|des|d)$/u) && !isNumber(words[next + 1]);
}

/** "Add up the hours", "suma las horas de la línea 1"; "add 5 hours to the job" and "súmale 5" are commands. */
function asksForSum(words: readonly Word[], verb: number): boolean {
  if (!isIn(sumVerbs, words[verb])) return false;
  const others = words.slice(verb + 1);
  const isAdding = isOf(words[verb], /^add$/u);
  if (isAdding && !others.some((word) => isOf(word, /^(?:up|together)$/u))) return false;
  return !isNumber(others[0]) && !others.some((word) => isOf(word, /^(?:to|a|al)$/u));
}

/** "Mach mal die Summe der Stunden", "create a list of the open jobs": what is made is no record. */
function makesList(words: readonly Word[], verb: number): boolean {
  if (!isIn(makingVerbs, words[verb])) return false;
  return isIn(
    figuresAndLists,
    words.slice(verb + 1).find((word) => !isOf(word, beforeNoun)),
  );
}
const beforeNoun =
  /^(?:me|us|mir|uns|nos|moi|nous|mal|bitte|por|favor|a|an|the|die|den|eine|einen|ne|la|el|una|un|le|une)$/u;

/**
 * The question without the verb with which it tells that somebody orders from a supplier: "Bestelle gleich bei Lindqvist,
 * was ist von denen unter Minimum?" A command names what is to be ordered, this names the supplier only.
 */
export function withoutAnnouncedOrder(question: string): string {
  const [, announcement = '', asked = ''] =
    /^([^,،;:.!–—]+)[,،;:.!–—]\s+¿?(.*)[?؟]\s*$/su.exec(question.trim()) ?? [];
  if (!asking.test(fold(asked)) || relative.test(fold(asked))) return question;
  const [verb = '', ...said] = announcement.trim().split(/\s+/u);
  const [preposition = '', ...names] = said.filter((word) => !soon.test(fold(word)));
  // German writes what is to be ordered with a capital too: "bei Lindqvist Lager".
  const mostNames = /^(?:bestell|ordere|kauf)/u.test(fold(verb)) ? 1 : 3;
  const isAnnounced =
    orderingVerbs.has(fold(verb)) &&
    from.test(fold(preposition)) &&
    names.length > 0 &&
    names.length <= mostNames &&
    names.every((name) => /^\p{Lu}[\p{L}&]+$/u.test(name));
  return isAnnounced ? `${[preposition, ...names].join(' ')}, ${asked}?` : question;
}
const from = /^(?:from|at|with|bei|von|mit|chez|de|con|من|عند)$/u;
const soon =
  /^(?:now|today|soon|later|tomorrow|shortly|jetzt|gleich|heute|nachher|morgen|bald|eben|mal|hoy|ahora|luego|manana|pronto|maintenant|bientot|demain|الان|اليوم|بكره|غدا)$/u;
const asking =
  /^(?:(?:and|und|y|et)\s)?(?:what|which|who|where|when|how|is|are|any|was|welche?[rsnm]?|wer|wo|wann|wie\p{L}*|ist|sind|gibt|que|cual\p{L}*|cuant\p{L}*|quien\p{L}*|donde|cuando|hay|qu|quoi|quel\p{L}*|qui|combien|ou|ما|كم|مين|متي|وين|اين|اي|شو|هل)(?!\p{L})/u;
/** "Was unter Minimum ist" names what is to be ordered. */
const relative = /^(?:was|welche?[rsnm]?)\s(?:\S+\s)+(?:ist|sind|liegt|liegen|fehlt|fehlen|steht|stehen)$/u;

const isIn = (list: ReadonlySet<string>, word: Word | undefined) =>
  word?.forms.some((form) => list.has(form)) ?? false;
const isOf = (word: Word | undefined, pattern: RegExp) => pattern.test(word?.forms[0] ?? '');
const isNumber = (word: Word | undefined) => numberOf(word) !== undefined;
