// In the place of fred-chat/whole-client.ts. Only readers who write, or go on with a conversation, need what this fetches.
export const wholeClient = (): Promise<unknown> =>
  import('./client-parts.ts').catch((error: Error) => {
    throw Object.assign(error, { code: 'connection_failed' });
  });
