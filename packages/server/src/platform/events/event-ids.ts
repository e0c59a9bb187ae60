import type { Encryption } from '../secrets/encryption.ts';
import type { EventHub, Start } from './hub.ts';
import type { Position } from './position.ts';

/**
 * The ids of positions as clients get them. They are encrypted, because a position names the transactions of
 * all tenants, and would show each tenant how active the others are.
 */
export interface EventIds {
  of(tenantId: number, position: Position): Promise<string>;
  /** The start that a client's id stands for; throws what `refuse` returns for a text that is no id. */
  startAt(tenantId: number, id: string, refuse: () => Error): Promise<Start>;
}

/** The length of a position grows with the number of open transactions, so it is padded to a multiple of this. */
const PADDED_TO = 128;

export function createEventIds(hub: EventHub, encryption: Encryption): EventIds {
  const about = (tenantId: number) => `events of ${tenantId}`;
  return {
    async of(tenantId, position) {
      const text = await hub.idOf(position);
      const length = Math.ceil(text.length / PADDED_TO) * PADDED_TO;
      return encryption.seal(text.padEnd(length), about(tenantId));
    },
    async startAt(tenantId, id, refuse) {
      if (!/^v1\.[\w-]{40,}$/.test(id)) throw refuse();
      let text: string;
      try {
        text = encryption.open(id, about(tenantId)).trimEnd();
      } catch {
        return 'lost'; // of another server, or from before the server's secret was changed
      }
      return hub.startAt(text, refuse);
    },
  };
}
