import type { Context } from '../context.ts';
import { resume } from './ask.ts';
import type { Resumed } from './approvals/decide.ts';
import type { RunHost } from './runs/host.ts';
import type { SettingsOfTenants } from './settings.ts';

/**
 * Does what a run waits for, and lets the run go on if it waits for nothing else. The models and a place for it are
 * had first.
 */
export type GoOn = <Done extends { resumed?: Resumed | undefined }>(
  context: Context,
  decide: () => Promise<Done>,
) => Promise<Done>;

export function goingOn(settings: SettingsOfTenants, host: RunHost): GoOn {
  return async (context, decide) => {
    const { models, allowance } = await settings.read(context);
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
