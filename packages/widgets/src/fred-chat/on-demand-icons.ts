import { svg } from 'lit';
import { icon } from '../icons.ts';

// Of the parts that are fetched when they are needed.

export const copyIcon = icon(
  svg`<rect x="8.5" y="8.5" width="12" height="12" rx="2"/><path d="M15.5 8.5V5.5a2 2 0 0 0-2-2h-8a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h3"/>`,
);
const thumb = svg`<path d="M7 10.5V20H4.5a1 1 0 0 1-1-1v-7.5a1 1 0 0 1 1-1H7Zm0 0 4-7a2.2 2.2 0 0 1 2.2 2.2V9h5.3a2 2 0 0 1 2 2.3l-1.1 7A2 2 0 0 1 17.4 20H7"/>`;
export const thumbUpIcon = icon(thumb);
export const thumbDownIcon = icon(svg`<g transform="rotate(180 12 12)">${thumb}</g>`);
export const backIcon = icon(svg`<path d="M19 12H5M11 6l-6 6 6 6"/>`);
export const moreIcon = icon(
  svg`<g fill="currentColor"><circle cx="5" cy="12" r="1"/><circle cx="12" cy="12" r="1"/><circle cx="19" cy="12" r="1"/></g>`,
);
