import type { ChatSource, ChatterFix } from '@chatterfix/sdk';

/** A record that a question can name. */
export interface Mention {
  kind: Exclude<ChatSource['kind'], 'playbook'>;
  id: number;
  /** What stands in the question: the tag, the number. Fred's tools find the record by it. */
  name: string;
  /** What people call it. */
  title: string;
}

/** Records of one kind that are shown. */
const SHOWN = 4;

/**
 * Assets, work orders and parts that match. What the reader may not see, or cannot be loaded, is left out; throws
 * where nothing could be loaded.
 */
export async function findMentions(api: ChatterFix, query: string, signal: AbortSignal): Promise<Mention[]> {
  const filter = { limit: SHOWN, ...(query === '' ? {} : { q: query }) };
  const [, id] = /^(?:wo)?[\s#-]*(\d{1,9})$/i.exec(query) ?? [];
  const found = await Promise.allSettled([
    api.assets
      .list(filter, { signal })
      .then(({ assets }) =>
        assets.map(({ id, name, asset_tag }) => mention('asset', id, asset_tag ?? name, name)),
      ),
    id === undefined
      ? []
      : api.workOrders
          .get(Number(id), { signal })
          .then(({ id, title }) => [mention('work_order', id, `WO ${id}`, title)]),
    api.workOrders
      .list(filter, { signal })
      .then(({ work_orders }) =>
        work_orders.map(({ id, title }) => mention('work_order', id, `WO ${id}`, title)),
      ),
    api.parts
      .list(filter, { signal })
      .then(({ parts }) => parts.map(({ id, part_number, name }) => mention('part', id, part_number, name))),
  ]);
  const loaded = found.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failures = found.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  );
  if (failures.length === 3 + Number(id !== undefined)) throw failures[0];
  return loaded
    .flat()
    .filter(
      ({ kind, id }, at, all) => all.findIndex((other) => other.kind === kind && other.id === id) === at,
    );
}

function mention(kind: Mention['kind'], id: number, name: string, title: string): Mention {
  return { kind, id, name, title };
}
