import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { FakeServer } from '../../packages/widgets/src/testing/fake-server.ts';
import { answerFrom } from './api.ts';
import { writeAnswer, type AnswerPlan } from './answers.ts';
import { pages } from './pages.ts';

const bundle = new URL('../../packages/widgets/dist/cdn/', import.meta.url).pathname;

export interface WidgetServer {
  url: string;
  /** What stands behind `/api`. */
  plant: FakeServer;
  /** The answer to the next question. */
  answer: AnswerPlan;
  /** Milliseconds until an answer of the API begins. */
  delay: number;
  /** How many questions have arrived. */
  questions: number;
  /** Called when the last byte of an answer has left, with the time in milliseconds since 1970. */
  ended: (at: number) => void;
  close(): void;
}

/** Serves the pages, the scripts with Brotli, and an API in memory. */
export async function startServer(peers: string): Promise<WidgetServer> {
  const scripts = await scriptsOf(peers);
  const state: WidgetServer = {
    url: '',
    plant: new FakeServer(),
    answer: { tokens: 20, perSecond: undefined },
    delay: 0,
    questions: 0,
    ended: () => {},
    close: () => server.close().closeAllConnections(),
  };
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      if (!response.destroyed) throw error; // the page was closed
    });
  });

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://bench');
    const page = pages[pathname];
    const script = scripts.get(pathname);
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    } else if (script) {
      const headers = { 'content-type': 'text/javascript; charset=utf-8', 'content-encoding': 'br' };
      response.writeHead(200, headers).end(script);
    } else if (request.method === 'POST' && (pathname === '/answer' || pathname === '/api/chat')) {
      state.questions++;
      await text(request);
      response.once('finish', () => state.ended(performance.timeOrigin + performance.now()));
      await writeAnswer(response, state.answer, pathname === '/answer' ? 'plain' : 'chatterfix');
    } else if (pathname.startsWith('/api/')) {
      await pause(state.delay);
      await answerFrom(state.plant, request, response);
    } else {
      response.writeHead(404).end();
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}

/** The scripts by their paths, compressed. */
async function scriptsOf(peers: string): Promise<Map<string, Buffer>> {
  const packages = join(peers, 'node_modules');
  const assistantUi = await build({
    stdin: {
      contents: readFileSync(new URL('assistant-ui.jsx', import.meta.url), 'utf8'),
      resolveDir: packages,
    },
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'error',
  });
  const compressed = (code: string | Uint8Array) => brotliCompressSync(code);
  const bareField = `customElements.define('bare-field', class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'open' }).append(document.createElement('textarea')) }
  })`;
  return new Map([
    ...readdirSync(bundle)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [`/widgets/${name}`, compressed(readFileSync(join(bundle, name)))] as const),
    ['/peers/bare-field.js', compressed(bareField)],
    ['/peers/deep-chat.js', compressed(readFileSync(join(packages, 'deep-chat/dist/deepChat.bundle.js')))],
    ['/peers/assistant-ui.js', compressed(assistantUi.outputFiles[0]!.contents)],
  ]);
}
