import { Id, PartUpdate, type Part } from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import { invalidInput } from '../../errors.ts';
import { changesBetween } from '../changes.ts';
import { writeTool } from '../tool.ts';
import { getPart, updatePart } from './service.ts';
import { partSource } from './tools.ts';

const labels = {
  current_stock: 'In stock',
  min_stock_level: 'Minimum',
  max_stock_level: 'Maximum',
};
const { current_stock, min_stock_level, max_stock_level } = PartUpdate.shape;

/** Sets how many pieces of a part are in stock, and the levels between which its stock is kept. */
export const setPartLevelsTool = writeTool({
  name: 'set_part_levels',
  description:
    'Sets the pieces of a part in stock after a count, or its minimum and maximum levels. Only the fields that are named change.',
  permission: 'parts:write',
  effect: 'write',
  input: z.strictObject({
    id: Id.check(z.describe('The id of the part')),
    current_stock,
    min_stock_level,
    max_stock_level,
  }),
  async preview(context, { id, ...levels }) {
    if (Object.keys(levels).length === 0) throw invalidInput('arguments', 'must name a level');
    const part = await getPart(context, id);
    const { kind: _, quote: __, ...record } = partSource(part);
    return {
      title: `Set the stock levels of ${record.title}`,
      target: { kind: 'part', ...record, version: part.version },
      versions: { [`part:${id}`]: part.version },
      changes: changesBetween<Part>(labels, part, levels),
    };
  },
  async run(context, { id, ...levels }, versions) {
    const version = versions[`part:${id}`];
    const part = await updatePart(context, id, levels, version === undefined ? undefined : [version]);
    const source = partSource(part);
    const { title, href } = source;
    return { record: { kind: 'part', id: source.id, title, href }, figures: part, sources: [source] };
  },
});
