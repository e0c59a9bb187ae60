import type { Language } from '../../language/detect.ts';

/**
 * Sentences, one a line. `{a|b}` stands for one of the alternatives, of which one may be empty. Capitals, accents
 * and numbers do not matter.
 */
type Lines = string;

/** Sentences that report a hazard or ask for it, and such as share its words and are harmless. */
export type Examples = Readonly<Record<Language, Readonly<{ dangerous: Lines; harmless: Lines }>>>;
export type EverydayExamples = Readonly<Record<Language, Readonly<{ harmless: Lines }>>>;

/**
 * The sentences that a line stands for: as many as its longest list of alternatives has. The lists are walked side
 * by side, so that each alternative is in at least one of them.
 */
export function sentencesOf(line: string): string[] {
  const lists = [...line.matchAll(/\{([^}]*)\}/g)].map(([, alternatives]) => alternatives!.split('|'));
  const count = Math.max(1, ...lists.map((list) => list.length));
  return Array.from({ length: count }, (_, at) => {
    let list = 0;
    return line.replaceAll(/\{[^}]*\}/g, () => {
      const alternatives = lists[list++]!;
      return alternatives[at % alternatives.length]!;
    });
  });
}
