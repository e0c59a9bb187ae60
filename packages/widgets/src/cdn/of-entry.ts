// What the entry gives the widgets: see from-entry.ts, which names it again.
import { afterPaint } from '../after-paint.ts';
import { configuration, onConfigure } from '../configuration.ts';
import { localeOf } from '../i18n/locale.ts';
import { followPage } from '../page-colors.ts';
import { firstStyles } from '../styles/first.ts';
import { isField, keepTyping } from '../typing.ts';
import { css, unsafeCSS } from './plain-css.ts';

export const ofEntry = [
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
] as const;
