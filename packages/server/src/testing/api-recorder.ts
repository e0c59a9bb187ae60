import { endpoints, roles, type Role } from '@chatterfix/sdk/contract';
import { loadDemoPlant } from '../demo/load.ts';
import { systemContext } from '../identity/tenants.ts';
import { createTokens } from '../identity/tokens.ts';
import { databaseKinds, openTestDatabase, type DatabaseKind } from './databases.ts';
import { Names, Printer } from './recording.ts';
import { sample } from './sample.ts';
import { createWorld, signingSecret, type Answer, type World } from './world.ts';

/**
 * A Sunday evening. It is long past, so that the clock of the database, which tests do not set, is near no instant of
 * the demo plant.
 */
const recordedAt = '2025-03-02T21:37:00.000Z';

/**
 * One entry of a recording:
 * - a request: who sends it, `METHOD /path`, its body and its headers. With ` -> name` behind the path, later steps
 *   refer to its answer as `<name.field>`, in their path, body, headers and in who they are.
 * - a text that begins with `#`: a heading. One that begins with `@`: the time from there on.
 * - a function: what else is to be done.
 *
 * Who sends it is a role, `their admin` of another tenant, `operator`, `secret key`, `nobody`, or `<name.token>`.
 */
export type Step =
  | string
  | readonly [who: string, request: string, body?: unknown, headers?: Readonly<Record<string, string>>]
  | ((world: World) => Promise<unknown>);

const issuer = createTokens(signingSecret);

/** The clock of a recording's server. */
interface Clock {
  now: Date;
}

/** Plays steps against a world and writes down each answer. */
export class ApiRecorder {
  readonly names = new Names();
  readonly #world: World;
  readonly #clock: Clock;
  readonly #printer = new Printer();
  readonly #answers = new Map<string, Answer['body']>();
  readonly #lines: string[] = [];
  #usual: Record<string, string> = {};

  constructor(world: World, clock: Clock) {
    this.#world = world;
    this.#clock = clock;
    for (const [whose, { slug }] of Object.entries(world.tenants)) {
      this.names.add(slug, whose);
      this.keep(whose, { slug });
    }
    this.names.add(world.db.kind, '<database>');
    this.keep('key of the page', { key: world.publishable_key });
    this.names.add(world.publishable_key, '<page key>');
    this.names.add(world.secret_key, '<secret key>');
    this.names.add(world.operatorKey, '<operator key>');
  }

  /** The recording so far. */
  get text(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  async play(steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      if (typeof step === 'function') await step(this.#world);
      else if (typeof step !== 'string') await this.#call(...step);
      else if (step.startsWith('@')) await this.#setClock(step.slice(1).trim());
      else this.#lines.push('', step);
    }
  }

  /** Writes something down that no request of a step answered. */
  write(title: string, value: unknown): void {
    this.#lines.push('', title, this.#printed(value));
  }

  /** Keeps a value for later steps. */
  keep(name: string, value: Answer['body']): void {
    this.#answers.set(name, value);
  }

  /** The answer that a step kept. */
  kept(name: string): Answer['body'] {
    const answer = this.#answers.get(name);
    if (!answer) throw new Error(`No step before has the name ${name}`);
    return answer;
  }

  async #setClock(instant: string): Promise<void> {
    this.#clock.now = new Date(instant);
    this.#lines.push('', `At ${instant}`);
    // Tokens of the roles last for an hour.
    const { tokens, tenants } = this.#world;
    for (const role of roles) {
      const claims = {
        tenant_id: tenants.ours.id,
        tenant: tenants.ours.slug,
        actor: { kind: 'user', id: `${role}-user` },
        role,
      } as const;
      tokens.ours[role] = (await issuer.issue(claims, 3600, this.#clock.now)).token;
    }
  }

  async #call(who: string, request: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) {
    const [line, name] = request.split(' -> ') as [string, string?];
    const [method, path] = this.#filled(line).split(' ') as [string, string];
    const sent = this.#filled(body);
    const answer = await this.#world.call(method, path, {
      ...(sent === undefined ? {} : { body: sent }),
      headers: { ...this.#filled(headers), authorization: this.#authorization(who) },
    });
    if (name) this.keep(name, answer.body);
    const said = Object.entries(headers).map(([header, value]) => `${header}: ${value}`);
    this.#lines.push(
      '',
      `${who}: ${line}${operationOf(method, path)}`,
      ...said.map((header) => `  ${header}`),
      ...(body === undefined
        ? []
        : [`  body ${this.#printer.print(this.names.named(body), '  ')}`.replace(/ \n/, '\n')]),
      `→ ${answer.status}${this.#unusual(answer)}`,
      this.#printed('text' in answer.body ? answer.body['text'] : answer.body),
    );
  }

  #printed(value: unknown, indent = ''): string {
    return this.#printer.print(this.names.named(value), indent).replace(/^\n/, '');
  }

  #authorization(who: string): string {
    const { tokens, secret_key, operatorKey } = this.#world;
    if (who === 'nobody') return '';
    if (who === 'secret key') return `Bearer ${secret_key}`;
    if (who === 'operator') return `Bearer ${operatorKey}`;
    const token = who.startsWith('their ')
      ? tokens.theirs[who.slice(6) as Role]
      : roles.some((role) => role === who)
        ? tokens.ours[who as Role]
        : this.#filled(who);
    return `Bearer ${token}`;
  }

  /** The value with what earlier steps answered in the place of `<name.field>`. */
  #filled<Value>(value: Value): Value {
    return this.#fill(value) as Value;
  }

  #fill(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.#fill(one));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.#fill(one)]));
    if (typeof value !== 'string') return value;
    const whole = /^<([\w ]+)((?:\.\w+)+)>$/.exec(value);
    if (whole) return this.#found(whole[1]!, whole[2]!);
    return value.replace(/<([\w ]+)((?:\.\w+)+)>/g, (_, name: string, path: string) =>
      String(this.#found(name, path)),
    );
  }

  #found(name: string, path: string): unknown {
    const fields = path.slice(1).split('.');
    const found = fields.reduce<unknown>(
      (within, field) => (within as Record<string, unknown> | undefined)?.[field],
      this.kept(name),
    );
    if (found === undefined) throw new Error(`${name} has no ${path}: ${JSON.stringify(this.kept(name))}`);
    return found;
  }

  /** The headers that the first answer of the recording does not have so. */
  #unusual({ headers, status }: Answer): string {
    const kind = status < 400 ? 'json' : 'problem+json';
    const found = Object.fromEntries(
      [...headers].map(([name, value]) => [
        name,
        name === 'x-request-id'
          ? '<request>'
          : this.names.in(value).replace(`application/${kind};`, 'application/<json>;'),
      ]),
    );
    const isFirst = Object.keys(this.#usual).length === 0;
    const names = [...new Set([...Object.keys(found), ...Object.keys(this.#usual)])].toSorted();
    const differing = names.filter((name) => found[name] !== this.#usual[name]);
    if (isFirst) this.#usual = Object.fromEntries(Object.entries(found).filter(([name]) => name !== 'etag'));
    return differing.map((name) => `\n  ${name}: ${found[name] ?? '(missing)'}`).join('');
  }
}

/** The operation that a request is for, as it stands behind it. */
function operationOf(method: string, path: string): string {
  const place = path.split('?')[0]!;
  const operation = endpoints.find(
    (one) => one.method === method && new RegExp(`^${one.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(place),
  );
  return operation ? `  (${operation.operationId})` : '';
}

/** Fills our tenant with the demo plant. */
function loadRecordedPlant(world: World): Promise<void> {
  const context = systemContext(world.db, world.tenants.ours, 'test', 'admin', () => new Date(recordedAt));
  return loadDemoPlant(context, () => {});
}

/** Opens a world with the demo plant, and what writes down what it answers. */
export async function openRecorder(
  kind: DatabaseKind,
  options: Partial<Parameters<typeof createWorld>[1]> = {},
): Promise<{ world: World; recorder: ApiRecorder; clock: Clock }> {
  const clock: Clock = { now: new Date(recordedAt) };
  const world = await createWorld(await openTestDatabase(kind), { ...options, now: () => clock.now });
  await loadRecordedPlant(world);
  return { world, clock, recorder: new ApiRecorder(world, clock) };
}

/** The databases on which this run records. Both answer alike. */
export const recordedKinds: readonly DatabaseKind[] = sample(databaseKinds, 0.5);

/** Plays the steps in a world of its own, and returns what was answered as text. `npm run recordings` keeps it. */
export async function recordAnswers(kind: DatabaseKind, steps: readonly Step[]): Promise<string> {
  const { world, recorder } = await openRecorder(kind);
  try {
    await recorder.play(steps);
    if (world.unforeseen.length > 0) throw world.unforeseen[0];
    return recorder.text;
  } finally {
    await world.close();
  }
}
