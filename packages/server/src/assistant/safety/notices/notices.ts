import type { Hazard } from '../hazards.ts';

/**
 * The opening of an answer to a dangerous question, in Markdown: what to stop, what never to do, and what to
 * do first. `general` is right for every hazard, and used where it is not clear which one it is.
 */
export type Notices = Readonly<Record<Hazard | 'general', string>>;
