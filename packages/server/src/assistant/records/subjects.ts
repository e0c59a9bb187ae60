import type { Context } from '../../context.ts';
import { isFrequentWord } from '../language/detect.ts';
import { fold, type Word } from '../language/words.ts';
import { groupOf, type AssetGroup } from './asset-group.ts';
import { sameKind } from './equipment.ts';
import { kindOf } from './kinds.ts';
import { isGeneric, isGlossed, isInNames, isOfPlace, isPointing, leftoverOf, wordsIn } from './leftover.ts';
import {
  knownAssets,
  knownParts,
  knownPeople,
  type KnownAsset,
  type KnownPart,
  type Named,
  type Said,
} from './known-records.ts';
import { byCode, byName, noMatch, wordsOfFullNames, type NameMatch } from './names.ts';
import {
  categoryWords,
  partKindOf,
  sourceOf,
  textIn,
  type PartKind,
  type PartSource,
} from './part-groups.ts';
import { phrases } from './phrases/index.ts';
import { placesIn, unknownPlaceOf } from './places.ts';
import type { RecordReading } from './reading.ts';
import { monthOf, weekdayOf } from './time/names.ts';
import { beginningWith, similarTags, unknownTagOf } from './unknown-tags.ts';

/** The records that a question names. Several where a name fits several. */
export interface Subjects {
  assets: KnownAsset[];
  /** The question writes the tag of each of these assets. */
  isTagged: boolean;
  parts: KnownPart[];
  partKind: PartKind | undefined;
  people: Named[];
  /** Which of these the question excludes: "not in building B", "all but Lena's". */
  denied: { assets: boolean; people: boolean; group: boolean; source: boolean };
  group: AssetGroup | undefined;
  source: PartSource | undefined;
  /** The words of the question that name a kind or source of parts. */
  partWords: string[];
  /** How the question wrote a name that the record writes otherwise. */
  misspelt: string | undefined;
  /** The words of the question that may be names. */
  said: string;
  /** Those of them that nothing has. */
  leftover: string[];
  /** The words of the question that name a place, or an asset that is one: "filling line 1". */
  placeWords: string[];
  /** A tag that the question writes and no record has. */
  unknownTag: string | undefined;
  /** The assets that may have been meant by it. */
  similar: KnownAsset[];
  /** The assets that the question leaves out of those that it names otherwise: "the cold store without DR-920". */
  excluded: KnownAsset[];
}

const isTime = (word: Word) => monthOf(word) !== undefined || weekdayOf(word) !== undefined;

/** Stands for a word that has a meaning of its own: it names no place. */
const covered: Word = { said: '', forms: [''], sentence: 0 };

/** The least weight of a name that is not a tag. A word that a tenth of the records have weighs about this. */
const MIN_WEIGHT = 2;

/** What a question is about. Parts are named only if it asks for their figures; `said` finds those of a large plant. */
export async function findSubjects(
  context: Context,
  question: string,
  reading: RecordReading,
  wantsPart: boolean,
  said: Said = { question, words: reading.words },
): Promise<Subjects> {
  const [assets, parts, people] = await Promise.all([
    knownAssets(context, said),
    knownParts(context, said),
    knownPeople(context),
  ]);
  const known = { assets, parts, people };
  const tagged = byCode(question, assets);
  const excluded = tagged.filter(({ code }) => reading.deniesWord(wordsIn(code)));
  if (excluded.length > 0 && excluded.length === tagged.length) {
    const others = subjectsIn(known, question, reading, wantsPart, [], excluded);
    if (others.assets.length > 0 || others.group) return others;
  }
  return subjectsIn(known, question, reading, wantsPart, tagged, []);
}

interface Known {
  assets: readonly KnownAsset[];
  parts: readonly KnownPart[];
  people: readonly Named[];
}

function subjectsIn(
  { assets, parts, people }: Known,
  asked: string,
  reading: RecordReading,
  wantsPart: boolean,
  tagged: KnownAsset[],
  excluded: KnownAsset[],
): Subjects {
  const denies = (folded: readonly string[]) => reading.deniesWord(folded);
  const question = excluded.reduce((rest, { code }) => rest.replaceAll(code, ' '), asked);
  const ofExcluded = excluded.flatMap(({ code }) => wordsIn(code));
  const inFullNames = wordsOfFullNames(reading.words, [...assets, ...(wantsPart ? parts : [])]);
  const names = reading.words.filter(
    (word, index) =>
      (reading.names.includes(word) || inFullNames.has(index)) && !ofExcluded.includes(word.forms[0]!),
  );
  const nouns = names.filter((word) => !isTime(word)).map((word) => word.said);
  const ofTags = question.match(tagPattern) ?? [];
  const coded = byCode(question, parts);
  // "Refrigerant R-449A": what looks like a tag stands in a name.
  const numbered =
    tagged.length + coded.length > 0
      ? coded
      : parts.filter(({ name }) => ofTags.some((tag) => fold(name).includes(fold(tag))));
  const person = personOf(
    question,
    nouns.filter((word) => !ofTags.some((tag) => tag.startsWith(`${word}-`))),
    people,
  );
  const place =
    tagged.length > 0
      ? { places: [], words: [] }
      : placesIn(
          reading.words.map((word) =>
            names.includes(word) || isFrequentWord(word.forms[0]!) || /^\p{L}$|\d/u.test(word.said)
              ? word
              : covered,
          ),
          assets.flatMap(({ location }) => location ?? []),
        );
  // "How much is the palletizer worth" asks for no price of a part.
  const isWorth = reading.has('value') && !reading.has('part', 'stock');
  const asksForPart = !isWorth && reading.has('stock', 'price', 'min_level', 'max_level', 'supplier', 'part');
  const source = sourceOf(question, reading, parts);
  const ofSource: readonly string[] =
    source && source.column !== 'category' ? (fold(source.value).match(/[\p{L}\p{N}]+/gu) ?? []) : [];
  const maker = textIn(question, assets, ({ manufacturer }) => manufacturer);
  const made = reading.has('part') ? undefined : maker;
  const rest = nouns.filter(
    (word) =>
      !person.misspelt?.includes(word) &&
      !person.words.includes(fold(word)) &&
      !place.words.includes(fold(word)) &&
      !(reading.has('part', 'where', 'supplier') && ofSource.includes(fold(word))) &&
      !(made && fold(made).split(/\s+/).includes(fold(word))) &&
      !isBesides(word, reading, tagged, person.rows),
  );
  const isPlace = place.places.length > 0;
  const kindWords = tagged.length > 0 ? [] : kindOf(reading, rest, assets, isPlace || made !== undefined);
  const kind = kindWords.length > 0 && !(asksForPart && numbered.length > 0) ? kindWords : [];
  const unknownPlace =
    isPlace || tagged.length > 0
      ? undefined
      : unknownPlaceOf(
          reading.words,
          assets.map(({ location, name }) => `${location ?? ''} ; ${name}`),
        );
  const begun = tagged.length + numbered.length > 0 ? [] : beginningWith(question, assets);
  const named: NameMatch<KnownAsset> =
    begun.length > 0
      ? { rows: begun, weight: 9, words: begun.flatMap(({ code }) => wordsIn(code)) }
      : tagged.length > 0 || numbered.length > 0 || kind.length > 0 || made || unknownPlace
        ? noMatch
        : byName(rest, assets);
  const namedPart: NameMatch<KnownPart> =
    wantsPart && numbered.length === 0 && kind.length === 0
      ? byName(
          [...rest, ...tagged.flatMap(({ model }) => model?.split(/[^\p{L}\p{N}]+/u)[0] ?? [])],
          parts,
          0.1,
        )
      : noMatch;
  // "Filter" is no misspelt "filler".
  const isBetterSpelt = named.misspelt !== undefined && namedPart.misspelt === undefined;
  // "The retort door gasket" is no retort.
  const explainsMore =
    tagged.length === 0 &&
    namedPart.misspelt === undefined &&
    namedPart.words.length > named.words.length &&
    namedPart.weight > named.weight;
  // "The list price of the homogenizer" is not that of a seal of it.
  const [only] = named.rows;
  const isWholeAsset =
    reading.has('price') &&
    named.rows.length === 1 &&
    rest.every((word) => named.words.map(fold).includes(fold(word))) &&
    wordsIn(only!.name).every((word) => named.words.some((said) => sameKind([fold(said)]).includes(word))) &&
    namedPart.words.length <= named.words.length;
  // "The most expensive machines to keep running" names no run capacitor.
  const isOfMachines = reading.has('asset') && !reading.has('part', 'stock', 'supplier');
  const isPart =
    !isPlace &&
    !made &&
    !isOfMachines &&
    !isWholeAsset &&
    namedPart.weight >=
      (asksForPart && !isBetterSpelt ? Math.max(MIN_WEIGHT, named.weight * 0.8) : MIN_WEIGHT) &&
    (asksForPart || explainsMore || (named.weight < MIN_WEIGHT && tagged.length === 0));
  // "That set us back" names no cleaning set.
  const isOfVerb = named.words.every((word) => nouns.includes(word) && isPointing(word, reading));
  const isNamed = named.weight >= MIN_WEIGHT && !isPart && !isOfVerb && !(isPlace && named.rows.length > 1);
  const isAsset = isNamed || isPlace || made !== undefined || kind.length > 0 || tagged.length > 0;
  const ofCategory = source?.column === 'category' ? categoryWords(source.value, reading) : [];
  const partKind = isAsset || numbered.length > 0 ? undefined : partKindOf(reading, rest, parts, ofCategory);
  const unknownTag = unknownTagOf(question, reading, [...assets, ...parts, ...people]);
  const known = new Set([
    ...(isNamed ? named.words : []),
    ...(isPart ? namedPart.words : []),
    ...kind,
    ...reading.words
      .filter(({ forms }) => forms.some((form) => kind.includes(form)))
      .map(({ forms }) => forms[0]!),
    ...(source && reading.has('part', 'low_stock', 'out_of_stock', 'stock', 'stock_value', 'price')
      ? fold(source.value).split(/\s+/)
      : []),
    ...[...tagged, ...numbered].flatMap(({ code }) => [
      fold(code),
      ...(fold(code).match(/[\p{L}\p{N}]+/gu) ?? []),
      fold(code).replace(/[^\p{L}\p{N}]+/gu, ''),
    ]),
  ]);
  return {
    assets: isPart && tagged.length > 0 ? [] : tagged.length > 0 ? tagged : isNamed ? named.rows : [],
    isTagged: tagged.length > 0,
    parts: numbered.length > 0 ? numbered : isPart ? namedPart.rows : [],
    partKind,
    people: person.rows,
    denied: {
      assets: reading.deniesWord(
        tagged.length > 0
          ? tagged.flatMap(({ code }) => fold(code).match(/[\p{L}\p{N}]+/gu) ?? [])
          : named.words.map(fold),
      ),
      people: reading.deniesWord(person.words),
      group: denies(place.words) || (made !== undefined && denies(wordsIn(made))),
      source: source !== undefined && denies(wordsIn(source.value)),
    },
    group: groupOf(
      {
        places: isNamed && !isPlace ? [] : place.places,
        isOutside: denies(place.words),
        made,
        isOfOthers: made !== undefined && denies(wordsIn(made)),
        kind,
      },
      assets,
      phrases[reading.language].not,
    ),
    source,
    partWords: [
      ...ofCategory,
      ...(partKind?.words ?? []),
      ...(source ? fold(source.value).split(/\s+/) : []),
    ],
    misspelt:
      (isNamed ? named.misspelt : undefined) ?? (isPart ? namedPart.misspelt : undefined) ?? person.misspelt,
    said: rest.join(' '),
    leftover: leftoverOf(
      rest.filter((word) => !isPointing(word, reading)),
      known,
    ).filter(
      (word) =>
        !isInNames(word, [...tagged, ...numbered]) &&
        !isOfPlace(word, place.words, assets) &&
        !(isNamed && isGeneric(word)) &&
        !isGlossed(word, question, [...known, ...place.words]),
    ),
    placeWords: [...place.words, ...rest.map(fold).filter((word) => isOfPlace(word, place.words, assets))],
    unknownTag: unknownTag ?? unknownPlace,
    similar: unknownTag === undefined ? [] : similarTags(unknownTag, assets),
    excluded,
  };
}

/**
 * Whether the word only belongs to a name that is known: what somebody calls a machine before its tag ("the genset
 * G-430"), a misspelt surname, or a word of a sentence that asks for nothing.
 */
function isBesides(
  said: string,
  { words, at }: RecordReading,
  tagged: readonly Named[],
  people: readonly Named[],
): boolean {
  const index = words.findIndex((word) => word.said === said);
  const word = words[index]!;
  const [before, after] = [words[index - 1]?.forms[0] ?? '', words[index + 1]?.forms[0] ?? ''];
  const isBeforeTag = tagged.some(({ code }) => fold(code).split(/[^\p{L}\p{N}]+/u)[0] === after);
  const isSurname = people.some(({ code }) => {
    const [first, last] = fold(code).split(/[^\p{L}]+/u);
    return first === before && last?.[0] === word.forms[0]![0];
  });
  const isAside =
    words.at(-1)!.sentence > 0 &&
    words.every(
      (other, place) => other.sentence !== word.sentence || !asking.some((concept) => at(concept, place)),
    );
  return isBeforeTag || isSurname || isAside;
}
const asking = ['list', 'count', 'who', 'when', 'where', 'why', 'order', 'failure', 'cost', 'stock'] as const;

const tagPattern = /(?<![\p{L}\p{N}-])(?:\p{Lu}{1,4}-\d{2,}|(?!KW|CW)\p{Lu}{2,4}-\d)\p{L}?(?![\p{L}\p{N}])/gu;

/** What one question names, and of the one before it what this one does not replace. */
export function subjectsFollowing(subjects: Subjects, before: Subjects): Subjects {
  const namesAssets = subjects.assets.length > 0 || subjects.group !== undefined;
  const namesParts = subjects.parts.length > 0;
  return {
    ...subjects,
    assets: namesAssets || namesParts ? subjects.assets : before.assets,
    isTagged: namesAssets ? subjects.isTagged : before.isTagged,
    group: namesAssets || namesParts ? subjects.group : before.group,
    parts: namesParts || namesAssets ? subjects.parts : before.parts,
    partKind: namesParts || namesAssets ? subjects.partKind : (subjects.partKind ?? before.partKind),
    people: subjects.people.length > 0 ? subjects.people : before.people,
    denied: {
      assets: namesAssets || namesParts ? subjects.denied.assets : before.denied.assets,
      people: subjects.people.length > 0 ? subjects.denied.people : before.denied.people,
      group: namesAssets || namesParts ? subjects.denied.group : before.denied.group,
      source: subjects.source ? subjects.denied.source : before.denied.source,
    },
    source: subjects.source ?? before.source,
    partWords: [...subjects.partWords, ...before.partWords],
    leftover: subjects.leftover.length > 0 ? subjects.leftover : before.leftover,
    said: subjects.said || before.said,
    placeWords: [...subjects.placeWords, ...before.placeWords],
    unknownTag: subjects.unknownTag,
    similar: subjects.similar,
    excluded: subjects.excluded.length > 0 ? subjects.excluded : before.excluded,
  };
}

/** The person whose login, first name or surname is written, perhaps with a typing error. */
function personOf(question: string, said: readonly string[], people: readonly Named[]): NameMatch<Named> {
  const exact = byCode(
    question,
    people.filter(({ code }) => /[.@_-]/.test(code)),
  );
  if (exact.length > 0)
    return {
      rows: exact,
      weight: 9,
      words: exact.flatMap(({ code }) => fold(code).match(/[\p{L}\p{N}]+/gu) ?? []),
    };
  const possessives = said.flatMap((word) => (word.endsWith('s') ? [word, word.slice(0, -1)] : [word]));
  const match = byName(possessives, people);
  // Two people of one first name are both meant; a short login such as "tech" must be written exactly.
  return match.weight > 1 && match.rows.length <= 2
    ? { ...match, words: [...match.words, ...match.words.map((word) => `${word}s`)] }
    : noMatch;
}
