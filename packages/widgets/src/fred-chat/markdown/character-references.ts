import type { Extension, State, Tokenizer } from 'micromark-util-types';

/** The names that answers use most, each before its character. The other two thousand are fetched when one is used. */
const names = new Map<string, string>(
  Array.from(
    'amp&lt<gt>quot"apos\'nbsp\u00a0copy©reg®trade™deg°plusmn±microµmiddot·bull•times×divide÷minus−ndash–mdash—hellip…larr←uarr↑rarr→darr↓rArr⇒le≤ge≥ne≠asymp≈OmegaΩDeltaΔmuμeuro€frac12½frac14¼frac34¾sup2²sup3³'.matchAll(
      /(\w+)(\W)/g,
    ),
    ([, name, character]) => [name!, character!],
  ),
);
let all: Promise<void> | undefined;
let complete = false;
let missing = false;

/** Whether text that was parsed since the last call has a name that is not known yet. */
export function takeMissingName(): boolean {
  const was = missing;
  missing = false;
  return was;
}

/** Fetches the names that HTML defines. Rejects where they cannot be fetched; the next call tries again. */
export function loadAllNames(): Promise<void> {
  return (all ??= import('character-entities').then(
    ({ characterEntities }) => {
      for (const [name, characters] of Object.entries(characterEntities)) names.set(name, characters);
      complete = true;
    },
    (error: unknown) => {
      all = undefined;
      throw error;
    },
  ));
}

/** The characters of a reference such as `&deg;`, `&#176;` or `&#xb0;`. */
export function decodeReference(reference: string): string {
  const value = reference.slice(1, -1);
  if (!value.startsWith('#')) return names.get(value) ?? reference;
  const hexadecimal = /^#x/i.test(value);
  const code = Number.parseInt(value.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  const character = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  // Controls, halves of surrogate pairs and codes that are no characters show that something is wrong.
  return character === '' || /[^\P{Cc}\t\n\r\f]|\p{Cs}|\p{Noncharacter_Code_Point}/u.test(character)
    ? '\ufffd'
    : character;
}

/**
 * Reads character references. The parser's own code lets the browser decode them as HTML, which pages with
 * Trusted Types refuse.
 */
const tokenize: Tokenizer = function (effects, ok, nok) {
  let text = '';
  const start: State = (code) => {
    effects.enter('characterReference');
    effects.consume(code);
    return inside;
  };
  const inside: State = (code) => {
    if (code !== null && code > 32 && code < 127 && code !== 59 && text.length < 32) {
      text += String.fromCharCode(code);
      effects.consume(code);
      return inside;
    }
    if (code !== 59 || !isReference(text)) return nok(code);
    effects.consume(code);
    effects.exit('characterReference');
    return ok;
  };
  return start;
};

function isReference(text: string): boolean {
  if (/^#(\d{1,7}|[xX][\da-fA-F]{1,6})$/.test(text) || names.has(text)) return true;
  if (!complete && /^[a-zA-Z][a-zA-Z\d]*$/.test(text)) missing = true;
  return false;
}

const construct = { name: 'decodedReference', tokenize };

export const characterReferences: Extension = {
  disable: { null: ['characterReference'] },
  text: { 38: construct },
  string: { 38: construct },
};
