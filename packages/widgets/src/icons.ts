import { svg, type SVGTemplateResult } from 'lit';

// Drawn on a 24 × 24 grid. They are decoration: a text stands beside each, or labels its button.
const icon = (shape: SVGTemplateResult) =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;

export const alertIcon = icon(svg`<path d="M12 3 2 20h20L12 3Z"/><path d="M12 10v4M12 17.2v.1"/>`);
export const infoIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5M12 7.8v.1"/>`);
export const checkIcon = icon(svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`);
export const lockIcon = icon(
  svg`<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>`,
);
export const shieldIcon = icon(
  svg`<path d="M12 3 4.5 6v5.5c0 4.6 3.2 7.8 7.5 9.5 4.3-1.7 7.5-4.9 7.5-9.5V6L12 3Z"/><path d="M12 8.5v4M12 15.7v.1"/>`,
);
export const refreshIcon = icon(svg`<path d="M20 11a8 8 0 1 0-2.3 6.2"/><path d="M20 5v6h-6"/>`);
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
export const backIcon = icon(svg`<path d="M19 12H5M11 6l-6 6 6 6"/>`);
export const downIcon = icon(svg`<path d="M12 5v14M6 13l6 6 6-6"/>`);
