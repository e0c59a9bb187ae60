// Measures how many tokens per second of a model's answer Fred passes on, and how long the first token takes,
// compared with a server that passes the provider's bytes on unchanged.
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { cpuTimes, cpuUsed } from './cpu.ts';

const TOKENS = 20_000;
// As a person may ask. What sounds dangerous begins with a warning.
const LONG_QUESTION = 'Which work orders are open, and what is known about each?';
const SHORT_QUESTION = 'Which pump fails most often?';
/** Of the answer to the short question. */
const FEW_TOKENS = 20;
/** Answers of which the first token is timed. */
const FIRST_TOKENS = 60;
const ROUNDS = 8;
/** Of a round, one after the other: what a server does after an answer counts as its own. */
const ANSWERS = 10;
/** Answers before the first that counts, so that Node has compiled the code of both. */
const WARM_UP = 30;
const PROVIDER_PORT = 8703;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * A model provider with OpenAI's API that sends its whole answer at once, 20 tokens in a packet. Its answer to the
 * short question is one packet.
 */
function startProvider(): Promise<() => void> {
  const event = (delta: object, finishReason: string | null = null) =>
    `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'bench', choices: [{ index: 0, delta, finish_reason: finishReason }] })}\n\n`;
  const packet = Array.from({ length: 20 }, (_, i) => event({ content: `word${i % 10} ` })).join('');
  const server = createServer(async (request, response) => {
    const question = await text(request);
    const tokens = question.includes(SHORT_QUESTION) ? FEW_TOKENS : TOKENS;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (let i = 0; i < tokens / 20; i++)
      if (!response.write(packet)) await new Promise((resolve) => response.once('drain', resolve));
    // Of a short answer the first token counts: what follows it shall not be in its way.
    if (tokens === FEW_TOKENS) await pause(30);
    response.end(`${event({}, 'stop')}data: [DONE]\n\n`);
  });
  return new Promise((resolve) =>
    server.listen(PROVIDER_PORT, '127.0.0.1', () => resolve(() => server.close())),
  );
}

async function ask(
  url: string,
  token: string,
  message: string,
): Promise<{ seconds: number; text: string; firstToken: number }> {
  const start = performance.now();
  const response = await fetch(`${url}/api/chat`, {
    method: 'POST',
    body: JSON.stringify({ message, provider: 'openai', max_tokens: 8_000 }),
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
    },
  });
  const chunks: Uint8Array[] = [];
  let firstToken: number | undefined;
  for await (const chunk of response.body!) {
    if (firstToken === undefined && Buffer.from(chunk).includes('word'))
      firstToken = performance.now() - start;
    chunks.push(chunk);
  }
  return {
    seconds: (performance.now() - start) / 1000,
    text: Buffer.concat(chunks).toString(),
    firstToken: firstToken ?? NaN,
  };
}

/** Runs the measurement and prints a line. `start` runs a server of this folder in a process of its own. */
export async function benchRelay(
  start: (file: string, port: number, env: Record<string, string>) => Promise<{ url: string; pid: number }>,
  token: string,
): Promise<void> {
  const stopProvider = await startProvider();
  const provider = { BENCH_PROVIDER: `http://127.0.0.1:${PROVIDER_PORT}/v1` };
  const ours = await start('./ours.ts', 8704, provider);
  const pipe = await start('./pipe.ts', 8705, provider);
  const rates = { ours: [] as number[], pipe: [] as number[] };
  const cpu = { ours: [] as number[], pipe: [] as number[] };
  const askLong = async (side: 'ours' | 'pipe') => {
    const { seconds, text: answer } = await ask((side === 'ours' ? ours : pipe).url, token, LONG_QUESTION);
    if (!answer.includes(side === 'ours' ? 'event: answer-finish' : '[DONE]'))
      throw new Error(`relay: ${side} lost the end of the answer: ${answer.slice(-300)}`);
    return seconds;
  };
  for (const side of ['ours', 'pipe'] as const) for (let n = 0; n < WARM_UP; n++) await askLong(side);
  for (let round = 0; round < ROUNDS; round++) {
    for (const side of round % 2 === 0 ? (['ours', 'pipe'] as const) : (['pipe', 'ours'] as const)) {
      collectGarbage(); // of this process: what is left of one side's answers shall not delay the other's
      const { pid } = side === 'ours' ? ours : pipe;
      const before = cpuTimes([pid]);
      let seconds = 0;
      for (let n = 0; n < ANSWERS; n++) seconds += await askLong(side);
      rates[side].push((ANSWERS * TOKENS) / seconds);
      cpu[side].push(cpuUsed(before, cpuTimes([pid])) / (ANSWERS * TOKENS));
    }
  }
  const first = { ours: [] as number[], pipe: [] as number[] };
  for (let round = -WARM_UP; round < FIRST_TOKENS; round++)
    for (const side of ['ours', 'pipe'] as const) {
      const { firstToken } = await ask((side === 'ours' ? ours : pipe).url, token, SHORT_QUESTION);
      if (round >= 0) first[side].push(firstToken);
    }
  stopProvider();
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
  console.log(
    `\nA model's answer of ${TOKENS.toLocaleString('en')} tokens passed on, tokens/s (median of ${ROUNDS} rounds of ${ANSWERS} answers): ours ${median(rates.ours).toFixed(0)}, a bare pipe ${median(rates.pipe).toFixed(0)}, ratio ${(median(rates.ours) / median(rates.pipe)).toFixed(2)}; processor time for a token, µs: ours ${median(cpu.ours).toFixed(2)}, a bare pipe ${median(cpu.pipe).toFixed(2)}; targets ≥ 40,000 and ≥ 0.6`,
  );
  console.log(
    `Its first token after the question, ms (median of ${FIRST_TOKENS}): ours ${median(first.ours).toFixed(1)}, a bare pipe ${median(first.pipe).toFixed(1)}, difference ${(median(first.ours) - median(first.pipe)).toFixed(1)}; target ≤ 3`,
  );
}
