import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase, openTestDatabase } from '../testing/databases.ts';
import { createWorld, type World } from '../testing/world.ts';
import { version } from '../platform/version.ts';
import { rolesDocument } from '../identity/roles-document.ts';
import { openApiDocument } from './openapi.ts';

it('the table of roles is committed as the contract has it: run “npm run openapi” after a change', () => {
  expect(readFileSync(new URL('../../../../docs/roles.md', import.meta.url), 'utf8')).toBe(rolesDocument());
});

describe.each(databaseKinds)('the gateway on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind));
  });
  afterAll(() => world.close());

  it('says how the platform is, to anyone', async () => {
    const response = await world.app.request('/health');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: 'healthy',
      gateway: 'ChatterFix Platform Gateway',
      version,
      database: { status: 'healthy', database_type: kind, tables: expect.any(Number) as number },
    });
  });

  it('answers 404 in words to what is not there yet, and to wrong methods', async () => {
    for (const [method, path] of [
      ['GET', '/api/predictive/analyze'],
      ['POST', '/api/documents'],
      ['DELETE', '/api/work-orders/1'],
      ['GET', '/nothing'],
      ['GET', `/${'x'.repeat(5000)}`],
    ] as const) {
      const answer = await world.call(method, path);
      expect(answer, path).toMatchObject({
        status: 404,
        body: { code: 'not_found', request_id: expect.any(String) as string },
      });
      expect(answer.headers.get('content-type')).toMatch('application/problem+json');
    }
  });

  it('gives the document and its page', async () => {
    expect(await (await world.app.request('/openapi.json')).json()).toEqual(openApiDocument(version));
    const page = await world.app.request('/docs');
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([
      200,
      expect.stringContaining("default-src 'none'"),
    ]);
    for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png', 'start.js'])
      expect((await world.app.request(`/docs/${file}`)).status, file).toBe(200);
    for (const file of ['package.json', '..%2fpackage.json', 'index.html'])
      expect((await world.app.request(`/docs/${file}`)).status, file).toBe(404);
  });
});

it('says that the database is gone, when it is', async () => {
  const world = await createWorld(await openTestDatabase('pglite'));
  await world.close();
  const response = await world.app.request('/health');
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ status: 'unhealthy', database: { status: 'unhealthy' } });
});
