import './page.ts'; // first: it keeps the real timers
import { vi } from 'vitest';

/** When each walk begins. */
export const beginning = new Date('2026-11-25T14:30:00Z');

// Before anything else of a test is loaded, because some records of the plant get their dates then.
vi.useFakeTimers({
  toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  now: beginning,
});
