// What the entry has and the widgets need as well. The build puts this file in the place of those that the entry has
// (cdn.build.ts), so that the entry shares no file with the widgets: it would have to wait for that file before it could
// do anything.
import type { ofEntry } from './of-entry.ts';

export const [
  afterPaint,
  configuration,
  onConfigure,
  localeOf,
  followPage,
  isField,
  keepTyping,
  css,
  unsafeCSS,
  firstStyles,
] = (Reflect.get(globalThis, Symbol.for('chatterfix.widgets')) as { given: typeof ofEntry }).given;
export const [palette, schemes, base, controls] = firstStyles;
export const tokens = [palette, schemes];
