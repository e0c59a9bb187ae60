import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** A provider's server for tests. It answers each request as the test says. */
export interface ProviderWire {
  url: string;
  /** The requests that arrived. */
  requests: { path: string; body: Record<string, unknown> }[];
  /** The number of requests that the caller aborted. */
  aborted: number;
  /**
   * Says how to answer the next request; several calls are for several requests. A request without one gets
   * the status 500.
   */
  next(respond: (response: ServerResponse, request: IncomingMessage) => void): void;
  /** Removes the answers that `next` gave and no request used. */
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
  server.keepAliveTimeout = 0; // a connection that is closed while it is used again fails the next test
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  wire.url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return wire;
}

/** The protocols of the two providers, so that one test can run with both. */
export const dialects = {
  openai: {
    type: 'text/event-stream',
    text: (text: string) => `data: ${JSON.stringify({ choices: [{ delta: { content: text } }] })}\n\n`,
    toolCall: (name: string, input: object) => dialects.openai.toolCalls([[name, input]]),
    /** Several calls in one answer. The arguments of each arrive in pieces. */
    toolCalls: (calls: [name: string, input: object][]): string =>
      calls
        .flatMap(([name, input], index) => {
          const json = JSON.stringify(input);
          return [
            { index, id: `call_${index + 1}`, function: { name, arguments: '' } },
            { index, function: { arguments: json.slice(0, 3) } },
            { index, function: { arguments: json.slice(3) } },
          ];
        })
        .map((part) => `data: ${JSON.stringify({ choices: [{ delta: { tool_calls: [part] } }] })}\n\n`)
        .join('') +
      `data: ${JSON.stringify({ choices: [{ delta: {}, finish_reason: 'tool_calls' }] })}\n\ndata: [DONE]\n\n`,
    end: (tokens = 5) =>
      `data: ${JSON.stringify({ choices: [{ delta: {}, finish_reason: 'stop' }] })}\n\ndata: ${JSON.stringify({ choices: [], usage: { prompt_tokens: 2, completion_tokens: tokens } })}\n\ndata: [DONE]\n\n`,
    error: () => `data: ${JSON.stringify({ error: { message: 'overloaded sk-secret' } })}\n\n`,
  },
  ollama: {
    type: 'application/x-ndjson',
    text: (text: string) =>
      `${JSON.stringify({ message: { role: 'assistant', content: text }, done: false })}\n`,
    toolCall: (name: string, input: object) => dialects.ollama.toolCalls([[name, input]]),
    toolCalls: (calls: [name: string, input: object][]): string =>
      `${JSON.stringify({
        message: {
          role: 'assistant',
          content: '',
          tool_calls: calls.map(([name, input]) => ({ function: { name, arguments: input } })),
        },
        done: false,
      })}\n${JSON.stringify({ message: { role: 'assistant', content: '' }, done: true, done_reason: 'stop' })}\n`,
    end: (tokens = 5) =>
      `${JSON.stringify({ message: { role: 'assistant', content: '' }, done: true, done_reason: 'stop', prompt_eval_count: 2, eval_count: tokens })}\n`,
    error: () => `${JSON.stringify({ error: 'overloaded sk-secret' })}\n`,
  },
} as const;
