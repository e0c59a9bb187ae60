import type { ChatRequest } from '@chatterfix/sdk';
import type { FakeServer } from './fake-server.ts';
import type { Shadow } from './shadow.ts';

/** The bodies of the questions that were sent. */
export const sentQuestions = (server: FakeServer): ChatRequest[] =>
  server.requests.filter(({ route }) => route === 'POST /api/chat').map(({ body }) => body as ChatRequest);

/** The texts of the questions on the screen. */
export const shownQuestions = ({ root }: Shadow): string[] =>
  [...root.querySelectorAll('.user-message .question-text')].map(({ textContent }) => textContent);

/** Everything that the browser keeps for the page. */
export const storedText = (): string => JSON.stringify({ ...sessionStorage, ...localStorage });
