import { css, unsafeCSS, type CSSResult } from 'lit';

/**
 * Declares the custom properties of the palette and typography. A page overrides a value by setting its
 * public name (`--cf-primary`) on the widget or on any element around it. The styles read the private name
 * (`--_primary`), because a declaration of the public name on the host would hide the value that the page has
 * set further out. Both names are built from one key, which keeps the download small.
 */
function declarations(values: Readonly<Record<string, string>>): CSSResult {
  return unsafeCSS(
    Object.entries(values)
      .map(([name, value]) => `--_${name}:var(--cf-${name},${value});`)
      .join(''),
  );
}

/** What is derived from the page's `--cf-primary`, or the fallback where the page gives none. */
const fromBrand = (name: string, fallback: string) => `var(--_brand-${name}, ${fallback})`;

const light = declarations({
  primary: '#006fee',
  'primary-strong': fromBrand('strong', '#0056b3'),
  'on-primary': fromBrand('text', '#fff'),
  edge: fromBrand('dark', '#0056b3'),
  link: fromBrand('dark', '#0056b3'),
  success: '#28a745',
  'success-strong': '#1e7e34',
  'success-deep': '#17692a',
  'warning-surface': '#fff3e6',
  'warning-text': '#8a3f00',
  'danger-surface': '#fdecee',
  'danger-text': '#b02a37',
  'info-surface': '#e6f6f9',
  'info-text': '#0b5a68',
  'success-surface': '#e8f6ec',
  'success-text': '#17692a',
  surface: '#fff',
  'surface-raised': '#f8f9fa',
  'surface-sunken': '#e9ecef',
  border: '#dee2e6',
  'border-strong': '#868e96',
  text: '#343a40',
  heading: '#212529',
  muted: '#5c636a',
  shadow: '0 1px 3px rgb(0 0 0 / 0.1)',
  'shadow-hover': '0 4px 12px rgb(0 0 0 / 0.15)',
});

/** The values that differ in the dark theme. */
const dark = declarations({
  edge: fromBrand('light', '#0056b3'),
  link: fromBrand('light', '#8bb9fe'),
  'warning-surface': '#3d2a17',
  'warning-text': '#ffb67a',
  'danger-surface': '#40212a',
  'danger-text': '#ff9aa5',
  'info-surface': '#16343c',
  'info-text': '#7fd9e8',
  'success-surface': '#17331f',
  'success-text': '#86dd9b',
  surface: '#212529',
  'surface-raised': '#2b3035',
  'surface-sunken': '#343a40',
  border: '#495057',
  text: '#dee2e6',
  heading: '#f8f9fa',
  muted: '#b3bac1',
  shadow: '0 1px 3px rgb(0 0 0 / 0.5)',
  'shadow-hover': '0 4px 12px rgb(0 0 0 / 0.6)',
});

/**
 * The same in both themes. Badges put the text colour with enough contrast (`--_on-light`, `--_on-dark`) on
 * each colour.
 */
const both = declarations({
  font: '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  radius: '8px',
  'radius-small': '6px',
  'status-open': '#17a2b8',
  'status-in-progress': '#fd7e14',
  'status-on-hold': '#adb5bd',
  'status-completed': '#28a745',
  'status-cancelled': '#6c757d',
  'priority-low': '#28a745',
  'priority-medium': '#ffc107',
  'priority-high': '#fd7e14',
  'priority-critical': '#dc3545',
});

/**
 * A colour with the hue of `--cf-primary`, from its three parts of light (CIE XYZ), of which `y` is the relative
 * luminance that WCAG 2 computes contrast with. To scale the parts darkens the colour, to mix them with white
 * lightens it; both stay within what a screen shows. Without `--cf-primary` the declaration is invalid, so that
 * `fromBrand` takes the fallback.
 */
const xyz = (x: string, y: string, z: string) =>
  unsafeCSS(`color(from var(--_brand) xyz-d65 calc(${x}) calc(${y}) calc(${z}))`);
const scaled = (by: string) => xyz(`x * ${by}`, `y * ${by}`, `z * ${by}`);
const mixedWithWhite = (part: string) =>
  xyz(`x + ${part} * (0.95 - x)`, `y + ${part} * (1 - y)`, `z + ${part} * (1.089 - z)`);
/** 1 where white text has a contrast of 4.5 on the colour, and 0 where black text has. */
const isDark = 'clamp(0, (0.18 - y) * 10000, 1)';

export const tokens = css`
  :host {
    color-scheme: light;
    ${light}${both}
    --_on-light: #212529;
    --_on-dark: #fff;
  }
  @supports (color: color(from red xyz-d65 x y z)) {
    :host {
      --_brand: color(from var(--cf-primary) srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1) / 1);
      --_primary: var(--_brand, #006fee);
      --_brand-text: ${xyz(`0.95 * ${isDark}`, isDark, `1.089 * ${isDark}`)};
      --_brand-strong: color-mix(
        in xyz,
        var(--_brand),
        color(from var(--_brand-text) srgb calc(1 - r) calc(1 - g) calc(1 - b)) 40%
      );
      /* 4.5 or more on each surface of a theme. */
      --_brand-dark: ${scaled('min(1, 0.14 / y)')};
      --_brand-light: ${mixedWithWhite('max(0, (0.38 - y) / (1 - y))')};
    }
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      color-scheme: dark;
      ${dark}
    }
  }
  :host([theme='dark']) {
    color-scheme: dark;
    ${dark}
  }
`;
