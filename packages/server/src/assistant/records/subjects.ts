import type { Context } from '../../context.ts';
import type { RecordReading } from './reading.ts';
import { byCode, byName, knownAssets, knownParts, knownPeople, type NameMatch, type Named } from './names.ts';

type KnownAsset = Awaited<ReturnType<typeof knownAssets>>[number];
type KnownPart = Awaited<ReturnType<typeof knownParts>>[number];

/** The records that a question names. Several where a name fits several. */
export interface Subjects {
  assets: KnownAsset[];
  parts: KnownPart[];
  people: Named[];
  /** The assets at the place that the question names. */
  place: KnownAsset[];
  /** The assets of the manufacturer that the question names. */
  made: KnownAsset[];
  /** How the question wrote a name that the record writes otherwise. */
  misspelt: string | undefined;
  /** The words of the name of the asset or part. */
  said: string;
  all: { assets: KnownAsset[]; parts: KnownPart[] };
}

/** The least weight of a name that is not a tag. A word that a tenth of the records have weighs about this. */
const MIN_WEIGHT = 2;

/** What a question about records is about. Parts are looked for by name only if it asks for a part's figures. */
export async function findSubjects(
  context: Context,
  question: string,
  reading: RecordReading,
  wantsPart: boolean,
): Promise<Subjects> {
  const [assets, parts, people] = await Promise.all([
    knownAssets(context),
    knownParts(context),
    knownPeople(context),
  ]);
  const said = reading.names.map((word) => word.said);
  const tagged = byCode(question, assets);
  const numbered = byCode(question, parts);
  const person = personOf(question, said, people);
  const isAboutAssets = reading.has('asset');
  const place = isAboutAssets ? sameText(question, assets, ({ location }) => location) : [];
  const made = isAboutAssets ? sameText(question, assets, ({ manufacturer }) => manufacturer) : [];
  const rest = said.filter((word) => !person.misspelt?.includes(word));
  const isPlace = place.length > 0 && tagged.length === 0;
  const named: NameMatch<KnownAsset> =
    tagged.length > 0 || numbered.length > 0 || isPlace || made.length > 0
      ? { rows: [], weight: 0 }
      : byName(rest, assets);
  const namedPart: NameMatch<KnownPart> =
    wantsPart && numbered.length === 0
      ? byName(
          [...rest, ...tagged.flatMap(({ model }) => model?.split(/[^\p{L}\p{N}]+/u)[0] ?? [])],
          parts,
          0.1,
        )
      : { rows: [], weight: 0 };
  const asksForPart = reading.has('stock', 'price', 'min_level', 'max_level', 'supplier', 'part');
  const isPart =
    !isPlace &&
    made.length === 0 &&
    namedPart.weight >= (asksForPart ? Math.max(MIN_WEIGHT, named.weight * 0.8) : MIN_WEIGHT) &&
    (asksForPart || (named.weight < MIN_WEIGHT && tagged.length === 0));
  const asset = named.weight >= MIN_WEIGHT && !isPart ? named : undefined;
  return {
    assets: isPart && tagged.length > 0 ? [] : tagged.length > 0 ? tagged : (asset?.rows ?? []),
    parts: numbered.length > 0 ? numbered : isPart ? namedPart.rows : [],
    people: person.rows,
    place: isPlace ? place : [],
    made,
    misspelt: asset?.misspelt ?? (isPart ? namedPart.misspelt : undefined) ?? person.misspelt,
    said: rest.join(' '),
    all: { assets, parts },
  };
}

/** The person whose login, first name or surname is written, perhaps with a typing error. */
function personOf(question: string, said: readonly string[], people: readonly Named[]): NameMatch<Named> {
  const exact = byCode(
    question,
    people.filter(({ code }) => /[.@_-]/.test(code)),
  );
  if (exact.length > 0) return { rows: exact, weight: 9 };
  const possessives = said.flatMap((word) => (word.endsWith('s') ? [word, word.slice(0, -1)] : [word]));
  const match = byName(possessives, people);
  // Two people of one first name are both meant; a short login such as "tech" must be written exactly.
  return match.weight > 1 && match.rows.length <= 2 ? match : { rows: [], weight: 0 };
}

function sameText(
  question: string,
  rows: readonly KnownAsset[],
  text: (row: KnownAsset) => string | null,
): KnownAsset[] {
  const lower = question.toLowerCase();
  const texts = [...new Set(rows.flatMap((row) => text(row) ?? []))]
    .filter((one) => one.length > 3 && lower.includes(one.toLowerCase()))
    .toSorted((a, b) => b.length - a.length);
  return texts[0] === undefined ? [] : rows.filter((row) => text(row) === texts[0]);
}
