// What early-field.ts shows: those of the chat's own texts, icons and styles that it needs. The build computes them and
// puts the values in the place of this file (cdn.build.ts), so that the field comes without the rest.
import type { CSSResultGroup, SVGTemplateResult } from 'lit';
import { ar } from '../i18n/fred-chat/ar.ts';
import { de } from '../i18n/fred-chat/de.ts';
import { en, type FredChatTexts } from '../i18n/fred-chat/en.ts';
import { es } from '../i18n/fred-chat/es.ts';
import { fr } from '../i18n/fred-chat/fr.ts';
import type { Language } from '../i18n/locale.ts';
import { fredChatStyles } from './fred-chat.styles.ts';
import { robotIcon as robot, sendIcon as send } from './icons.ts';

export { MAX_QUESTION } from './composer.ts';

/** The same in all languages. */
export const { title } = en;

/** The hint and the name of the field, the name of the button, and the note below. */
const textsOf = ({ placeholder, inputLabel, send, disclaimer }: FredChatTexts) =>
  [placeholder, inputLabel, send, disclaimer] as const;

export const texts: Readonly<Record<Language, ReturnType<typeof textsOf>>> = {
  en: textsOf(en),
  de: textsOf(de),
  es: textsOf(es),
  fr: textsOf(fr),
  ar: textsOf(ar),
};

/** The name of a shape in an icon, and its attributes. */
export type Shape = readonly [name: string, attributes: Readonly<Record<string, string>>];

function shapesOf({ values }: SVGTemplateResult): Shape[] {
  const [source = ''] = (values[0] as SVGTemplateResult).strings;
  return [...source.matchAll(/<(\w+)([^>]*)\/>/g)].map(([, name, attributes]) => [
    name!,
    Object.fromEntries(
      [...attributes!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    ),
  ]);
}

const svg: Shape = ['svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' }];
export const robotIcon = [svg, ...shapesOf(robot)];
export const sendIcon = [svg, ...shapesOf(send)];

const drawnElements = /^(?:section|div|span|svg|form|textarea|button|p|slot)$/;
const drawnClasses =
  /^(?:chat-widget|open|chat-header|chat-title|icon|panel|chat-body|chat-footer|input-group|form-control|btn|btn-primary|disclaimer|too-long)$/;
/** What is not there yet, or seen too late to matter. */
const later = /:hover|\[(?:floating|hidden|disabled)\]|\.btn svg|\.chat-\w+ ?:focus/;

/** What nobody sees in a moment. */
const unseen =
  /(?:transition|animation|scroll-behavior|cursor|(?:-webkit-)?user-select|overscroll-behavior|hyphens):[^;]*;?/g;

/** Whether a selector can match what early-field.ts draws. */
function matches(selector: string): boolean {
  const found = (pattern: RegExp) => [...selector.matchAll(pattern)].map(([, name]) => name!);
  return (
    !later.test(selector) &&
    found(/\.([\w-]+)/g).every((name) => drawnClasses.test(name)) &&
    found(/(?:^|[\s>+~(])([a-z][\w-]*)/g).every((name) => drawnElements.test(name))
  );
}

/** The rules that can match what is drawn, with the values that they use. */
function applying(css: string): string {
  let rules = css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/([^{}]+)\{([^{}]*)\}/g, (_, selectors: string, declarations: string) => {
      const matching = selectors.split(/,(?![^(]*\))/).filter((one) => matches(one.trim()));
      const seen = declarations.replace(unseen, '').trim();
      return matching[0] && seen ? `${matching.join()}{${seen}}` : '';
    })
    // The field is drawn only where these are supported.
    .replace(/@supports[^{]+\{((?:[^{}]+\{[^{}]*\})*)\s*\}/g, '$1')
    // Of a value that the host has twice, the last counts.
    .replace(/(--_[\w-]+):[^;{}]*;?(?=[^]*:host\s*\{[^}]*\1:)/g, '');
  for (let before = ''; before !== rules;) {
    before = rules;
    rules = rules
      .replace(/@[^{}]+\{\s*\}/g, '')
      .replace(/(--_[\w-]+):[^;{}]*;?/g, (declaration, name: string) =>
        new RegExp(`var\\(${name}[,)]`).test(before) ? declaration : '',
      );
  }
  return rules.replace(/\s+/g, ' ').replace(/(?<=[:;{}]) | (?=\})/g, '');
}

const textOf = (styles: CSSResultGroup): string =>
  Array.isArray(styles) ? styles.map(textOf).join('') : (styles as { cssText: string }).cssText;

export const styles = applying(textOf(fredChatStyles));
