// Text in which people read what a server answered, and in which a change shows as few lines. What is another one
// in each run, such as ids and secrets, is named by what it is.

/** Fields whose values are made anew in each run, and what the text calls them. */
const madeAnew: Readonly<Record<string, string>> = {
  session_id: 'session',
  run_id: 'run',
  approval_id: 'approval',
  replaced_by: 'approval',
  call_id: 'call',
  key: 'key',
  secret_key: 'key',
  publishable_key: 'key',
  kid: 'kid',
  secret: 'secret',
  refresh_token: 'refresh token',
  attempt: 'attempt',
  handover: 'handover',
};
const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g;
const JWT = /eyJ[\w-]+\.(eyJ[\w-]+)\.[\w-]+/g;
/** A position in the log of events, which is encrypted. */
const POSITION = /v1\.[\w-]{40,}/g;
/** What an attempt to sign in with an identity provider sends along. */
const RANDOM = /(?<=\b(?:state|nonce|code_challenge)=)[\w-]{43}/g;
/** An anonymous visitor, behind the key of the page. */
const VISITOR = /(?<=key-\d+\.)[\w-]{22}/g;
/** A field in the text of an event. */
const EVENT_FIELD = /"(\w+_id)":"([\w-]{16,})"/g;
const INSTANT = /20\d\d-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+00:00)/g;
const DAY = 86_400_000;

/** Names what is made anew in each run. */
export class Names {
  readonly #known = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #began = Date.now();

  /** Gives a text a name of its own. */
  add(text: string, name: string): void {
    this.#known.set(text, name);
  }

  /** The value with names in the place of what is made anew. */
  named(value: unknown): unknown {
    this.#learn(value, '');
    return this.#replaced(value, '');
  }

  /** Names what stands in the value for the first time. `field` is where a text stands. */
  #learn(value: unknown, field: string): void {
    if (Array.isArray(value)) for (const one of value) this.#learn(one, field);
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) this.#learn(one, name);
    if (typeof value !== 'string') return;
    this.#learnText(value, field);
    for (const [, name, text] of value.matchAll(EVENT_FIELD)) this.#learnText(text!, name!);
  }

  #learnText(text: string, field: string): void {
    const kind = madeAnew[field];
    if (kind && /^[^<\s]{16,}$/.test(text) && !this.#known.has(text)) this.add(text, this.#next(kind));
  }

  #replaced(value: unknown, field: string): unknown {
    if (typeof value === 'string') return this.#namedText(value, field);
    if (Array.isArray(value)) return value.map((one) => this.#replaced(one, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.#replaced(one, name)]));
  }

  #namedText(text: string, field: string): string {
    if (field === 'request_id') return '<request>';
    if (field === 'recovery_codes') return '<code>';
    if (field === 'next_cursor') return `<cursor ${this.in(Buffer.from(text, 'base64url').toString())}>`;
    if (field === 'hint' || field === 'key_hint') return this.#endOf(text);
    return this.in(text);
  }

  /** The text with names in it. */
  in(text: string): string {
    let named = text;
    for (const [known, name] of this.#known) named = named.replaceAll(known, name);
    return named
      .replace(JWT, (_, claims: string) => this.#tokenOf(claims))
      .replace(POSITION, '<position>')
      .replace(VISITOR, '<visitor>')
      .replace(RANDOM, '<random>')
      .replace(UUID, (id) => {
        this.add(id, this.#next('uuid'));
        return this.in(id);
      })
      .replace(INSTANT, (instant) => {
        // The clock of the database, which the tests do not set.
        const since = Date.parse(instant) - this.#began;
        return since > -DAY && since < DAY ? '<now>' : instant;
      })
      .replace(/(?<=127\.0\.0\.1:)\d+/g, '<port>');
  }

  #next(kind: string): string {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    return `<${kind} ${count}>`;
  }

  /** Whose end a hint is. */
  #endOf(hint: string): string {
    const whole = [...this.#known].find(
      ([known, name]) => /<(key|.* key>)/.test(name) && known.endsWith(hint),
    );
    return whole ? `<end of ${whole[1].slice(1)}` : hint;
  }

  #tokenOf(claims: string): string {
    const { jti: _, ...others } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { jti: string };
    return `<token ${this.in(JSON.stringify(others))}>`;
  }
}

/** Values longer than this are not written a second time. */
const LONG = 120;
const WIDTH = 100;

/** Writes values as text. A long object that stood there before is not repeated. */
export class Printer {
  readonly #seen = new Set<string>();

  print(value: unknown, indent = ''): string {
    if (typeof value === 'string' && value.includes('\n'))
      return `|\n${value.replace(/^/gm, `${indent}  | `).replace(/ +$/gm, '')}`;
    const line = inLine(value);
    if (typeof value !== 'object' || value === null) return line;
    if (line.length <= LONG && line.length + indent.length <= WIDTH) return line;
    const inner = `${indent}  `;
    if (Array.isArray(value))
      return value.map((one, index) => `\n${inner}- ${this.#printEntry(one, index, inner)}`).join('');
    if (this.#seen.has(line)) return briefly(value);
    this.#seen.add(line);
    return Object.entries(value)
      .map(([name, one]) => `\n${inner}${name}: ${this.print(one, inner)}`.replace(/ \n/, '\n'))
      .join('');
  }

  /** The first entry of a list has a line for each field, the others one line each. */
  #printEntry(value: unknown, index: number, indent: string): string {
    if (index === 0 || typeof value !== 'object' || value === null)
      return this.print(value, indent).trimStart();
    const line = inLine(value);
    if (line.length > LONG && this.#seen.has(line)) return briefly(value);
    this.#seen.add(line);
    return line;
  }
}

/** In one line, like JSON. */
function inLine(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(inLine).join(', ')}]`;
  if (typeof value === 'string' && /^<.*>$/.test(value)) return value;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const fields = Object.entries(value).map(([name, one]) => `${name}: ${inLine(one)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

const telling = new Set(['id', 'version', 'code', 'detail']);

/** What a value that stands above is: the fields that tell it from others, or the first ones. */
function briefly(value: object): string {
  const named = Object.entries(value).filter(([name]) => telling.has(name));
  const shown = named.length > 0 ? named : Object.entries(value).slice(0, 2);
  return `{ ${shown.map(([name, one]) => `${name}: ${inLine(one).slice(0, named.length > 0 ? 200 : 60)}`).join(', ')}, … as above }`;
}
