import { describe, expect, it } from 'vitest';
import { databaseKinds } from '../../testing/databases.ts';
import { createDevice } from '../../testing/devices.ts';
import { server, setUpSingleSignOn } from '../../testing/single-sign-on.ts';

describe.each(databaseKinds)('a person of an identity provider on %s', (kind) => {
  const page = setUpSingleSignOn(kind);

  it('stays signed in until the identity provider is changed', async () => {
    await page.world.call('PUT', '/api/sign-in-rules', {
      body: { require_second_factor: false, stay_signed_in_hours: 8 },
    });
    const device = await createDevice();
    const token = (await page.signIn('planner')).body['token'] as string;
    const path = '/api/auth/device';
    const registered = await page.publicly(path, {
      publishable_key: page.key,
      token,
      proof: await device.proof(path, token, { htu: server + path }),
    });
    expect(registered).toMatchObject({ status: 200, body: { role: 'planner' } });
    expect((await page.world.call('GET', '/api/device-sign-ins')).body['device_sign_ins']).toMatchObject([
      { name: 'Planner Ruiz', role: 'planner' },
    ]);
    const refresh = async (last: unknown) =>
      page.publicly(path, {
        publishable_key: page.key,
        token: last,
        proof: await device.proof(path, String(last), { htu: server + path }),
      });
    page.clock.later = 40 * 60_000;
    const next = await refresh(registered.body['refresh_token']);
    expect(next).toMatchObject({ status: 200, body: { role: 'planner' } });
    expect((await page.me(next.body['token'])).body).toMatchObject({
      actor_kind: 'external_user',
      name: 'Planner Ruiz',
      role: 'planner',
    });
    const changed = await page.world.call('PUT', `/api/identity-providers/${page.provider.id}`, {
      body: { default_role: 'viewer' },
    });
    expect(changed.status).toBe(200);
    expect(await refresh(next.body['refresh_token'])).toMatchObject({
      status: 401,
      body: { code: 'token_expired' },
    });
  });
});
