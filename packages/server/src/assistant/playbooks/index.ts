import { bearings } from './bearings.ts';
import { belts } from './belts.ts';
import { buildings } from './buildings.ts';
import { compressors } from './compressors.ts';
import { drives } from './drives.ts';
import { electrical } from './electrical.ts';
import { fleet } from './fleet.ts';
import { hvac } from './hvac.ts';
import { hydraulics } from './hydraulics.ts';
import { motors } from './motors.ts';
import type { Playbook } from './playbook.ts';
import { pneumatics } from './pneumatics.ts';
import { pumps } from './pumps.ts';
import { safety } from './safety.ts';
import { steam } from './steam.ts';

/** The playbooks that come with the program, for questions that the plant's own records do not answer. */
export const playbooks: readonly Playbook[] = [
  ...pumps,
  ...motors,
  ...bearings,
  ...belts,
  ...drives,
  ...compressors,
  ...hydraulics,
  ...pneumatics,
  ...hvac,
  ...electrical,
  ...steam,
  ...fleet,
  ...buildings,
  ...safety,
];

/** Lockout/tagout in the order of 29 CFR 1910.147(d), in our words. */
export const lockoutSteps: readonly string[] = [
  'Prepare: know every energy source of this machine, its size and how it is controlled, and tell the people who work there.',
  'Shut down: stop the machine in its normal way.',
  'Isolate: open, close or block every energy isolating device, electric, hydraulic, pneumatic, steam, gravity.',
  'Lock and tag: put your own lock and tag on each device, in the off or safe position. Only the person who applied a lock removes it.',
  'Relieve stored energy: discharge, drain, vent, block or let cool whatever is left, and keep it from building up again.',
  'Verify: see that nobody is exposed, try to start, test for voltage and pressure, and put the control back to off.',
];
