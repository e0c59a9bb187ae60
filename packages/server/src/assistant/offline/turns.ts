import { partyOf, type Context } from '../../context.ts';
import { serverBusy } from '../../errors.ts';
import { FairQueue } from '../../platform/limits/fair-queue.ts';

/** A search takes many statements and much of the processor: each tenant has one at a time. */
const searches = new FairQueue({ running: 2, runningEach: 1, waitingEach: 30, waiting: 200 }, (seconds) =>
  serverBusy('Too many questions wait for an answer', seconds),
);

/** Searches when the caller's turn comes. Throws `server_busy`, before anything is done, if too many wait. */
export function inTurn<Result>(context: Context, search: () => Promise<Result>): Promise<Result> {
  return searches.run([partyOf(context)], search);
}
