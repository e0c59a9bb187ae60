/** A word of a question that may be the tag of an asset or the number of a part. */
export interface TagMention {
  /** As written; or, for the second tag of "P-101A/B", as meant. */
  said: string;
  /** Possible spellings in lower case: "CV640" may be CV-640. */
  spellings: string[];
  /** Letters followed by digits, which are hardly ever anything but a tag. */
  looksLikeTag: boolean;
}

/** Of a longer question only the beginning is used, as in the search. */
const MOST_CHARACTERS = 4_000;
const MOST_TAGS = 30;
const LONGEST_TAG = 100;

/**
 * Replaces the hyphens and minus signs that word processors and phones write by "-". Long dashes, which stand
 * between words, remain.
 */
export function straightenHyphens(text: string): string {
  return text.replace(/[\u2010-\u2013\u2212\uFE63\uFF0D]/gu, '-');
}

/**
 * The words that may be tags. Words end at any character that is neither a letter nor a digit, except - . _
 * inside a word. They also end where the script changes, for languages that are written without spaces.
 *
 * @example tagsIn('„P-101A/B“؟').map(({ said }) => said)  // ['P-101A', 'P-101B', …]
 */
export function tagsIn(text: string): TagMention[] {
  const said = new Set<string>();
  const pieces = straightenHyphens(text.slice(0, MOST_CHARACTERS))
    .split(/[^\p{L}\p{M}\p{N}\-._/]+/u)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  for (const [at, piece] of pieces.entries()) {
    const runs = piece.match(/[\p{L}\p{M}\p{N}]+(?:[-._][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
    // A word of letters alone may be a tag only in capitals, or if the question is nothing else: "AIR" may be
    // a system, "air" is what leaks.
    const mayBe = (run: string) =>
      pieces.length === 1 ||
      /[\p{N}\-._]/u.test(run) ||
      (run === run.toUpperCase() && (run.length > 1 || (at > 0 && run !== 'I')));
    for (const [i, run] of runs.entries()) {
      const latin = run.match(/[\p{Script=Latin}\p{N}]+(?:[-._][\p{Script=Latin}\p{N}]+)*/gu) ?? [];
      for (const word of [run, ...latin, ...(i > 0 ? [sibling(runs[0]!, run)] : [])])
        if (mayBe(word)) said.add(word);
    }
    if (runs.length > 1) said.add(piece.replace(/^[-._/]+|[-._/]+$/g, ''));
  }
  return [...said]
    .filter((tag) => tag !== '' && tag.length <= LONGEST_TAG)
    .slice(0, MOST_TAGS)
    .map((tag) => {
      const lower = tag.toLowerCase();
      const [, letters, figures] = /^(\p{L}{1,6})(\p{N}.*)$/u.exec(lower) ?? [];
      return {
        said: tag,
        spellings: letters === undefined ? [lower] : [lower, `${letters}-${figures}`],
        looksLikeTag: looksLikeTag(lower),
      };
    });
}

/**
 * The tag that "/B" after P-101A, "/2" after K-201 or "/640" after CV-601 means: the same tag with another
 * ending.
 */
function sibling(tag: string, ending: string): string {
  const replaced = tag.slice(-ending.length);
  const sameKind =
    (/^\p{N}+$/u.test(replaced) && /^\p{N}+$/u.test(ending)) ||
    (/^\p{L}+$/u.test(replaced) && /^\p{L}+$/u.test(ending));
  return sameKind && ending.length < tag.length ? tag.slice(0, -ending.length) + ending : ending;
}

function looksLikeTag(word: string): boolean {
  return (
    /^\p{L}{1,5}\p{N}{3,}\p{L}?$/u.test(word) ||
    (/^\p{L}{1,5}(?:[-._]\p{L}{1,5})*[-._]?\p{N}{1,6}\p{L}?(?:[-._][\p{L}\p{N}]{1,6})*$/u.test(word) &&
      /[-._]/.test(word))
  );
}
