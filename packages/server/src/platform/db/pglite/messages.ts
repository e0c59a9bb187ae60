// The messages of PostgreSQL's wire protocol, as far as a server of it must know them:
// https://www.postgresql.org/docs/current/protocol-message-formats.html

/** The codes that a connection may send instead of a protocol version. */
export const CANCEL_REQUEST = 80877102;
export const SSL_REQUEST = 80877103;

export type TransactionStatus = 'I' | 'T' | 'E';

/** A failure as PostgreSQL reports it. */
export interface Failure {
  /** The SQLSTATE code. */
  readonly code: string;
  readonly message: string;
}

function message(type: string, ...parts: readonly (string | Uint8Array)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  const head = Buffer.alloc(5);
  head.write(type, 'latin1');
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

function int32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => bytes.writeInt32BE(value, 4 * index));
  return bytes;
}

// From the server.
export const authenticationOk = () => message('R', int32(0));
export const parameterStatus = (name: string, value: string) => message('S', `${name}\0${value}\0`);
export const backendKeyData = (pid: number, secret: number) => message('K', int32(pid, secret));
export const readyForQuery = (status: TransactionStatus) => message('Z', status);
export const commandComplete = (tag: string) => message('C', `${tag}\0`);
export const errorResponse = ({ code, message: text }: Failure, severity = 'ERROR') =>
  message('E', `S${severity}\0V${severity}\0C${code}\0M${text}\0\0`);

// From the client.
export const query = (text: string) => message('Q', `${text}\0`);
export const sync = () => message('S');
export const closeStatement = (name: string) => message('C', `S${name}\0`);

const SYNC = 0x53;
const QUERY = 0x51;
const FLUSH = 0x48;
const PARSE = 0x50;
const BIND = 0x42;
const CLOSE = 0x43;
const TERMINATE = 0x58;
const NOTIFICATION = 0x41;
const READY_FOR_QUERY = 0x5a;
const HEADER = 5;

/** What one message of a client says about statements. */
type ClientMessage =
  | { readonly kind: 'query'; readonly text: string }
  | { readonly kind: 'parse'; readonly name: string; readonly text: string; readonly bytes: Buffer }
  | { readonly kind: 'bind'; readonly statement: string }
  | { readonly kind: 'close'; readonly statement: string };

/** Messages up to the point where the client waits for an answer. */
export interface ClientUnit {
  readonly bytes: Buffer;
  readonly messages: readonly ClientMessage[];
  /** Whether the answer ends with ReadyForQuery. Otherwise the client has asked for what is there so far. */
  readonly complete: boolean;
}

/** Divides what a client sends into units. */
export function readUnits(bytes: Buffer): { units: ClientUnit[]; rest: Buffer; terminated: boolean } {
  const units: ClientUnit[] = [];
  let messages: ClientMessage[] = [];
  let start = 0;
  let at = 0;
  while (at + HEADER <= bytes.length) {
    const type = bytes[at]!;
    const end = at + 1 + bytes.readUInt32BE(at + 1);
    if (end > bytes.length) break;
    if (type === TERMINATE) return { units, rest: Buffer.alloc(0), terminated: true };
    const read = readClientMessage(type, bytes.subarray(at, end));
    if (read) messages.push(read);
    at = end;
    if (type !== SYNC && type !== QUERY && type !== FLUSH) continue;
    units.push({ bytes: bytes.subarray(start, end), messages, complete: type !== FLUSH });
    messages = [];
    start = end;
  }
  return { units, rest: bytes.subarray(start), terminated: false };
}

function readClientMessage(type: number, bytes: Buffer): ClientMessage | undefined {
  switch (type) {
    case QUERY:
      return { kind: 'query', text: textAt(bytes, HEADER).text };
    case PARSE: {
      const name = textAt(bytes, HEADER);
      return { kind: 'parse', name: name.text, text: textAt(bytes, name.end).text, bytes };
    }
    case BIND:
      return { kind: 'bind', statement: textAt(bytes, textAt(bytes, HEADER).end).text };
    case CLOSE:
      return bytes[HEADER] === SYNC // 'S': a statement, not a portal
        ? { kind: 'close', statement: textAt(bytes, HEADER + 1).text }
        : undefined;
    default:
      return undefined;
  }
}

function textAt(bytes: Buffer, start: number): { text: string; end: number } {
  const zero = bytes.indexOf(0, start);
  return { text: bytes.toString('utf8', start, zero), end: zero + 1 };
}

/** The parameters of a start-up message. */
export function readStartup(bytes: Buffer): Map<string, string> {
  const words = bytes.toString('utf8', 8, bytes.length - 2).split('\0');
  const parameters = new Map<string, string>();
  for (let i = 0; i + 1 < words.length; i += 2) parameters.set(words[i]!, words[i + 1]!);
  return parameters;
}

/** The channel of a notification. */
export function channelOf(notification: Buffer): string {
  return textAt(notification, HEADER + 4).text;
}

/** The failure that an answer tells of, if it does. */
export function failureIn(answer: Buffer): Failure | undefined {
  for (let at = 0; at + HEADER <= answer.length; at += 1 + answer.readUInt32BE(at + 1)) {
    if (answer[at] !== 0x45) continue;
    const fields = answer.toString('utf8', at + HEADER, at + 1 + answer.readUInt32BE(at + 1)).split('\0');
    const field = (name: string) => fields.find((one) => one.startsWith(name))?.slice(1) ?? '';
    return { code: field('C'), message: field('M') };
  }
  return undefined;
}

/**
 * Puts what the database sends together to whole messages, and takes notifications out, which are not for the
 * client whose statement is running.
 */
export class MessageReader {
  readonly notifications: Uint8Array[] = [];
  /** The beginning of a message whose end is not there yet. */
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  /** So many bytes are needed to go on. */
  #needed = HEADER;
  #status: string | undefined;

  /** The status of the last message where that was ReadyForQuery. */
  takeStatus(): string | undefined {
    const status = this.#status;
    this.#status = undefined;
    return status;
  }

  /** Takes a piece of any size and gives the messages that are complete with it. */
  read(piece: Uint8Array): Buffer {
    this.#held.push(piece);
    this.#heldBytes += piece.length;
    if (this.#heldBytes < this.#needed) return Buffer.alloc(0);
    const bytes =
      this.#held.length === 1
        ? Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
        : Buffer.concat(this.#held);
    const kept: Buffer[] = [];
    let from = 0;
    let at = 0;
    for (;;) {
      const end = at + HEADER <= bytes.length ? at + 1 + bytes.readUInt32BE(at + 1) : at + HEADER;
      if (end > bytes.length || at === bytes.length) {
        this.#needed = end - at;
        break;
      }
      const type = bytes[at];
      if (type === NOTIFICATION) {
        kept.push(bytes.subarray(from, at));
        from = end;
        this.notifications.push(Uint8Array.from(bytes.subarray(at, end)));
      } else {
        this.#status = type === READY_FOR_QUERY ? String.fromCharCode(bytes[end - 1]!) : undefined;
      }
      at = end;
    }
    kept.push(bytes.subarray(from, at));
    this.#held = at < bytes.length ? [bytes.subarray(at)] : [];
    this.#heldBytes = bytes.length - at;
    return kept.length === 1 ? kept[0]! : Buffer.concat(kept);
  }
}
