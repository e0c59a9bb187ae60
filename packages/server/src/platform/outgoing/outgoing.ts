import { lookup as resolveName, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector, fetch as undiciFetch } from 'undici';

// Requests to addresses that a user can set. They may lead anywhere in public, and nowhere inside the network that the server stands in.

export interface OutgoingOptions {
  /** `host` or `host:port`, to the letter, which may be internal: the operator's word. */
  allowedInternalHosts?: readonly string[];
  /** Resolves names; for tests. */
  lookup?: LookupFunction;
}

/** The way out of the server for addresses that a user set. */
export interface Outgoing {
  /** The rule that an address breaks, as far as can be said before its name is resolved; undefined where it breaks none. For `invalidInput(field, rule)`. */
  ruleBrokenBy(url: string): string | undefined;
  /** Whether the operator allows the address's host by name, so that it may be internal and without TLS. */
  allowsByName(url: URL): boolean;
  /**
   * As the platform's `fetch`, for an address as text or `URL`. Every connection is checked where it is made, on the address that it really goes to, so a name that
   * resolves to another address than before is caught as well. Redirects fail, and so does an answer of more than 16 MiB. An address that may not be used throws `OutgoingRefused`, directly or as the `cause`.
   */
  fetch: typeof globalThis.fetch;
}

/** An address may not be used. The message is for people, and tells nothing about the network inside. */
export class OutgoingRefused extends Error {
  override readonly name = 'OutgoingRefused';
  /** By this code, others know it among the causes of an error without knowing this module. */
  readonly code = 'OUTGOING_REFUSED';
}

const INTERNAL =
  'must not lead to an internal address; the operator can allow a host by name (ALLOWED_INTERNAL_HOSTS)';
/** Names that only mean something inside: of this machine, and the top-level domains that are set apart for private networks. */
const internalName =
  /^localhost$|\.(localhost|local|localdomain|internal|intranet|private|corp|home|lan|arpa)$/;
/** Azure's metadata and DNS service: a public address by its number, internal on every machine there. */
const internalAllTheSame = new Set(['168.63.129.16']);

/** In bytes: who answers without end is cut off. */
const LARGEST_ANSWER = 16 * 1024 * 1024;

export function createOutgoing({
  allowedInternalHosts = [],
  lookup = resolveName,
}: OutgoingOptions = {}): Outgoing {
  const allowed = new Set(allowedInternalHosts);
  const isAllowed = (host: string, port: string) => allowed.has(host) || allowed.has(`${host}:${port}`);

  const publicOnly: LookupFunction = (name, options, callback) =>
    lookup(name, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      const addresses = found as LookupAddress[];
      if (addresses.length === 0 || !addresses.every(({ address }) => isPublic(address)))
        return callback(new OutgoingRefused(`The address ${INTERNAL}.`), []);
      return options.all
        ? callback(null, addresses)
        : callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  const connectInside = buildConnector({ lookup });
  const connectOutside = buildConnector({ lookup: publicOnly });
  const agent = new Agent({
    maxResponseSize: LARGEST_ANSWER,
    connect: (options, callback) => {
      const host = plainHost(options.hostname);
      if (isAllowed(host, options.port || (options.protocol === 'https:' ? '443' : '80')))
        return connectInside(options, callback);
      // An address in numbers is never looked up.
      if (isIP(bare(host)) && !isPublic(bare(host)))
        return callback(new OutgoingRefused(`The address ${INTERNAL}.`), null);
      return connectOutside(options, callback);
    },
  });

  const allowsByName = ({ hostname, port, protocol }: URL): boolean =>
    isAllowed(plainHost(hostname), port || (protocol === 'https:' ? '443' : '80'));

  const ruleBrokenBy = (text: string): string | undefined => {
    let url: URL;
    try {
      url = new URL(text);
    } catch {
      return 'must be an address such as https://llm.example.com/v1';
    }
    if (!/^https?:$/.test(url.protocol)) return 'must begin with https:// or http://';
    if (url.username !== '' || url.password !== '') return 'must not have a user name or password in it';
    if (allowsByName(url)) return undefined;
    const host = plainHost(url.hostname); // the URL has brought numbers in any notation into the usual one
    const isInternal = isIP(bare(host))
      ? !isPublic(bare(host))
      : internalName.test(host) || !host.includes('.');
    return isInternal ? INTERNAL : undefined;
  };

  return {
    ruleBrokenBy,
    allowsByName,
    fetch: async (address, init) => {
      if (typeof address !== 'string' && !(address instanceof URL))
        throw new TypeError('Give the address as text or URL');
      const rule = ruleBrokenBy(String(address));
      if (rule) throw new OutgoingRefused(`The address ${rule}.`);
      // The platform's fetch is another copy of the same library, so only the types differ.
      const request = { ...init, redirect: 'error', dispatcher: agent } as unknown as Parameters<
        typeof undiciFetch
      >[1];
      return (await undiciFetch(address, request)) as unknown as Response;
    },
  };
}

/** Whether an address is one of the public internet's: of the ranges that are given out, and none that is set apart, translated or tunnelled. */
function isPublic(address: string): boolean {
  const [plain = ''] = address.split('%'); // without the interface's name
  if (!ipaddr.isValid(plain) || internalAllTheSame.has(plain)) return false;
  const parsed = ipaddr.parse(plain);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(ipaddr.parse('2000::'), 3);
}

/** A host as names are compared: in lower case, without the dot at the end that means the same, an IPv6 address in brackets. */
function plainHost(hostname: string): string {
  const host = hostname.toLowerCase().replace(/\.+$/, '');
  return isIP(host) === 6 ? `[${host}]` : host;
}

/** Without the brackets of an IPv6 address. */
function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}

/** The hosts of a list with commas, as they are compared. Returns `undefined` for an entry that is no `host` or `host:port`. */
export function readHosts(list: string): { hosts: string[]; wrong: string | undefined } {
  const hosts: string[] = [];
  for (const entry of list.split(/[\s,]+/).filter(Boolean)) {
    const [, name = '', port] = /^(\[[0-9a-f:.]+\]|[^[\]:/\\@?#*]+)(?::(\d{1,5}))?$/i.exec(entry) ?? [];
    const host = name && URL.canParse(`http://${name}`) ? plainHost(new URL(`http://${name}`).hostname) : '';
    if (host === '' || Number(port ?? 1) > 65535) return { hosts: [], wrong: entry };
    hosts.push(port === undefined ? host : `${host}:${Number(port)}`);
  }
  return { hosts, wrong: undefined };
}
