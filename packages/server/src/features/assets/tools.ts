import { assetStatuses, type Asset, type ChatSource } from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import { withMarks } from '../citation-mark.ts';
import { tool } from '../tool.ts';
import { listAssets } from './service.ts';

export function assetSource(asset: Asset): ChatSource {
  const quote = [
    asset.description,
    [asset.manufacturer, asset.model].filter(Boolean).join(' '),
    asset.location,
  ]
    .filter(Boolean)
    .join(' · ');
  return {
    kind: 'asset',
    id: String(asset.id),
    title: asset.asset_tag ? `${asset.asset_tag} · ${asset.name}` : asset.name,
    quote: quote.slice(0, 300),
    href: `/api/assets/${asset.id}`,
  };
}

export const findAssetsTool = tool({
  name: 'find_assets',
  description:
    "Finds assets (machines, systems, areas) by words of their name, tag, manufacturer, model or location, or by status. Use it first to learn an asset's id.",
  permission: 'assets:read',
  effect: 'read',
  input: z.strictObject({
    q: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    status: z.optional(z.array(z.enum(assetStatuses))),
    maintenance_due: z.optional(z.boolean()),
    limit: z._default(z.int().check(z.minimum(1), z.maximum(25)), 10),
  }),
  summary: ({ q }) => (q ? `Finding assets for “${q}”` : 'Listing assets'),
  async run(context, { status, ...input }) {
    const found = await listAssets(context, {
      ...input,
      ...(status?.length ? { status } : {}),
      sort: 'name',
    });
    return {
      lists: { assets: { rows: withMarks('asset', found.assets), total: found.total } },
      sources: found.assets.map(assetSource),
    };
  },
});
