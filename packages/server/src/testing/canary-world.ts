import { endpoints } from '@chatterfix/sdk/contract';
import { vi } from 'vitest';
import { createModels } from '../models/registry.ts';
import { createOutgoing } from '../platform/outgoing/outgoing.ts';
import { Canaries } from './canaries.ts';
import { openTestDatabase, type DatabaseKind } from './databases.ts';
import { startProviderWire, type ProviderWire } from './provider-wire.ts';
import { createWorld, type Answer, type World } from './world.ts';

/** The answers that show a secret, and where: a new key once, a token to whom it is for. */
const shows: Record<string, readonly string[]> = {
  login: ['token'],
  changePassword: ['token'],
  beginSecondFactor: ['secret', 'uri'],
  confirmSecondFactor: ['token', 'recovery_codes'],
  createSession: ['token'],
  mintToken: ['token'],
  exchangeToken: ['token'],
  finishOidcSignIn: ['token'],
  getDeviceToken: ['token', 'refresh_token'],
  createKey: ['key'],
  createSigningKey: ['secret'],
  createTenant: ['secret_key', 'publishable_key'],
  createTenantKey: ['key'],
};

/** An application whose secrets are known, and everything it says, recorded to look for them. */
export interface CanaryWorld {
  world: World;
  /** The model providers that the application calls. */
  wire: ProviderWire;
  canaries: Canaries;
  tenantsKey: string;
  ollamaKey: string;
  /** The operations that were called well, and those that were called badly. */
  succeeded: ReadonlySet<string>;
  failed: ReadonlySet<string>;
  /** Calls the application as `World.call` does, and records the answer. */
  call: World['call'];
  /** Looks through the log and the database too. Returns the places where a secret was found. */
  found(): Promise<string[]>;
  close(): Promise<void>;
}

export async function openCanaryWorld(kind: DatabaseKind): Promise<CanaryWorld> {
  const canaries = new Canaries();
  const succeeded = new Set<string>(),
    failed = new Set<string>();
  const spies: { mockRestore(): void }[] = [];
  const operatorsKey = canaries.make("the operator's OpenAI key", 'sk-'),
    tenantsKey = canaries.make("the tenant's OpenAI key", 'sk-'),
    ollamaKey = canaries.make("the tenant's Ollama key");
  const wire = await startProviderWire();
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    spies.push(
      vi.spyOn(stream, 'write').mockImplementation(((chunk: string | Uint8Array, ...rest: never[]) => {
        canaries.look('the process’s output', Buffer.from(chunk as Uint8Array));
        return write(chunk, ...rest);
      }) as typeof stream.write),
    );
  }
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    spies.push(
      vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
        for (const word of words) canaries.lookInError(`console.${method}`, word);
      }),
    );
  }
  const world = await createWorld(await openTestDatabase(kind), {
    models: createModels({ openai: { apiKey: operatorsKey, baseUrl: `${wire.url}/v1` } }),
    outgoing: createOutgoing({ allowedInternalHosts: [new URL(wire.url).host, 'localhost'] }),
  });
  canaries.add('the operator key', world.operatorKey);
  canaries.add('the secret key', world.secret_key);
  canaries.add('the publishable key', world.publishable_key);
  canaries.add('the signing secret', 'a secret for the tests, long enough to sign');
  for (const [role, token] of Object.entries(world.tokens.ours)) canaries.add(`the ${role}’s token`, token);

  const operationAt = (method: string, path: string) =>
    endpoints.find(
      (one) =>
        one.method === method &&
        new RegExp(`^${one.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path.split('?')[0]!),
    );
  async function call(
    method: string,
    path: string,
    options: Parameters<World['call']>[2] = {},
  ): Promise<Answer> {
    const answer = await world.call(method, path, options);
    const name = operationAt(method, path)?.operationId ?? 'no operation';
    (answer.status < 400 ? succeeded : failed).add(name);
    const shown =
      answer.status < 400
        ? (shows[name] ?? []).map((field) => answer.body[field]).filter((value) => typeof value === 'string')
        : [];
    for (const secret of shown) canaries.add(`what ${name} showed`, secret);
    canaries.look(
      `the answer ${answer.status} of ${name}`,
      `${JSON.stringify([...answer.headers])}\n${JSON.stringify(answer.body)}`,
      shown,
    );
    return answer;
  }

  return {
    world,
    wire,
    canaries,
    tenantsKey,
    ollamaKey,
    succeeded,
    failed,
    call,
    async found() {
      for (const error of world.unforeseen) canaries.lookInError('the log', error);
      await canaries.lookInDatabase(world.db);
      return canaries.found();
    },
    async close() {
      for (const spy of spies) spy.mockRestore();
      await world.close();
      await wire.close();
    },
  };
}
