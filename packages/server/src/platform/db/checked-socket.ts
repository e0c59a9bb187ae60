import { Socket } from 'node:net';

/** What a server may send to this client, which copies no tables. */
const types = new Set([...'RKSZCDTt123nIENAsv'].map((letter) => letter.charCodeAt(0)));
const AUTHENTICATION = 0x52,
  READY = 0x5a;
/** PostgreSQL has no value of a gigabyte. */
const LONGEST = 0x3fff_ffff;
/** Of a message before the session is ready. */
const LONGEST_AT_START = 65_536;

/**
 * A socket that ends when what it is sent cannot be PostgreSQL's protocol, before postgres.js sees it.
 * postgres.js would collect it without an end, or, of the messages that ask for a password, throw where nobody
 * can catch it. Not for TLS, which such data breaks by itself.
 */
export class CheckedSocket extends Socket {
  #isReady = false;
  /** Before the session is ready: what has come of a message. */
  #begun = Buffer.alloc(0);
  /** Afterwards: the header that has begun, and how much of the message is still to come. */
  readonly #header: number[] = [];
  #missing = 0;

  override emit(event: string | symbol, ...args: unknown[]): boolean {
    if (event !== 'data') return super.emit(event, ...args);
    const data = args[0] as Buffer; // no encoding is set
    if (!this.#isReady) return this.#start(data);
    if (this.#follow(data)) return super.emit('data', data);
    return this.#refuse();
  }

  /** Passes on whole messages only. */
  #start(data: Buffer): boolean {
    let rest = this.#begun.length > 0 ? Buffer.concat([this.#begun, data]) : data;
    while (rest.length >= 5 && !this.#isReady) {
      const length = rest.readUInt32BE(1);
      if (!types.has(rest[0]!) || length < 4 || length > LONGEST_AT_START) return this.#refuse();
      if (rest.length <= length) break;
      const message = rest.subarray(0, length + 1);
      if (message[0] === AUTHENTICATION && !isAuthentication(message)) return this.#refuse();
      this.#isReady = message[0] === READY;
      super.emit('data', message);
      rest = rest.subarray(length + 1);
    }
    this.#begun = Buffer.from(this.#isReady ? '' : rest);
    return this.#isReady && rest.length > 0 ? this.emit('data', rest) : true;
  }

  /** Whether the data goes on with messages. */
  #follow(data: Buffer): boolean {
    let at = Math.min(this.#missing, data.length);
    this.#missing -= at;
    while (at < data.length) {
      if (this.#header.length === 0 && at + 5 <= data.length) {
        if (!isHeader(data[at]!, data.readUInt32BE(at + 1))) return false;
        const end = at + 1 + data.readUInt32BE(at + 1);
        this.#missing = Math.max(0, end - data.length);
        at = Math.min(end, data.length);
        continue;
      }
      if (this.#header.push(data[at++]!) < 5) continue;
      const [type, ...length] = this.#header.splice(0);
      const size = Buffer.from(length).readUInt32BE();
      if (!isHeader(type!, size)) return false;
      const here = Math.min(size - 4, data.length - at);
      this.#missing = size - 4 - here;
      at += here;
    }
    return true;
  }

  #refuse(): boolean {
    this.destroy(new Error('What answers at the address of the database is not PostgreSQL.'));
    return false;
  }
}

function isHeader(type: number, length: number): boolean {
  return types.has(type) && type !== AUTHENTICATION && length >= 4 && length <= LONGEST;
}

/** Whether an authentication message has what postgres.js reads in it. */
function isAuthentication(message: Buffer): boolean {
  if (message.length < 9) return false;
  const type = message.readUInt32BE(5);
  if (type === 5) return message.length === 13; // MD5, with its salt
  if (type !== 11) return type === 0 || type === 3 || type === 10 || type === 12;
  // SCRAM. More rounds would keep this process from everything else for seconds.
  return /^r=[!-+\--~]+,s=[\w+/]+=*,i=[1-9]\d{0,5}$/.test(message.toString('latin1', 9));
}
