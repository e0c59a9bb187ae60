// Measures many answers at once: whether each reader gets its own and all of it, and whether the server answers
// others meanwhile.
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

const RUNS = 200;
/** Tokens of an answer, one after the other. */
const TOKENS = 40;
const MS_PER_TOKEN = 25;
const PROVIDER_PORT = 8706;

/** A model provider with OpenAI's API that repeats the number in the question. */
function startProvider(): Promise<() => void> {
  const event = (delta: object, reason: string | null = null) =>
    `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: reason }] })}\n\n`;
  const server = createServer(async (request, response) => {
    const number = /machine (\d+)\?/.exec(await text(request))?.[1];
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (let i = 0; i < TOKENS; i++) {
      response.write(event({ content: `<${number}> ` }));
      await pause(MS_PER_TOKEN);
    }
    response.end(`${event({}, 'stop')}data: [DONE]\n\n`);
  });
  return new Promise((resolve) =>
    server.listen(PROVIDER_PORT, '127.0.0.1', () => resolve(() => server.close())),
  );
}

/**
 * Runs the measurement with each kind of database and prints a line for each. `start` runs a server of this folder in
 * a process of its own.
 */
export async function benchRuns(
  start: (file: string, port: number, env: Record<string, string>) => Promise<{ url: string }>,
  token: string,
  rounds: number,
): Promise<void> {
  const stopProvider = await startProvider();
  const provider = { BENCH_PROVIDER: `http://127.0.0.1:${PROVIDER_PORT}/v1` };
  const onPostgres = await start('./ours.ts', 8707, provider);
  await measureRuns('PostgreSQL', onPostgres.url, token, rounds);
  const embedded = await start('./ours.ts', 8708, { ...provider, BENCH_EMBEDDED: 'yes' });
  await measureRuns('the embedded database', embedded.url, token, rounds);
  stopProvider();
}

async function measureRuns(database: string, url: string, token: string, rounds: number): Promise<void> {
  const ask = async (number: number) => {
    const response = await fetch(`${url}/api/chat`, {
      method: 'POST',
      body: JSON.stringify({ message: `What is known about machine ${number}?`, provider: 'openai' }),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    });
    const { response: answer = '' } = (await response.json()) as { response?: string };
    return answer.match(/\d+/g) ?? [];
  };
  const askAll = () => Promise.all(Array.from({ length: RUNS }, (_, i) => ask(1000 + i)));
  await askAll(); // so that Node has compiled the code
  let crossed = 0;
  let incomplete = 0;
  const seconds: number[] = [];
  const health: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const over = new AbortController();
    const began = performance.now();
    const looking = (async () => {
      while (!over.signal.aborted) {
        const asked = performance.now();
        await (await fetch(`${url}/health`)).text();
        health.push(performance.now() - asked);
        await pause(20);
      }
    })();
    const answers = await askAll();
    seconds.push((performance.now() - began) / 1000);
    over.abort();
    await looking;
    for (const [i, numbers] of answers.entries()) {
      if (numbers.some((number) => Number(number) !== 1000 + i)) crossed++;
      if (numbers.length !== TOKENS) incomplete++;
    }
  }
  const sorted = (values: number[]) => values.toSorted((a, b) => a - b);
  console.log(
    `\n${RUNS} answers of ${(TOKENS * MS_PER_TOKEN) / 1000} s at once on ${database} (${rounds} times): ${crossed} with another's words, ${incomplete} incomplete; all in ${sorted(seconds)[Math.floor(rounds / 2)]!.toFixed(1)} s (median); /health meanwhile ${sorted(health)[Math.floor(health.length / 2)]!.toFixed(0)} ms (median), ${Math.max(...health).toFixed(0)} ms at most; targets 0, 0 and ≤ 300 ms`,
  );
}
