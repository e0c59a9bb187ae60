import { approvalInjections } from './injections/approvals.ts';
import { argumentInjections } from './injections/arguments.ts';
import type { Injection } from './injections/injection.ts';
import { linkInjections } from './injections/links.ts';
import { secretInjections } from './injections/secrets.ts';
import { writeInjections } from './injections/writes.ts';

/** Texts with which strangers try to steer the model through what it reads. */
export const injections: readonly Injection[] = [
  ...writeInjections,
  ...approvalInjections,
  ...secretInjections,
  ...argumentInjections,
  ...linkInjections,
];
