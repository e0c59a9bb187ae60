// In the place of fred-chat/whole-client.ts. Only readers who write, or go on with a conversation, need what this fetches.
import type { applyEvent } from '../fred-chat/apply-event.ts';

export const wholeClient = (): Promise<{ applyEvent: typeof applyEvent }> =>
  import('./client-parts.ts').catch((error: Error) => {
    throw Object.assign(error, { code: 'connection_failed' });
  });
