import { lookup as resolveName, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector } from 'undici';
import { createFetch, HTTP_1 } from './fetch.ts';

// Requests to addresses that users can set. Only public addresses are allowed, never addresses in the
// server's own network.

export interface OutgoingOptions {
  /** Internal hosts that the operator allows: `host` or `host:port`, as `readHosts` returns them. */
  allowedInternalHosts?: readonly string[];
  /** Resolves names; for tests. */
  lookup?: LookupFunction;
}

/** Sends requests to addresses that users set. */
export interface Outgoing {
  /**
   * The rule that an address breaks, as far as it can be known without resolving its name; undefined if it
   * breaks none. For `invalidInput(field, rule)`.
   */
  ruleBrokenBy(url: string): string | undefined;
  /** Whether the operator allows the host by name. Such a host may be internal and without TLS. */
  allowsByName(url: URL): boolean;
  /**
   * A `fetch` as `createFetch` makes it. The real address of every connection is checked as it is opened, so a
   * name that later resolves to an internal address is refused too. Answers of more than 16 MiB fail.
   *
   * @throws `OutgoingRefused`, directly or as the `cause`, if the address may not be used.
   */
  fetch: typeof globalThis.fetch;
}

/** The address may not be used. The message is for people and reveals nothing about the server's network. */
export class OutgoingRefused extends Error {
  override readonly name = 'OutgoingRefused';
  /** Lets other modules recognise this error among an error's causes without importing this module. */
  readonly code = 'OUTGOING_REFUSED';
}

const INTERNAL =
  'must not lead to an internal address; the operator can allow a host by name (ALLOWED_INTERNAL_HOSTS)';
/**
 * Names of internal hosts: this machine, and the top-level domains that are reserved for private networks.
 */
const internalName =
  /^localhost$|\.(localhost|local|localdomain|internal|intranet|private|corp|home|lan|arpa)$/;
/** Azure's metadata and DNS service: its address looks public but is internal on every machine there. */
const internalDespiteItsRange = new Set(['168.63.129.16']);

/** Ports of other protocols, which HTTP must not reach (Fetch Standard, 2.9 "Port blocking"). */
const portsOfOtherProtocols = new Set(
  `1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135
  137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719
  1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080`.split(/\s+/),
);

/** Bytes. A longer answer is cut off. */
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
  const connectInside = buildConnector({ ...HTTP_1, lookup });
  const connectOutside = buildConnector({ ...HTTP_1, lookup: publicOnly });
  const agent = new Agent({
    ...HTTP_1,
    maxResponseSize: LARGEST_ANSWER,
    connect: (options, callback) => {
      const host = plainHost(options.hostname);
      if (isAllowed(host, options.port || (options.protocol === 'https:' ? '443' : '80')))
        return connectInside(options, callback);
      // A numeric address is never looked up, so it is checked here.
      if (isIP(bare(host)) && !isPublic(bare(host)))
        return callback(new OutgoingRefused(`The address ${INTERNAL}.`), null);
      return connectOutside(options, callback);
    },
  });

  const fetch = createFetch(agent, LARGEST_ANSWER);

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
    if (url.username !== '' || url.password !== '') return 'must not contain a user name or password';
    if (allowsByName(url)) return undefined;
    // URL has converted every notation of a numeric address into the usual one.
    const host = plainHost(url.hostname);
    const isInternal = isIP(bare(host))
      ? !isPublic(bare(host))
      : internalName.test(host) || !host.includes('.');
    if (isInternal) return INTERNAL;
    return portsOfOtherProtocols.has(url.port)
      ? 'must not have the port of another protocol, such as mail'
      : undefined;
  };

  return {
    ruleBrokenBy,
    allowsByName,
    fetch: async (address, init) => {
      if (typeof address !== 'string' && !(address instanceof URL))
        throw new TypeError('The address must be text or a URL');
      const rule = ruleBrokenBy(String(address));
      if (rule) throw new OutgoingRefused(`The address ${rule}.`);
      return fetch(address, init);
    },
  };
}

/** Whether an address is public: in an assigned range, and not in a reserved, translated or tunnelled one. */
function isPublic(address: string): boolean {
  const [plain = ''] = address.split('%'); // without the zone
  if (!ipaddr.isValid(plain) || internalDespiteItsRange.has(plain)) return false;
  const parsed = ipaddr.parse(plain);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(ipaddr.parse('2000::'), 3);
}

/**
 * A host in the form in which hosts are compared: lower case, without a dot at the end, and an IPv6 address
 * in brackets.
 */
function plainHost(hostname: string): string {
  const host = hostname.toLowerCase().replace(/\.+$/, '');
  return isIP(host) === 6 ? `[${host}]` : host;
}

/** Without the brackets of an IPv6 address. */
function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}

/**
 * Reads a comma-separated list of hosts. `wrong` is the first entry that is not `host` or `host:port`, if
 * there is one.
 */
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
