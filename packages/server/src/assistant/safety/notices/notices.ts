import type { DangerKind } from '../rules.ts';

/**
 * The opening of an answer to a dangerous question, in Markdown: what to stop, what never to do, and what to
 * do first.
 */
export type Notices = Readonly<Record<DangerKind, string>>;
