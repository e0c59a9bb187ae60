import type { Context as HonoContext } from 'hono';
import { DomainError, invalidInput } from '../../errors.ts';
import type { Env } from './env.ts';

/**
 * Deeper than any valid request. JSON that is nested thousands of levels deep overflows the stack when it is
 * printed, and parsing 1 MiB of brackets blocks the server for a second.
 */
const DEEPEST = 100;

/**
 * The request's body as text of JSON; `{}` if it is empty. `limit` is the largest size in bytes.
 *
 * @throws `unsupported_media_type`, `body_too_large` or `malformed_json`.
 */
export async function readBody(http: HonoContext<Env>, limit: number): Promise<string> {
  const type = http.req.header('content-type');
  if (type !== undefined && !/^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(type)) throw notJson();
  const text = await readText(http, limit).catch((error: unknown) => {
    // A client that disconnects causes a socket error, which must not look like a failure of the server.
    throw error instanceof DomainError
      ? error
      : malformed('The connection closed before the whole body had arrived.', 'must arrive completely');
  });
  if (text === '') return '{}';
  if (type === undefined) throw notJson();
  return text;
}

/**
 * The value of a JSON text. Throws `malformed_json`, or `invalid_input` if it is nested too deep or has more
 * values than `mostValues`.
 */
export function parseJson(text: string, mostValues: number): unknown {
  assertSimple(text, mostValues);
  try {
    return JSON.parse(text);
  } catch {
    throw malformed('The body is not well-formed JSON.', 'must be well-formed JSON');
  }
}

const QUOTE = 0x22,
  COMMA = 0x2c,
  OPEN_LIST = 0x5b,
  BACKSLASH = 0x5c,
  CLOSE_LIST = 0x5d,
  OPEN_OBJECT = 0x7b,
  CLOSE_OBJECT = 0x7d;

/** Checks the depth and the number of values before they are parsed: objects with many names are slow to parse. */
function assertSimple(text: string, mostValues: number): void {
  let depth = 0,
    values = 1,
    inString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (inString) {
      if (sign === BACKSLASH) at++;
      else if (sign === QUOTE) inString = false;
    } else if (sign === QUOTE) inString = true;
    else if (sign === COMMA) values++;
    else if (sign === OPEN_LIST || sign === OPEN_OBJECT) depth++;
    else if (sign === CLOSE_LIST || sign === CLOSE_OBJECT) depth--;
    if (depth > DEEPEST) throw invalidInput('body', `must not be nested more than ${DEEPEST} levels deep`);
    if (values > mostValues) throw invalidInput('body', `must have at most ${mostValues} values`);
  }
}

/** The body's text. Stops reading as soon as the body is too large, whatever its Content-Length says. */
async function readText(http: HonoContext<Env>, limit: number): Promise<string> {
  const length = http.req.header('content-length');
  if (Number(length ?? 0) > limit) throw tooLarge(limit);
  // Node reads no more than this length.
  if (length !== undefined) return decoded(await http.req.arrayBuffer());
  const request = http.req.raw;
  if (!request.body) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return decoded(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: ArrayBuffer | Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw malformed('The body is not UTF-8.', 'must be UTF-8');
  }
}

function malformed(detail: string, rule: string): DomainError {
  return new DomainError('malformed_json', detail, { errors: [{ field: 'body', rule }] });
}

function notJson(): DomainError {
  return new DomainError('unsupported_media_type', 'Send the body as application/json.');
}

function tooLarge(limit: number): DomainError {
  return new DomainError('body_too_large', `The body must have at most ${limit} bytes.`, {
    errors: [{ field: 'body', rule: `must have at most ${limit} bytes` }],
  });
}
