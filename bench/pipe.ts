// The relay to compare with: it passes the provider's bytes on unchanged.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();
app.post(
  '/api/chat',
  async (c) =>
    new Response(
      (
        await fetch(`${process.env['BENCH_PROVIDER']}/chat/completions`, {
          method: 'POST',
          body: await c.req.text(),
        })
      ).body,
      { headers: { 'content-type': 'text/event-stream' } },
    ),
);
serve({ fetch: app.fetch, port: Number(process.env['BENCH_PORT']), hostname: '127.0.0.1' }, () =>
  process.send?.('ready'),
);
