import type { Part } from '@chatterfix/sdk/contract';
import { and, inArray } from 'drizzle-orm';
import { parts } from '../../../features/parts/schema.ts';
import { selectParts } from '../../../features/parts/service.ts';
import { partSource } from '../../../features/parts/tools.ts';
import { ofTenant } from '../../../platform/db/statements.ts';
import { read } from '../../../platform/db/transaction.ts';
import { link, list, MAX_SHOWN, money, paragraphs, shownValue, type RecordAnswer } from '../rendering.ts';
import { askWhich, misspellingNote, type RecordRequest } from '../request.ts';

const attributes = {
  min_level: 'min_stock_level',
  max_level: 'max_stock_level',
  price: 'unit_cost',
  supplier: 'supplier',
  manufacturer: 'manufacturer',
  where: 'location',
  last_ordered: 'last_ordered',
} as const;
const attributeNames = Object.keys(attributes) as (keyof typeof attributes)[];

/** Tells the stock, the place and other facts of the part that is named, or asks which. */
export async function answerPartFacts(request: RecordRequest): Promise<RecordAnswer | undefined> {
  const { context, subjects, reading, text, timeZone } = request;
  if (!context.permissions.has('parts:read')) return undefined;
  const ids = subjects.parts.slice(0, MAX_SHOWN).map(({ id }) => id);
  const found = await read(context, selectParts().where(and(ofTenant(parts), inArray(parts.id, ids))));
  if (found.length > 1) {
    const facts = found.map((part): [number, string] => [part.id, factsOf(part).join(', ')]);
    return askWhich(request, 'parts', new Map(facts));
  }
  const [part] = found;
  if (!part) return undefined;
  return {
    text: paragraphs(
      misspellingNote(request, part.part_number, part.name),
      list(factsOf(part).map((fact) => `${link(partSource(part))} — ${fact}`)),
    ),
    sources: [partSource(part)],
  };

  function factsOf(one: Part): string[] {
    const wanted = attributeNames.filter(
      (name) => reading.has(name) || (name === 'price' && reading.has('cost', 'purchase_cost', 'value')),
    );
    const place = one.location ? `, ${text.where} ${one.location}` : '';
    return [
      ...wanted.map((name) => {
        const value = one[attributes[name]];
        const shown =
          name === 'price' && typeof value === 'number' ? money(value) : shownValue(value, text, timeZone);
        return `${text[name]}: **${shown}**`;
      }),
      `${text.stock}: **${one.current_stock}** (${text.min_level} ${one.min_stock_level}${place})`,
    ];
  }
}
