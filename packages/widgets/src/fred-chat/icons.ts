import { svg } from 'lit';
import { icon } from '../icons.ts';

export const robotIcon = icon(
  svg`<rect x="4" y="8" width="16" height="11" rx="3"/><path d="M12 8V4M9 13v.6M15 13v.6M2 13v2M22 13v2"/><circle cx="12" cy="3.5" r=".8"/>`,
);
export const chatIcon = icon(
  svg`<path d="M20 4H4a1 1 0 0 0-1 1v11a1 1 0 0 0 1 1h3v4l4.5-4H20a1 1 0 0 0 1-1V5a1 1 0 0 0-1-1Z"/>`,
);
export const sendIcon = icon(svg`<path d="M21 3 10.5 13.5M21 3l-6.5 18-4-7.5L3 9.5 21 3Z"/>`);
export const historyIcon = icon(
  svg`<path d="M3.5 12a8.5 8.5 0 1 0 2.6-6.1L3.5 8.3"/><path d="M3.5 3.8v4.5H8M12 7.5V12l3.2 2"/>`,
);
export const searchIcon = icon(svg`<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>`);
export const offlineIcon = icon(
  svg`<path d="M3 3l18 18M8.5 16.5a5 5 0 0 1 7 0M5 12.9a10 10 0 0 1 5.2-2.7M19 12.9a10 10 0 0 0-2.2-1.6M12 20v.1"/>`,
);
export const collapseIcon = icon(svg`<path d="m6 9.5 6 6 6-6"/>`);
export const stopIcon = icon(
  svg`<rect x="6.5" y="6.5" width="11" height="11" rx="1.5" fill="currentColor"/>`,
);
export const plusIcon = icon(svg`<path d="M12 5v14M5 12h14"/>`);
export const downIcon = icon(svg`<path d="M12 5v14M6 13l6 6 6-6"/>`);
