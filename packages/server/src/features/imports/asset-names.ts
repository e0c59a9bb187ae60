import { and, inArray, or } from 'drizzle-orm';
import { assets } from '../assets/schema.ts';
import { build, ofTenant, tenantId } from '../../platform/db/statements.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { withEvents } from '../../platform/events/emit.ts';

/** Assets by what rows call them: the tag first, then the name where only one asset has it. */
export async function findNamedAssets(
  tx: Transaction,
  wanted: readonly string[],
): Promise<Map<string, number>> {
  const names = [...new Set(wanted)];
  if (names.length === 0) return new Map();
  const found = await tx.run(
    build
      .select({ id: assets.id, asset_tag: assets.asset_tag, name: assets.name })
      .from(assets)
      .where(and(ofTenant(assets), or(inArray(assets.asset_tag, names), inArray(assets.name, names)))),
  );
  const tagged = new Map(found.map((asset) => [asset.asset_tag, asset.id]));
  const named = Map.groupBy(found, ({ name }) => name);
  const ids = new Map<string, number>();
  for (const name of names) {
    const ofName = named.get(name) ?? [];
    const id = tagged.get(name) ?? (ofName.length === 1 ? ofName[0]!.id : undefined);
    if (id !== undefined) ids.set(name, id);
  }
  return ids;
}

/** Those of the ids that assets of the tenant have. */
export async function findAssetIds(tx: Transaction, wanted: readonly number[]): Promise<Set<number>> {
  const ids = [...new Set(wanted)];
  if (ids.length === 0) return new Set();
  const found = await tx.run(
    build
      .select({ id: assets.id })
      .from(assets)
      .where(and(ofTenant(assets), inArray(assets.id, ids))),
  );
  return new Set(found.map(({ id }) => id));
}

/**
 * Creates assets with these tags, adds them to `found`, and returns the tags that were new: another import may
 * create the same assets at the same time.
 */
export async function createNamedAssets(
  tx: Transaction,
  names: readonly string[],
  found: Map<string, number>,
): Promise<string[]> {
  if (names.length === 0) return [];
  const now = tx.context.now().toISOString();
  const created = await tx.run(
    withEvents(
      'asset.created',
      build
        .insert(assets)
        .values(
          // Sorted, so that two imports of the same assets wait for each other and do not deadlock.
          names.toSorted().map((name) => ({
            tenant_id: tenantId,
            name,
            asset_tag: name,
            created_at: now,
            updated_at: now,
          })),
        )
        .onConflictDoNothing({ target: [assets.tenant_id, assets.asset_tag] })
        .returning({ id: assets.id, asset_tag: assets.asset_tag, version: assets.version }),
    ),
  );
  const tags = new Set(created.map(({ asset_tag }) => asset_tag));
  const others = names.filter((name) => !tags.has(name));
  for (const { id, asset_tag } of created) if (asset_tag !== null) found.set(asset_tag, id);
  for (const [name, id] of await findNamedAssets(tx, others)) found.set(name, id);
  return names.filter((name) => tags.has(name));
}
