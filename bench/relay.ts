// Measures how many tokens per second of a model's answer Fred passes on, compared with a server that passes
// the provider's bytes on unchanged.
import { createServer } from 'node:http';
import { cpuTimes, cpuUsed } from './cpu.ts';

const TOKENS = 20_000;
const ROUNDS = 9;
/** Answers before the first that counts, so that Node has compiled the code of both. */
const WARM_UP = 30;
const PROVIDER_PORT = 8703;

/** A model provider with OpenAI's API that sends its whole answer at once, 20 tokens in a packet. */
function startProvider(): Promise<() => void> {
  const event = (delta: object, finishReason: string | null = null) =>
    `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'bench', choices: [{ index: 0, delta, finish_reason: finishReason }] })}\n\n`;
  const packet = Array.from({ length: 20 }, (_, i) => event({ content: `word${i % 10} ` })).join('');
  const server = createServer(async (request, response) => {
    for await (const _ of request); // ignores the question
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (let i = 0; i < TOKENS / 20; i++)
      if (!response.write(packet)) await new Promise((resolve) => response.once('drain', resolve));
    response.end(`${event({}, 'stop')}data: [DONE]\n\n`);
  });
  return new Promise((resolve) =>
    server.listen(PROVIDER_PORT, '127.0.0.1', () => resolve(() => server.close())),
  );
}

async function ask(url: string, token: string): Promise<{ seconds: number; text: string }> {
  const start = performance.now();
  const response = await fetch(`${url}/api/chat`, {
    method: 'POST',
    body: JSON.stringify({ message: 'Say something long', provider: 'openai', max_tokens: 8_000 }),
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
    },
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of response.body!) chunks.push(chunk);
  return { seconds: (performance.now() - start) / 1000, text: Buffer.concat(chunks).toString() };
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
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [side, { url, pid }] of [
      ['ours', ours],
      ['pipe', pipe],
    ] as const) {
      const before = cpuTimes([pid]);
      const { seconds, text } = await ask(url, token);
      if (!text.includes(side === 'ours' ? 'event: answer-finish' : '[DONE]'))
        throw new Error(`relay: ${side} lost the end of the answer: ${text.slice(-300)}`);
      if (round < 0) continue;
      rates[side].push(TOKENS / seconds);
      cpu[side].push(cpuUsed(before, cpuTimes([pid])) / TOKENS);
    }
  }
  stopProvider();
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
  console.log(
    `\nA model's answer of ${TOKENS.toLocaleString('en')} tokens passed on, tokens/s (median of ${ROUNDS}): ours ${median(rates.ours).toFixed(0)}, a bare pipe ${median(rates.pipe).toFixed(0)}, ratio ${(median(rates.ours) / median(rates.pipe)).toFixed(2)}; processor time for a token, µs: ours ${median(cpu.ours).toFixed(2)}, a bare pipe ${median(cpu.pipe).toFixed(2)}; targets ≥ 40,000 and ≥ 0.6`,
  );
}
