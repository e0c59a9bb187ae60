import type { ChatSource } from '@chatterfix/sdk/contract';
import { citationMark, readMark } from '../../features/citation-mark.ts';
import { recordNumbersIn, workOrderNumbersIn } from './numbers.ts';
import { addressesIn } from './addresses.ts';

/** A record, as a citation names it. */
export interface Cited {
  kind: ChatSource['kind'];
  id: string;
  href: string;
}

const paths = {
  work_order: '/api/work-orders/',
  asset: '/api/assets/',
  part: '/api/parts/',
  playbook: '/api/playbooks/',
} as const;

/**
 * What an answer may rest on: the records that were looked up for it, the texts in them, and what the question
 * and the page name.
 */
export class Evidence {
  readonly #sources: ChatSource[] = [];
  readonly #marked = new Map<string, Cited>();
  readonly #addresses = new Set<string>();
  readonly #numbers = new Set<string>();
  readonly #workOrders = new Set<string>();

  /**
   * `asked` is what the person asked, and `topic` what the page says that it is about. The person does not see
   * that, so that no address in it may be linked to.
   */
  constructor(asked: string, topic = '') {
    this.#read(asked);
    this.#readNumbers(topic);
    // A bare number in the question may be that of a work order.
    for (const number of `${asked}\n${topic}`.match(/\d+/g) ?? []) this.#workOrders.add(number);
  }

  addSource(source: ChatSource): void {
    this.#sources.push(source);
    this.#read(`${source.title}\n${source.quote}`);
  }

  /**
   * Adds what was looked up, in JSON: the result of a tool as the model got it. An `error` is none. A page's result
   * vouches for no record of the plant.
   */
  addResult(json: string, { isOfPage = false }: { isOfPage?: boolean } = {}): void {
    const texts: string[] = [];
    const parsed: unknown = JSON.parse(json, (key, value: unknown) => {
      if (typeof value !== 'string') return value;
      texts.push(value);
      const cited = key === 'cite' && !isOfPage ? readMark(value.slice(1, -1)) : undefined;
      if (cited)
        this.#marked.set(`${cited.kind} ${cited.id}`, { ...cited, href: paths[cited.kind] + cited.id });
      return value;
    });
    if (!(parsed instanceof Object && 'error' in parsed)) this.#read(texts.join('\n'));
  }

  /** A record by kind and id, if it was looked up. */
  retrieved(kind: ChatSource['kind'], id: string): Cited | undefined {
    const source = this.#sources.find((one) => one.kind === kind && one.id === id);
    if (source) return { kind, id, href: source.href };
    return this.#marked.get(`${kind} ${id}`);
  }

  /** A work order by its number, if it was looked up, or if the question or a record names it. */
  workOrder(id: string): Cited | undefined {
    const named = this.#workOrders.has(id)
      ? ({ kind: 'work_order', id, href: paths.work_order + id } as const)
      : undefined;
    return this.retrieved('work_order', id) ?? named;
  }

  /** The record at an address of the API, if it was looked up. */
  recordAt(address: string): Cited | undefined {
    const [, path = '', id = ''] = /^(\/api\/[a-z-]+\/)([a-z0-9-]+)$/.exec(address) ?? [];
    const kind = kindAt(path);
    return kind && this.retrieved(kind, id);
  }

  /** Whether an address stands, exactly so, in what was looked up or asked. */
  hasAddress(address: string): boolean {
    return this.#addresses.has(address);
  }

  /** Whether a tag or a part number stands in what was looked up or asked. */
  hasNumber(number: string): boolean {
    return this.#numbers.has(number.toUpperCase());
  }

  /** The asset or the part whose tag or number it is. The title of a work order may have the tag of its asset. */
  recordNamed(number: string): Cited | undefined {
    const upper = number.toUpperCase();
    const source = this.#sources.find(
      ({ kind, title }) => kind !== 'work_order' && recordNumbersIn(title.toUpperCase()).includes(upper),
    );
    return source && { kind: source.kind, id: source.id, href: source.href };
  }

  /** Whether an asset or a part that was looked up or asked for has a tag or number that begins the same. */
  hasPrefixOf(number: string): boolean {
    return [...this.#numbers].some((one) => prefixOf(one) === prefixOf(number));
  }

  #read(text: string): void {
    for (const address of addressesIn(text)) this.#addresses.add(address);
    this.#readNumbers(text);
  }

  #readNumbers(text: string): void {
    for (const number of recordNumbersIn(text.toUpperCase())) this.#numbers.add(number);
    for (const number of workOrderNumbersIn(text)) this.#workOrders.add(number);
  }
}

/** The marks of the records to which a text links that was not written by a model, as a tool's result has them. */
export function marksOfLinks(markdown: string): { cite: string }[] {
  return [...markdown.matchAll(/(?<!\\)\]\((\/api\/[a-z-]+\/)([a-z0-9-]+)\)/g)].flatMap(
    ([, path, id = '']) => {
      const kind = kindAt(path);
      return kind ? [{ cite: citationMark(kind, id) }] : [];
    },
  );
}

const kindAt = (path: string | undefined) =>
  (Object.keys(paths) as Cited['kind'][]).find((kind) => paths[kind] === path);
const prefixOf = (number: string) => number.slice(0, number.indexOf('-'));
