import type { ChatAnswer, ChatEvent } from '@chatterfix/sdk';

export const fakeRun = { run_id: 'run_1', session_id: 'ses_story_1' };

/** What follows of a run that waits, for whoever follows it. */
export class RunEvents {
  private readonly later: ChatEvent[] = [];
  private readonly waiting = new Set<() => void>();

  add(...events: ChatEvent[]): void {
    this.later.push(...events);
    for (const goOn of this.waiting) goOn();
    this.waiting.clear();
  }

  async *follow(signal: AbortSignal): AsyncGenerator<ChatEvent> {
    for (;;) {
      const event = this.later.shift();
      if (event) {
        yield event;
        if (event.type === 'run-wait' || event.type === 'answer-finish') return;
      } else {
        await new Promise<void>((resolve, reject) => {
          this.waiting.add(resolve);
          signal.addEventListener('abort', () => reject(signal.reason as Error));
        });
      }
    }
  }
}

/** The answer of the run. */
export function fakeAnswer(response: string): ChatAnswer {
  return {
    success: true,
    response,
    provider: 'ollama',
    model: 'llama3.1:8b',
    timestamp: new Date().toISOString(),
    ...fakeRun,
    message_id: 2,
    finish_reason: 'stop',
    sources: [],
    citations: [],
  };
}
