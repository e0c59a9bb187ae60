import { svg } from 'lit';
import { icon } from '../icons.ts';

export const shieldIcon = icon(
  svg`<path d="M12 3 4.5 6v5.5c0 4.6 3.2 7.8 7.5 9.5 4.3-1.7 7.5-4.9 7.5-9.5V6L12 3Z"/><path d="M12 8.5v4M12 15.7v.1"/>`,
);
export const placeIcon = icon(
  svg`<path d="M12 21s-7-6.2-7-11a7 7 0 0 1 14 0c0 4.8-7 11-7 11Z"/><circle cx="12" cy="10" r="2"/>`,
);
