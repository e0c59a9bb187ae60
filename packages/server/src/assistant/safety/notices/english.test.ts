import { expect, it } from 'vitest';
import { english } from './english.ts';

// People act on these words, so they are repeated here by hand.
it.each([
  ['injury', "Emergency. Call the site's emergency number now."],
  ['fire', "Stop. Evacuate the area, raise the alarm and call the site's emergency number."],
  ['gas', "Leave now. Evacuate the area, move upwind and call the site's emergency number."],
  ['pressure_leak', 'Keep away and clear the area.'],
  [
    'overpressure',
    "Shut off the burner or heat from a safe place, clear the area and call the site's emergency number.",
  ],
  ['wet_electrics', 'Keep away and do not touch it.'],
  ['confinedSpace', 'Do not enter.'],
  [
    'suspended_load',
    'Stop. Nobody goes under a load, rides on it, or is lifted with what is not made for people.',
  ],
  ['chemicals', 'Stop. Do not mix them.'],
  ['hot_work', 'Do not weld, cut or grind there.'],
  ['live_electrical', 'Stop. Do not work on it live.'],
  ['foreign_lock', "Never remove somebody else's lock."],
  ['safeguard', 'Stop. Do not bypass or disable a safeguard, and do not run the machine without it.'],
  ['moving_parts', 'Stop the machine first. Never reach into it or work on it while it moves.'],
  ['pressure', 'Stop. Do not open, loosen or tighten it under pressure or while it is hot.'],
  [
    'no_lockout',
    'Stop. Never skip lockout, a permit or protection, however short the job is: do not bypass it.',
  ],
] as const)('the notice of %s begins with what to do', (danger, words) => {
  expect(english[danger]).toMatch(/^\*\*[^*]+\*\* \S/);
  expect(/^\*\*([^*]+)\*\*/.exec(english[danger])?.[1]).toBe(words);
});
