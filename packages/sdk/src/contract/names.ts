import * as z from 'zod/mini';
import { text, title } from './values.ts';

// Names that people recognise each other by. Two that look alike must not belong to two people, and a name
// must read the same wherever it is shown.

/**
 * Characters that cannot be seen or that change the direction of a text: control and format characters,
 * fillers, variation selectors, unassigned and private characters, separators of lines.
 */
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u;

/** The scripts of everyday writing (Unicode Standard Annex 31, recommended scripts). */
const scripts = [
  'Arab',
  'Armn',
  'Beng',
  'Bopo',
  'Cyrl',
  'Deva',
  'Ethi',
  'Geor',
  'Grek',
  'Gujr',
  'Guru',
  'Hang',
  'Hani',
  'Hebr',
  'Hira',
  'Kana',
  'Knda',
  'Khmr',
  'Laoo',
  'Latn',
  'Mlym',
  'Mymr',
  'Orya',
  'Sinh',
  'Taml',
  'Telu',
  'Thaa',
  'Thai',
  'Tibt',
];
/** Scripts that are written together (Unicode Technical Standard 39, "highly restrictive"). */
const together = [
  ['Latn', 'Hani', 'Hira', 'Kana'],
  ['Latn', 'Hani', 'Bopo'],
  ['Latn', 'Hani', 'Hang'],
];
const writings = [...scripts.map((script) => [script]), ...together].map(
  (names) => new RegExp(`^[${names.map((name) => `\\p{scx=${name}}`).join('')}]*$`, 'u'),
);

/** Whether all letters belong to one way of writing, so that none is a look-alike from another alphabet. */
function isOneWriting(value: string): boolean {
  const letters = value.replace(/[^\p{L}\p{M}]/gu, '');
  return writings.some((writing) => writing.test(letters));
}

const isVisible = z.refine<string>(
  (value) => !HIDDEN.test(value),
  'must not contain characters that cannot be seen or that change the direction of the text',
);
const isPlainForm = z.refine<string>(
  (value) => value === value.normalize('NFKC'),
  'must not contain special forms of letters or digits, such as full-width ones',
);

/** An id that names a person. It is kept in Unicode's composed form (NFC). */
export function personId(maxLength: number) {
  return text(maxLength, 1).check(
    z.normalize('NFC'),
    isVisible,
    isPlainForm,
    z.refine((id) => isOneWriting(id), 'must not mix letters of different alphabets'),
    z.refine((id) => id === id.trim(), 'must not begin or end with white space'),
    z.refine(
      (id) => id.indexOf('@') === id.lastIndexOf('@'),
      'must have at most one @, so that it cannot pass for the address of another domain',
    ),
  );
}

/** A name that is shown. Each of its words must be of one alphabet. It is kept in NFC. */
export function displayName(maxLength: number) {
  return title(maxLength).check(
    z.normalize('NFC'),
    isVisible,
    z.refine(
      (name) => name.split(/[^\p{L}\p{M}\p{N}]+/u).every(isOneWriting),
      'must not mix letters of different alphabets in a word',
    ),
  );
}
