import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** What scrypt costs: N is 2 to the power of `ln`. */
interface Cost {
  ln: number;
  r: number;
  p: number;
}

/** One of the costs that OWASP recommends, the one with the least memory that takes a third of a second. */
let present: Cost = { ln: 15, r: 8, p: 3 };
/** The cost of hashes that do not name it. */
const former: Cost = { ln: 15, r: 8, p: 1 };

/** Lets tests hash in milliseconds. No setting leads here: another test checks that only tests call it. */
export function hashCheaply(): void {
  present = { ln: 10, r: 8, p: 1 };
}

/** `scrypt$ln=15,r=8,p=3$<salt>$<hash>` */
export async function hash(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, present);
  return `scrypt$${nameOf(present)}$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

/** Whether the password is the one of a stored hash. Takes the same time where there is none. */
export async function matches(password: string, stored: string | undefined): Promise<boolean> {
  const { cost, salt, key } = read(stored ?? `scrypt$${nameOf(present)}$${'A'.repeat(22)}$${'A'.repeat(43)}`);
  const derived = await derive(password, salt, cost);
  // The time must not tell whose hash has not been raised to the present cost yet.
  if (cost.ln === present.ln && cost.p < present.p)
    await derive(password, salt, { ...present, p: present.p - cost.p });
  return timingSafeEqual(derived, key) && stored !== undefined;
}

/** Whether a stored hash has another cost than new ones. */
export function isOutdated(stored: string): boolean {
  return nameOf(read(stored).cost) !== nameOf(present);
}

function nameOf({ ln, r, p }: Cost): string {
  return `ln=${ln},r=${r},p=${p}`;
}

function read(stored: string): { cost: Cost; salt: Buffer; key: Buffer } {
  const [, ln, r, p, salt = '', key = ''] =
    /^scrypt\$(?:ln=(\d+),r=(\d+),p=(\d+)\$)?([\w-]+)\$([\w-]+)$/.exec(stored) ?? [];
  return {
    cost: ln === undefined ? former : { ln: Number(ln), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    key: Buffer.from(key, 'base64url'),
  };
}

function derive(password: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(
      password.normalize('NFKC'),
      salt,
      32,
      { N: 2 ** ln, r, p, maxmem: 64 * 1024 * 1024 },
      (error, key) => (error ? reject(error) : resolve(key)),
    );
  });
}
