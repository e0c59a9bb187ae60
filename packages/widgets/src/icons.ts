import { svg, type SVGTemplateResult } from 'lit';

// Drawn on a 24 × 24 grid. They are decoration: a text stands beside each, or labels its button.
export const icon = (shape: SVGTemplateResult) =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;

export const alertIcon = icon(svg`<path d="M12 3 2 20h20L12 3Z"/><path d="M12 10v4M12 17.2v.1"/>`);
export const infoIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5M12 7.8v.1"/>`);
export const checkIcon = icon(svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`);
export const lockIcon = icon(
  svg`<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>`,
);
export const refreshIcon = icon(svg`<path d="M20 11a8 8 0 1 0-2.3 6.2"/><path d="M20 5v6h-6"/>`);
/** Leads back; in a text that runs from right to left it points the other way. */
export const backIcon = svg`<svg class="icon back-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M14.5 5 8 12l6.5 7"/></svg>`;
