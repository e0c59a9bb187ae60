import { base } from './base.ts';
import { controls } from './controls.ts';
import { tokens } from './tokens.ts';

/** Those of the shared styles that the field of an open chat needs before its code is there. */
export const firstStyles = [...tokens, base, controls] as const;
