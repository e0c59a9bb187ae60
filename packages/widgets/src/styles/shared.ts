import { badges } from './badges.ts';
import { base } from './base.ts';
import { card } from './card.ts';
import { controls } from './controls.ts';
import { notices } from './notices.ts';
import { tokens } from './tokens.ts';

/** The styles that every widget begins with. */
export const sharedStyles = [tokens, base, card, badges, controls, notices];
