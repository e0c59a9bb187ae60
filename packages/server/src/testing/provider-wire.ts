import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** A provider's server for tests, at the wire: it does with each request what the test says. */
export interface ProviderWire {
  url: string;
  /** The bodies that arrived. */
  requests: { path: string; body: Record<string, unknown> }[];
  /** How many connections are open. */
  aborted: number;
  next(respond: (response: ServerResponse, request: IncomingMessage) => void): void;
  /** Takes back what `next` said and nobody asked for. */
  forget(): void;
  close(): Promise<void>;
}

export async function startProviderWire(): Promise<ProviderWire> {
  const scripted: ((response: ServerResponse, request: IncomingMessage) => void)[] = [];
  const wire: ProviderWire = {
    url: '',
    requests: [],
    aborted: 0,
    next: (respond) => scripted.push(respond),
    forget: () => {
      scripted.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  const server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += String(chunk);
    });
    request.on('end', () => {
      wire.requests.push({
        path: request.url ?? '',
        body: JSON.parse(text || '{}') as Record<string, unknown>,
      });
      response.on('close', () => {
        if (!response.writableEnded) wire.aborted++;
      });
      (scripted.shift() ?? ((answer) => answer.writeHead(500).end('unscripted')))(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  wire.url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return wire;
}

/** The two providers' wires, so that one test serves both. */
export const dialects = {
  openai: {
    type: 'text/event-stream',
    text: (text: string) => `data: ${JSON.stringify({ choices: [{ delta: { content: text } }] })}\n\n`,
    toolCall: (name: string, input: object) => {
      const json = JSON.stringify(input);
      return (
        [
          { id: 'call_1', function: { name, arguments: '' } },
          { function: { arguments: json.slice(0, 3) } },
          { function: { arguments: json.slice(3) } },
        ]
          .map(
            (part) =>
              `data: ${JSON.stringify({ choices: [{ delta: { tool_calls: [{ index: 0, ...part }] } }] })}\n\n`,
          )
          .join('') +
        `data: ${JSON.stringify({ choices: [{ delta: {}, finish_reason: 'tool_calls' }] })}\n\ndata: [DONE]\n\n`
      );
    },
    end: (tokens = 5) =>
      `data: ${JSON.stringify({ choices: [{ delta: {}, finish_reason: 'stop' }] })}\n\ndata: ${JSON.stringify({ choices: [], usage: { prompt_tokens: 2, completion_tokens: tokens } })}\n\ndata: [DONE]\n\n`,
    error: () => `data: ${JSON.stringify({ error: { message: 'overloaded sk-secret' } })}\n\n`,
  },
  ollama: {
    type: 'application/x-ndjson',
    text: (text: string) =>
      `${JSON.stringify({ message: { role: 'assistant', content: text }, done: false })}\n`,
    toolCall: (name: string, input: object) =>
      `${JSON.stringify({ message: { role: 'assistant', content: '', tool_calls: [{ function: { name, arguments: input } }] }, done: false })}\n${JSON.stringify({ message: { role: 'assistant', content: '' }, done: true, done_reason: 'stop' })}\n`,
    end: (tokens = 5) =>
      `${JSON.stringify({ message: { role: 'assistant', content: '' }, done: true, done_reason: 'stop', prompt_eval_count: 2, eval_count: tokens })}\n`,
    error: () => `${JSON.stringify({ error: 'overloaded sk-secret' })}\n`,
  },
} as const;
