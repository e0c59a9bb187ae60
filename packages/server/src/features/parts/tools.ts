import type { ChatSource, Part } from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import { withMarks } from '../citation-mark.ts';
import { tool } from '../tool.ts';
import { listParts } from './service.ts';

export function partSource(part: Part): ChatSource {
  const quote = `${part.current_stock} in stock (minimum ${part.min_stock_level})${part.location ? `, ${part.location}` : ''}${part.description ? ` · ${part.description}` : ''}`;
  return {
    kind: 'part',
    id: String(part.id),
    title: `${part.part_number} · ${part.name}`,
    quote: quote.slice(0, 300),
    href: `/api/parts/${part.id}`,
  };
}

export const findPartsTool = tool({
  name: 'find_parts',
  description:
    'Finds spare parts and their stock by words of their number, name, description, manufacturer or supplier, by category, or by stock.',
  permission: 'parts:read',
  effect: 'read',
  input: z.strictObject({
    q: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    category: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
    in_stock: z.optional(z.boolean()),
    low_stock: z.optional(z.boolean()),
    limit: z._default(z.int().check(z.minimum(1), z.maximum(25)), 10),
  }),
  summary: ({ q }) => (q ? `Checking stock for “${q}”` : 'Checking stock'),
  async run(context, input) {
    const found = await listParts(context, { ...input, sort: 'part_number' });
    return {
      lists: { parts: { rows: withMarks('part', found.parts), total: found.total } },
      sources: found.parts.map(partSource),
    };
  },
});
