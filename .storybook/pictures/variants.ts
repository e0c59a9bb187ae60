/** What a widget can be in. Each widget has a story of this name for each of them. */
export const states = [
  'Loading',
  'Empty',
  'One',
  'Many',
  'ServerError',
  'NoConnection',
  'SignedOut',
  'ReadOnly',
  'ChangedElsewhere',
  'LongWords',
] as const;

/** How a story is drawn for a picture. */
export interface Variant {
  /** Of the window; without it, as wide as a widget is in the column of its story. */
  width?: number;
  theme?: 'dark';
  language?: 'ar';
  forcedColors?: true;
  /** Whether stories that show no state have this picture too. */
  always?: true;
}

export const variants: Readonly<Record<string, Variant>> = {
  light: {},
  'phone-dark': { width: 375, theme: 'dark', always: true },
  narrow: { width: 320 },
  arabic: { width: 375, language: 'ar' },
  'forced-colors': { width: 375, forcedColors: true },
};
