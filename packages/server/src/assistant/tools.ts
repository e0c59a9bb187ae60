import * as z from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';
import type { ToolDescription } from '../models/model.ts';
import { find_assets } from '../features/assets/tools.ts';
import type { Context } from '../context.ts';
import { find_parts } from '../features/parts/tools.ts';
import { get_asset_history, list_due_maintenance } from '../features/reliability/tools.ts';
import type { Tool } from '../features/tool.ts';
import { count_work_orders, get_work_order, search_work_orders } from '../features/work-orders/tools.ts';
import { find_playbooks } from './offline/playbook-search.ts';

/** Everything that Fred can do. */
const tools: readonly Tool[] = [
  search_work_orders,
  get_work_order,
  count_work_orders,
  find_assets,
  get_asset_history,
  list_due_maintenance,
  find_parts,
  find_playbooks,
];

/** The tools that the caller's role has the permission for. */
export function toolsFor(context: Context): Tool[] {
  return tools.filter(({ permission }) => context.permissions.has(permission));
}

const input_schemas = new Map(tools.map(({ name, input }) => [name, jsonSchema(input)]));

export function describeTool({ name, description }: Tool): ToolDescription {
  return { name, description, input_schema: input_schemas.get(name) ?? {} };
}

function jsonSchema(schema: $ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema as z.ZodMiniType, { io: 'input' });
  return rest;
}
