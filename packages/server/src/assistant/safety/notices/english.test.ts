import { expect, it } from 'vitest';
import { english } from './english.ts';

// People act on these words, so they are repeated here by hand.
it.each([
  ['general', 'Stop, and keep everyone out of danger first.'],
  ['shock', 'Emergency. Do not touch the person. Cut the power first.'],
  [
    'trapped',
    "Emergency. Press the emergency stop, cut the power, and call the site's emergency number now.",
  ],
  ['spill', 'Keep everyone away, and leave the area upwind.'],
  [
    'runaway',
    'Get everyone away from it. Stop it from a safe place: emergency stop, main switch, supply valve.',
  ],
  ['storedEnergy', 'Stop. Energy is still stored in it even when it is switched off.'],
  ['height', 'Stop. Do not go up without protection against a fall.'],
  ['vehicles', 'Stop. Do not drive or use the vehicle like that.'],
  ['unprotected', 'Stop. Do not begin without the protection that the work needs.'],
  ['injury', "Emergency. Call the site's emergency number now."],
  ['fire', "Stop. Evacuate the area, raise the alarm and call the site's emergency number."],
  ['gas', "Leave now. Evacuate the area, move upwind and call the site's emergency number."],
  ['pressureLeak', 'Keep away and clear the area.'],
  [
    'overpressure',
    "Shut off the burner or heat from a safe place, clear the area and call the site's emergency number.",
  ],
  ['wetElectrics', 'Keep away and do not touch it.'],
  ['confinedSpace', 'Do not enter.'],
  [
    'falling',
    'Stop. Keep everyone out from under and around the load. Nobody goes under a load, rides on it, or is lifted with what is not made for people.',
  ],
  ['chemicals', 'Stop. Do not mix them.'],
  ['hotWork', 'Do not weld, cut or grind there.'],
  ['liveElectrical', 'Stop. Do not work on it live.'],
  ['foreignLock', "Never remove somebody else's lock."],
  ['safeguard', 'Stop. Do not bypass or disable a safeguard, and do not run the machine without it.'],
  ['movingParts', 'Stop the machine first. Never reach into it or work on it while it moves.'],
  ['pressure', 'Stop. Do not open, loosen or tighten it under pressure or while it is hot.'],
  [
    'noLockout',
    'Stop. Never skip lockout, a permit or protection, however short the job is: do not bypass it.',
  ],
] as const)('the notice of %s begins with what to do', (danger, words) => {
  expect(english[danger]).toMatch(/^\*\*[^*]+\*\* \S/);
  expect(/^\*\*([^*]+)\*\*/.exec(english[danger])?.[1]).toBe(words);
});
