import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { ChatEvent } from '../../packages/sdk/src/index.ts';

export interface AnswerPlan {
  tokens: number;
  /** Undefined: as fast as the reader takes them. */
  perSecond: number | undefined;
}

/** An answer ends with these words. */
export const lastWords = 'End of the answer.';

const paragraphs = `The seal of **P-101A** was replaced twice in eleven months. Both times the shaft had run-out:

1. Check run-out at the sleeve with a dial gauge, limit 0.05 mm.
2. Look at the flush line: the strainer was blocked in *March*.
3. Align the coupling after the new seal is in.

Open the suction valve first, then vent the casing until no more air comes. Start the pump against a closed discharge
valve, watch the pressure and the current of the motor, and open the valve slowly.

`;
/** About as models cut a text: a word with the space before it. */
const pieces = paragraphs.match(/\s*\S+\s*?(?=\s|$)|\s+$/g)!;

function tokensOf({ tokens }: AnswerPlan): string[] {
  return [...Array.from({ length: tokens - 1 }, (_, i) => pieces[i % pieces.length]!), `\n\n${lastWords}`];
}

/** How many characters an answer has. */
export const lengthOf = (plan: AnswerPlan): number => tokensOf(plan).join('').length;

/** Writes an answer as server-sent events: those of our API, or plain ones with the text alone. */
export async function writeAnswer(
  response: ServerResponse,
  plan: AnswerPlan,
  format: 'plain' | 'chatterfix',
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const tokens = tokensOf(plan);
  const ours = format === 'chatterfix';
  const begin: ChatEvent = {
    type: 'session-start',
    run_id: 'run_1',
    session_id: 'ses_1',
    message_id: 2,
    provider: 'ollama',
    model: 'bench',
  };
  if (ours) response.write(eventOf(begin));
  const began = performance.now();
  let sent = 0;
  while (sent < tokens.length) {
    const due = plan.perSecond ? ((performance.now() - began) * plan.perSecond) / 1000 : sent + 20;
    const next = tokens.slice(sent, Math.max(sent, Math.floor(due)));
    sent += next.length;
    const events = next.map((text) => (ours ? eventOf({ type: 'text-delta', text }) : plainEvent(text)));
    if (events.length > 0 && !response.write(events.join(''))) await once(response, 'drain');
    if (plan.perSecond && sent < tokens.length) await pause(10);
  }
  if (ours) response.write(eventOf(finish(tokens.join(''))));
  response.end();
}

const plainEvent = (text: string) => `data: ${JSON.stringify({ text })}\n\n`;
const eventOf = (event: ChatEvent) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;

const finish = (response: string): ChatEvent => ({
  type: 'answer-finish',
  answer: {
    success: true,
    response,
    provider: 'ollama',
    model: 'bench',
    timestamp: new Date().toISOString(),
    run_id: 'run_1',
    session_id: 'ses_1',
    message_id: 2,
    finish_reason: 'stop',
    sources: [],
    citations: [],
  },
});
