import { css } from 'lit';

/**
 * The palette and typography of the product's reference. A page overrides a value by setting its public name, anywhere above the widget:
 * `:root { --cf-primary: #7a1fa2 }`. Inside, styles read the private twin (`--_primary`), so an inherited value is not shadowed.
 */
const light = css`
  color-scheme: light;
  --_primary: var(--cf-primary, #006fee);
  --_primary-strong: var(--cf-primary-strong, #0056b3);
  --_on-primary: var(--cf-on-primary, #fff);
  --_link: var(--cf-link, #0056b3);
  --_success: var(--cf-success, #28a745);
  --_success-strong: var(--cf-success-strong, #1e7e34);
  --_success-deep: var(--cf-success-deep, #17692a);
  --_warning-surface: var(--cf-warning-surface, #fff3e6);
  --_warning-text: var(--cf-warning-text, #8a3f00);
  --_danger-surface: var(--cf-danger-surface, #fdecee);
  --_danger-text: var(--cf-danger-text, #b02a37);
  --_info-surface: var(--cf-info-surface, #e6f6f9);
  --_info-text: var(--cf-info-text, #0b5a68);
  --_success-surface: var(--cf-success-surface, #e8f6ec);
  --_success-text: var(--cf-success-text, #17692a);
  --_surface: var(--cf-surface, #fff);
  --_surface-raised: var(--cf-surface-raised, #f8f9fa);
  --_surface-sunken: var(--cf-surface-sunken, #e9ecef);
  --_border: var(--cf-border, #dee2e6);
  --_border-strong: var(--cf-border-strong, #868e96);
  --_text: var(--cf-text, #343a40);
  --_heading: var(--cf-heading, #212529);
  --_muted: var(--cf-muted, #5c636a);
  --_shadow: var(--cf-shadow, 0 1px 3px rgb(0 0 0 / 0.1));
  --_shadow-hover: var(--cf-shadow-hover, 0 4px 12px rgb(0 0 0 / 0.15));
`;

const dark = css`
  color-scheme: dark;
  --_primary: var(--cf-primary, #006fee);
  --_primary-strong: var(--cf-primary-strong, #0056b3);
  --_on-primary: var(--cf-on-primary, #fff);
  --_link: var(--cf-link, #8bb9fe);
  --_success: var(--cf-success, #28a745);
  --_success-strong: var(--cf-success-strong, #1e7e34);
  --_success-deep: var(--cf-success-deep, #17692a);
  --_warning-surface: var(--cf-warning-surface, #3d2a17);
  --_warning-text: var(--cf-warning-text, #ffb67a);
  --_danger-surface: var(--cf-danger-surface, #40212a);
  --_danger-text: var(--cf-danger-text, #ff9aa5);
  --_info-surface: var(--cf-info-surface, #16343c);
  --_info-text: var(--cf-info-text, #7fd9e8);
  --_success-surface: var(--cf-success-surface, #17331f);
  --_success-text: var(--cf-success-text, #86dd9b);
  --_surface: var(--cf-surface, #212529);
  --_surface-raised: var(--cf-surface-raised, #2b3035);
  --_surface-sunken: var(--cf-surface-sunken, #343a40);
  --_border: var(--cf-border, #495057);
  --_border-strong: var(--cf-border-strong, #868e96);
  --_text: var(--cf-text, #dee2e6);
  --_heading: var(--cf-heading, #f8f9fa);
  --_muted: var(--cf-muted, #b3bac1);
  --_shadow: var(--cf-shadow, 0 1px 3px rgb(0 0 0 / 0.5));
  --_shadow-hover: var(--cf-shadow-hover, 0 4px 12px rgb(0 0 0 / 0.6));
`;

export const tokens = css`
  :host {
    ${light}
    --_font: var(
      --cf-font,
      -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif
    );
    --_radius: var(--cf-radius, 0.5rem);
    --_radius-small: var(--cf-radius-small, 0.375rem);

    /* Status and priority: the palette's own colours, each under a text colour that reads on it (see the note on contrast). */
    --_status-open: var(--cf-status-open, #17a2b8);
    --_status-in-progress: var(--cf-status-in-progress, #fd7e14);
    --_status-on-hold: var(--cf-status-on-hold, #adb5bd);
    --_status-completed: var(--cf-status-completed, #28a745);
    --_status-cancelled: var(--cf-status-cancelled, #6c757d);
    --_priority-low: var(--cf-priority-low, #28a745);
    --_priority-medium: var(--cf-priority-medium, #ffc107);
    --_priority-high: var(--cf-priority-high, #fd7e14);
    --_priority-critical: var(--cf-priority-critical, #dc3545);
    --_on-light: #212529;
    --_on-dark: #fff;
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${dark}
    }
  }
  :host([theme='dark']) {
    ${dark}
  }
`;
