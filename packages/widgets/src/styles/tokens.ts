import { css, unsafeCSS, type CSSResult } from 'lit';

/**
 * Declares the custom properties of the palette and typography. A page overrides a value by setting its
 * public name (`--cf-primary`) on the widget or on any element around it. The styles read the private name
 * (`--_primary`), because a declaration of the public name on the host would hide the value that the page has
 * set further out. Both names are built from one key, which keeps the download small.
 */
function declarations<Value>(
  values: Readonly<Record<string, Value>>,
  valueOf: (value: Value) => string,
): CSSResult {
  return unsafeCSS(
    Object.entries(values)
      .map(([name, value]) => `--_${name}:var(--cf-${name},${valueOf(value)});`)
      .join(''),
  );
}

/** What is derived from the page's `--cf-primary`, or the fallback where the page gives none. */
const fromBrand = (name: string, fallback: string) => `var(--_brand-${name}, ${fallback})`;

/** The values that differ in the two themes: the light one and the dark one. */
const themed: Readonly<Record<string, readonly [string, string]>> = {
  edge: [fromBrand('dark', '#0056b3'), fromBrand('light', '#0056b3')],
  link: [fromBrand('dark', '#0056b3'), fromBrand('light', '#8bb9fe')],
  'warning-surface': ['#fff3e6', '#3d2a17'],
  'warning-text': ['#8a3f00', '#ffb67a'],
  'danger-surface': ['#fdecee', '#40212a'],
  'danger-text': ['#b02a37', '#ff9aa5'],
  'info-surface': ['#e6f6f9', '#16343c'],
  'info-text': ['#0b5a68', '#7fd9e8'],
  'success-surface': ['#e8f6ec', '#17331f'],
  'success-text': ['#17692a', '#86dd9b'],
  surface: ['#fff', '#212529'],
  'surface-raised': ['#f8f9fa', '#2b3035'],
  'surface-sunken': ['#e9ecef', '#343a40'],
  border: ['#dee2e6', '#495057'],
  text: ['#343a40', '#dee2e6'],
  heading: ['#212529', '#f8f9fa'],
  muted: ['#5c636a', '#b3bac1'],
  shade: ['#0000001a', '#00000080'],
  'shade-hover': ['#00000026', '#00000099'],
};

/**
 * The same in both themes. Badges put the text colour with enough contrast (`--_on-light`, `--_on-dark`) on
 * each colour.
 */
const both: Readonly<Record<string, string>> = {
  primary: '#006fee',
  'primary-strong': fromBrand('strong', '#0056b3'),
  'on-primary': fromBrand('text', '#fff'),
  success: '#28a745',
  'success-strong': '#1e7e34',
  'success-deep': '#17692a',
  'border-strong': '#868e96',
  font: 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif',
  radius: '8px',
  'radius-small': 'calc(var(--_radius) * 0.75)',
  shadow: '0 1px 3px var(--_shade)',
  'shadow-hover': '0 4px 12px var(--_shade-hover)',
  'status-open': '#17a2b8',
  'status-in-progress': '#fd7e14',
  'status-on-hold': '#adb5bd',
  'status-completed': '#28a745',
  'status-cancelled': '#6c757d',
  'priority-low': '#28a745',
  'priority-medium': '#ffc107',
  'priority-high': '#fd7e14',
  'priority-critical': '#dc3545',
};

/**
 * A colour with the hue of `--cf-primary`, from its three parts of light (CIE XYZ), of which `y` is the relative
 * luminance that WCAG 2 computes contrast with. To scale the parts darkens the colour, to mix them with white
 * lightens it; both stay within what a screen shows. Without `--cf-primary` the declaration is invalid, so that
 * `fromBrand` takes the fallback.
 */
const xyz = (x: string, y: string, z: string, from = 'brand') =>
  unsafeCSS(`color(from var(--_${from}) xyz-d65 calc(${x}) calc(${y}) calc(${z}))`);
const scaled = (by: string, from?: string) => xyz(`x * ${by}`, `y * ${by}`, `z * ${by}`, from);
const mixedWithWhite = (part: string, from?: string) =>
  xyz(`x + ${part} * (0.95 - x)`, `y + ${part} * (1 - y)`, `z + ${part} * (1.089 - z)`, from);
/** The page's colour, darker or lighter where it has a contrast of less than 3 to the surface. */
const visible = `light-dark(${scaled('min(1, 0.29 / y)', 'given')},${mixedWithWhite('max(0, (0.17 - y) / (1 - y))', 'given')})`;
/** 1 where white text has a contrast of 4.5 on the colour, and 0 where black text has. */
const isDark = 'clamp(0, (0.18 - y) * 10000, 1)';

const lightDark = ([light, dark]: readonly [string, string]) => `light-dark(${light},${dark})`;
/** Darker, where white text stands on it. */
const brandStrong = scaled(`(1 - 0.4 * ${isDark})`);
const brandText = xyz(`0.95 * ${isDark}`, isDark, `1.089 * ${isDark}`);

const palette = css`
  :host {
    ${declarations(themed, ([light]) => light)}${declarations(both, String)}
  }
  @supports (color: light-dark(red, red)) {
    :host {
      ${declarations(themed, lightDark)}
    }
  }
  @supports (color: color(from light-dark(red, red) xyz-d65 x y z)) {
    :host {
      --_brand: ${unsafeCSS(visible)};
      --_brand-text: ${brandText};
      --_brand-strong: ${brandStrong};
      --_brand-dark: ${scaled('min(1, 0.14 / y)')};
      --_brand-light: ${mixedWithWhite('max(0, (0.38 - y) / (1 - y))')};
    }
  }
`;

// Apart from the palette, because the bundle's build minifies only styles without values in them. The scheme is that of
// the page, or of the reader's system where the page says nothing (page-colors.ts). The derived colours for links and
// edges have a contrast of 4.5 or more on each surface of their theme.
const schemes = css`
  :host {
    --_scheme: initial;
    color-scheme: var(--_scheme, inherit);
    --_on-light: #212529;
    --_on-dark: #fff;
    --_pad: 1em;
    --_gap: 0.75em;
  }
  :host([theme='light']) {
    color-scheme: light !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
  }
  @container style(--cf-density: compact) {
    * {
      --_pad: 0.6em;
      --_gap: 0.4em;
      --_least: 48px;
    }
  }
  @supports (color: color(from light-dark(red, red) xyz-d65 x y z)) {
    :host {
      --_given: color(from var(--cf-primary) srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1) / 1);
      --_primary: var(--_brand, #006fee);
    }
  }
`;

export const tokens: [CSSResult, CSSResult] = [palette, schemes];
