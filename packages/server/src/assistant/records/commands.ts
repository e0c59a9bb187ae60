import { isFrequentWord } from '../language/detect.ts';
import type { Word } from '../language/words.ts';
import { askingVerbs, commandVerbs, courtesies, lastVerbs, requests, towards } from './lexicons/commands.ts';
import { recordConcepts, type RecordConcept } from './lexicons/index.ts';
import { isNoCommand } from './no-command.ts';
import { isExact, type RecordReading } from './reading.ts';

// Whether somebody asks to change a record, in whatever words: "close the pump job", "can you hand it over to Maria".

/** These are asked for, or are of a question for figures. */
const asked: readonly RecordConcept[] = ['count', 'list', 'who', 'why', 'when', 'where', 'order', 'part'];
/** What a command is about: a kind of record, a state or a figure of one. */
const changeable: readonly RecordConcept[] = [
  ...(['order', 'part', 'stock', 'due', 'critical', 'high', 'high_word', 'medium', 'low', 'price'] as const),
  ...([
    'min_level',
    'max_level',
    'more',
    'hours',
    'preventive',
    'corrective',
    'inspection',
    'supplier',
  ] as const),
  ...(['open', 'in_progress', 'on_hold', 'completed', 'cancelled', 'unfinished', 'reference'] as const),
];
/** A verb of changing has no other meaning. */
const noMeaning: readonly RecordConcept[] = ['change', 'filler'];
/** After a verb these stand before what is changed. */
const determiner =
  /^(?:the|that|this|those|these|my|his|her|it|them|all|another|one|a|an|den|die|das|dem|der|diesen|diese|dieses|ihn|sie|es|la|el|las|los|lo|esta|este|esa|ese|le|les|l|ce|cet|cette|ca|mon|ma)$/u;

/** Whether a question asks to change a record. */
export function asksForChange(reading: RecordReading): boolean {
  const { words, at, language, has } = reading;
  const opening = openingOf(words);
  if (isNoCommand(words, opening)) return false;
  if (isCommand(reading, opening)) return true;
  if (has('count', 'who', 'when', 'overdue', 'unassigned', 'cost', 'history', 'more', 'fewer')) return false;
  const isQuestion = asked.some((concept) => at(concept, opening));
  // German infinitives stand last: "Bestand auf 60 setzen".
  const isLast = language === 'de' && at('change', words.length - 1) && !has('list');
  return isLast || (opening >= 0 && at('change', opening) && !isQuestion);
}

/** Whether the question may hand something to somebody: it does if it names a person there. */
export function mayHandOver(reading: RecordReading): boolean {
  const { words, at } = reading;
  const opening = openingOf(words);
  if (isNoCommand(words, opening)) return false;
  const verb = words[opening];
  if (isWished(words, opening)) return true;
  if (!verb || isQuestionAt(reading, opening) || has(askingVerbs, verb)) return false;
  const end = behind(words, opening);
  const [next, second] = [words[end + 1], words[end + 2]];
  if (isOf(words[opening + 1], /^(?:me|us|mir|uns|nos|moi|nous)$/u)) return false;
  const isAskedFor = words.slice(0, opening).some((word) => has(requests, word));
  // "Open jobs assigned to Maria" begins with no verb, "open the job for Maria" does.
  const isVerb = isAskedFor || isOf(next, determiner);
  const isMeaningless = recordConcepts.every((one) => noMeaning.includes(one) || !at(one, opening));
  const isUnlisted = !has(commandVerbs, verb) && !at('change', opening);
  return isUnlisted
    ? isMeaningless && !isFrequentWord(verb.forms[0]!) && (isVerb || isOf(second, determiner))
    : isMeaningless || isVerb;
}

/** Whether one of these words is somebody to whom the question hands something: "to Maria", "give Maria the job". */
export function isReceiver(reading: RecordReading, people: readonly string[]): boolean {
  const { words } = reading;
  const opening = openingOf(words);
  return words.some((word, index) => {
    if (index === opening && isWished(words, opening))
      return word.forms.some((form) => people.includes(form));
    if (index <= opening || !word.forms.some((form) => people.includes(form))) return false;
    const before = words[index - 1];
    return index === opening + 1 || has(towards, before) || word.said.startsWith('ل');
  });
}

/** "I want Joe to take the boiler job". */
const isWished = (words: readonly Word[], opening: number): boolean =>
  words.slice(0, opening).some((word) => isOf(word, /^(?:want|need|like|let|will|quiero|veux|اريد|بدي)$/u)) &&
  isOf(words[opening + 1], /^(?:to|que)$/u);

/** "Tick off the pump job", "can you bump it to critical": a verb of changing, and what it changes. */
function isCommand(reading: RecordReading, opening: number): boolean {
  const { words, at } = reading;
  // "Kannst du Igor den Auftrag geben": the verb stands last.
  const isLast = has(lastVerbs, words.at(-1)) && words.slice(0, opening).some((word) => has(requests, word));
  const verb = isLast ? words.at(-1) : words[opening];
  if (
    !verb ||
    !(isLast || has(commandVerbs, verb)) ||
    has(askingVerbs, verb) ||
    isQuestionAt(reading, opening)
  )
    return false;
  if (isOf(words[opening + 1], /^(?:me|us|mir|uns|nos|moi|nous)$/u)) return false;
  const others = words.slice(opening + 1);
  const end = behind(words, opening);
  const isAsking = others.some((_, step) =>
    (['count', 'who', 'when', 'why'] as const).some((concept) => at(concept, opening + 1 + step)),
  );
  const isAboutRecords = others.some((_, step) =>
    changeable.some((concept) => at(concept, opening + 1 + step)),
  );
  const isAskedFor = words.slice(0, opening).some((word) => has(requests, word));
  const isMeaningless = recordConcepts.every((one) => noMeaning.includes(one) || !at(one, opening));
  const isDirect = (isMeaningless ? [1, 2] : [1]).some((step) => isOf(words[end + step], determiner));
  return !isAsking && (isLast || (isAboutRecords && (isAskedFor || isDirect)));
}

/** "Close out", "hand over": the word belongs to the verb. */
const particle = /^(?:out|off|up|down|over|back|away|forward|in|on|mal|bitte|doch|moi|me|nous)$/u;
const behind = (words: readonly Word[], opening: number) =>
  opening + (isOf(words[opening + 1], particle) ? 1 : 0);

const openingOf = (words: readonly Word[]) => words.findIndex((word) => !has(courtesies, word));
const has = (list: ReadonlySet<string>, word: Word | undefined) =>
  word?.forms.some((form) => list.has(form)) ?? false;
const isOf = (word: Word | undefined, pattern: RegExp) => pattern.test(word?.forms[0] ?? '');

function isQuestionAt(reading: RecordReading, index: number): boolean {
  const { at, words } = reading;
  // A verb of changing is no misspelt one of asking.
  const isOther = has(commandVerbs, words[index]) && !isExact(reading, index);
  return (
    (!isOther && asked.some((concept) => at(concept, index))) ||
    /^(?:is|are|was|were|do|does|did|has|have|ist|sind|hat|haben|es|est|sont|hay)$/u.test(
      words[index]?.forms[0] ?? '',
    )
  );
}
