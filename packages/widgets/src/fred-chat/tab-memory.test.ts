import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TabMemory } from './tab-memory.ts';

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});
const memoryOf = (owner: string, enabled = true) =>
  new TabMemory(
    () => owner,
    () => enabled,
  );

it('a tab keeps the conversation, the draft and the unsent questions of each owner', () => {
  const memory = memoryOf('maria');
  Object.assign(memory, { sessionId: 'session-1', draft: 'Why?\nAnd how?', unsent: ['a', 'b'] });
  const again = memoryOf('maria');
  expect([again.sessionId, again.draft, again.unsent]).toEqual(['session-1', 'Why?\nAnd how?', ['a', 'b']]);
  const other = memoryOf('sven');
  expect([other.sessionId, other.draft, other.unsent]).toEqual(['', '', []]);
  memory.draft = '';
  memory.unsent = [];
  memory.sessionId = '';
  expect(sessionStorage.length).toBe(0);
});

it('the newest 20 unsent questions are kept, each once and the last one last', () => {
  const memory = memoryOf('maria');
  for (let n = 1; n <= 22; n++) memory.addUnsent(`question ${n}`);
  expect(memory.unsent).toEqual(Array.from({ length: 20 }, (_, n) => `question ${n + 3}`));
  memory.addUnsent('question 5');
  expect([memory.unsent.length, memory.unsent.at(-1)]).toEqual([20, 'question 5']);
  memory.removeUnsent('question 5');
  expect(memory.unsent).toEqual(
    Array.from({ length: 20 }, (_, n) => `question ${n + 3}`).filter((question) => question !== 'question 5'),
  );
});

it('nothing is kept where the page does not want it, or the browser does not allow it', () => {
  memoryOf('maria').draft = 'kept';
  const off = memoryOf('maria', false);
  off.draft = 'changed';
  expect([off.draft, memoryOf('maria').draft]).toEqual(['', 'kept']);
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const refused = memoryOf('maria');
  refused.draft = 'too much';
  expect(refused.draft).toBe('');
});
