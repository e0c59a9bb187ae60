import type { ChatExport, ChatSession, ChatSessionSummary, Role } from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp, createRunHost } from '../../app.ts';
import { createModels } from '../../models/registry.ts';
import { createChatWorld, openStream, type ChatWorld } from '../../testing/chat-world.ts';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { dialects } from '../../testing/provider-wire.ts';
import { until } from '../../testing/until.ts';
import { signingSecret } from '../../testing/world.ts';

describe.each(databaseKinds)('a person’s conversations, on %s', (kind) => {
  let fred: ChatWorld;
  beforeAll(async () => {
    fred = await createChatWorld(await openTestDatabase(kind));
  });
  afterAll(() => fred.close());
  beforeEach(() => fred.wire.forget());

  const path = (id: unknown, rest = '') => `/api/chat/sessions/${String(id)}${rest}`;
  const call = (method: string, address: string, body?: object, role: Role = 'technician') =>
    fred.world.call(method, address, { role, ...(body ? { body } : {}) });
  const found = async (search: string, role: Role = 'technician') => {
    const answer = await call(
      'GET',
      `/api/chat/sessions?search=${encodeURIComponent(search)}`,
      undefined,
      role,
    );
    const sessions = answer.body['sessions'] as ChatSessionSummary[];
    expect(answer.body['total']).toBe(sessions.length);
    return sessions.map(({ title }) => title);
  };
  async function ask(message: string, answer: string): Promise<string> {
    fred.modelSays(answer);
    return (await fred.ask(message)).body['session_id'] as string;
  }
  /** A question whose answer the model has begun to write. */
  async function askAndWait(message: string): Promise<{ session_id: string; run_id: string }> {
    const begun = new Promise<void>((resolve) => {
      fred.wire.next((response) => {
        response.writeHead(200, { 'content-type': dialects.openai.type }).write(dialects.openai.text('It '));
        resolve();
      });
    });
    const response = await openStream(fred.world, { message, provider: 'openai' });
    await begun;
    const { value } = await response.body!.getReader().read();
    const [, event] = /data: (.*)/.exec(new TextDecoder().decode(value as Uint8Array)) ?? [];
    return JSON.parse(event!) as { session_id: string; run_id: string };
  }
  /** The tables that contain a text anywhere. */
  const tablesWith = (text: string) =>
    fred.world.db.transaction(async (query) => {
      await query('set local role none', []);
      const tables = await query<{ name: string }>(
        `select table_name::text as name from information_schema.tables
         where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
        [],
      );
      const having: string[] = [];
      for (const { name } of tables)
        if (
          (await query(`select 1 from "${name}" t where strpos(t::text, $1) > 0 limit 1`, [text])).length > 0
        )
          having.push(name);
      return having;
    });

  it('are renamed by their owner, and get the beginning of the first question back', async () => {
    const id = await ask('Why does the gland leak?', 'It is worn.');
    expect((await call('PATCH', path(id), { title: 'Gland of P-7' })).body).toMatchObject({
      session_id: id,
      title: 'Gland of P-7',
    });
    expect((await call('GET', path(id))).body['title']).toBe('Gland of P-7');
    expect(await found('gland p-7')).toEqual(['Gland of P-7']);
    expect((await call('PATCH', path(id), { title: null })).body['title']).toBe('Why does the gland leak?');
    for (const [title, rule] of [
      ['  ', 'must not be blank'],
      ['x'.repeat(201), 'must have at most 200 characters'],
    ])
      expect(await call('PATCH', path(id), { title })).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'body.title', rule }] },
      });
    expect((await call('PATCH', path(id), { title: 'Mine' }, 'planner')).status).toBe(404);
  });

  it('are searched by all words in a title or a message, in any case, as they are typed', async () => {
    await ask('Which coupling on M-3?', 'The ROTEX 28, torque 35 %.');
    await ask('Which oil?', 'ISO VG 46.');
    await ask('Where are the logs?', 'In D:\\logs.');
    expect(await found('d:\\LOGS')).toEqual(['Where are the logs?']);
    expect(await found('rotex TORQUE')).toEqual(['Which coupling on M-3?']);
    expect(await found('rotex oil')).toEqual([]);
    const nine = 'the the the the the the the the the';
    expect(await found(`${nine} torque`)).toEqual(['Which coupling on M-3?']);
    expect(await found(`${nine} nowhere`)).toEqual([]);
    expect(await found(`${nine} torque nowhere`)).toEqual(['Which coupling on M-3?']); // of ten words
    expect(await found('35 %')).toEqual(['Which coupling on M-3?']);
    expect(await found('which')).toEqual(['Which oil?', 'Which coupling on M-3?']);
    expect(await found('R_TEX')).toEqual([]);
    expect(await found('rotex', 'planner')).toEqual([]);
    const page = await call('GET', '/api/chat/sessions?search=which&limit=1');
    expect(page.body).toMatchObject({ total: 2, sessions: [{ title: 'Which oil?' }] });
    const next = await call(
      'GET',
      `/api/chat/sessions?search=which&limit=1&cursor=${String(page.body['next_cursor'])}`,
    );
    expect(next.body).toMatchObject({ sessions: [{ title: 'Which coupling on M-3?' }], next_cursor: null });
  });

  it('are exported with questions, answers, sources, times and authors, as JSON and as Markdown', async () => {
    const asset = await fred.world.call('POST', '/api/assets', {
      body: { name: 'Homogeniser', asset_tag: 'HOM-1', description: 'Runs <b>hot</b>' },
    });
    const { session_id } = (await fred.ask('*HOM-1*\n# where?', { provider: 'offline' })).body;
    const exported = (await call('GET', path(session_id, '/export'))).body as unknown as ChatExport;
    const session = (await call('GET', path(session_id))).body as unknown as ChatSession;
    const { messages } = session;
    expect(exported).toEqual({
      exported_at: expect.any(String) as string,
      session,
      authors: ['user:technician-user', 'offline/full-text-search'],
    });
    expect(messages.map(({ provider }) => provider)).toEqual([null, 'offline']); // no model wrote it
    expect(messages[1]!.sources).toMatchObject([{ kind: 'asset', id: String(asset.body['id']) }]);
    const headers = { accept: 'text/markdown' };
    const markdown = await fred.world.call('GET', path(session_id, '/export'), {
      role: 'technician',
      headers,
    });
    expect(markdown.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    const text = String(markdown.body['text']);
    expect(text).toContain('# \\*HOM-1\\* \\# where?\n');
    expect(text).toContain(
      `**user:technician-user**, ${messages[0]!.created_at}:\n\n> \\*HOM-1\\*\n> \\# where?\n`,
    );
    expect(text).toContain(
      `**offline/full-text-search**, ${messages[1]!.created_at}:\n\n${messages[1]!.content}`,
    );
    expect(text).toContain(`(/api/assets/${String(asset.body['id'])}): `);
    expect((await call('GET', path(session_id, '/export?format=markdown'))).body['text']).toMatch(/^# /);
    expect((await call('GET', path(session_id, '/export?format=pdf'))).status).toBe(422);
    expect((await call('GET', path(session_id, '/export'), undefined, 'planner')).status).toBe(404);
  });

  it('are deleted with every word in them, by their owner alone', async () => {
    const id = await ask('Secret word: quokka?', 'A quokka lives in the sump.');
    await call('PATCH', path(id), { title: 'quokka' });
    expect(await tablesWith('quokka')).toEqual(['ai_chat_messages', 'ai_chat_sessions', 'ai_run_events']);
    expect((await call('DELETE', path(id), undefined, 'planner')).status).toBe(404);
    expect(await call('DELETE', path(id))).toMatchObject({
      status: 200,
      body: { session_id: id, deleted: true },
    });
    expect(await tablesWith('quokka')).toEqual([]);
    expect((await call('GET', path(id))).status).toBe(404);
    expect((await call('DELETE', path(id))).status).toBe(404);
  });

  it('are deleted while an answer is being written, which is stopped first', async () => {
    const { session_id, run_id } = await askAndWait('Secret word: bilby?');
    const { aborted } = fred.wire;
    expect((await call('DELETE', path(session_id))).status).toBe(200);
    await until(() => fred.wire.aborted > aborted);
    expect((await call('GET', `/api/runs/${run_id}`)).status).toBe(404);
    expect(await tablesWith('bilby')).toEqual([]);
  });

  it('are deleted on another server than the one that writes an answer', async () => {
    const { session_id, run_id } = await askAndWait('Secret word: numbat?');
    const runHost = createRunHost(fred.world.db, { log: (error) => fred.world.unforeseen.push(error) });
    const other = createApp({ db: fred.world.db, models: createModels({}), signingSecret, runHost });
    const authorization = `Bearer ${fred.world.tokens.ours.technician}`;
    const deleted = await other.request(path(session_id), { method: 'DELETE', headers: { authorization } });
    expect(deleted.status).toBe(200);
    await until(() => !fred.world.runHost.find(run_id));
    expect(await tablesWith('numbat')).toEqual([]);
    expect(fred.world.unforeseen).toEqual([]);
  });
});
