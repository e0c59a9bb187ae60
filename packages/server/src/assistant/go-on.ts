import type { Context } from '../context.ts';
import type { Models } from '../models/registry.ts';
import { resume } from './ask.ts';
import type { Resumed } from './approvals/decide.ts';
import type { RunHost } from './runs/host.ts';
import { allowanceOf } from './usage/budget.ts';

/**
 * Does what a run waits for, and lets the run go on if it waits for nothing else. The models and a place for it are
 * had first.
 */
export type GoOn = <Done extends { resumed?: Resumed | undefined }>(
  context: Context,
  decide: () => Promise<Done>,
) => Promise<Done>;

/** `modelsOf` returns the models that may answer the caller. */
export function goingOn(modelsOf: (context: Context) => Promise<Models>, host: RunHost): GoOn {
  return async (context, decide) => {
    const [models, allowance] = await Promise.all([modelsOf(context), allowanceOf(context, host.limits)]);
    const leave = host.takePlace(context);
    let goesOn = false;
    try {
      const done = await decide();
      if (done.resumed) {
        goesOn = true;
        resume(context, host, models, allowance, done.resumed, leave);
      }
      return done;
    } finally {
      if (!goesOn) leave();
    }
  };
}
