import * as z from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';
import type { ToolDescription } from '../models/model.ts';
import { findAssetsTool } from '../features/assets/tools.ts';
import type { Context } from '../context.ts';
import { findPartsTool } from '../features/parts/tools.ts';
import { getAssetHistoryTool, listDueMaintenanceTool } from '../features/reliability/tools.ts';
import type { Tool } from '../features/tool.ts';
import {
  countWorkOrdersTool,
  getWorkOrderTool,
  searchWorkOrdersTool,
} from '../features/work-orders/tools.ts';
import { findPlaybooksTool } from './offline/playbook-search.ts';

/** Everything that Fred can do. */
const tools: readonly Tool[] = [
  searchWorkOrdersTool,
  getWorkOrderTool,
  countWorkOrdersTool,
  findAssetsTool,
  getAssetHistoryTool,
  listDueMaintenanceTool,
  findPartsTool,
  findPlaybooksTool,
];

/** The tools that the caller's role has the permission for. */
export function toolsFor(context: Context): Tool[] {
  return tools.filter(({ permission }) => context.permissions.has(permission));
}

const inputSchemas = new Map(tools.map(({ name, input }) => [name, jsonSchema(input)]));

export function describeTool({ name, description }: Tool): ToolDescription {
  return { name, description, inputSchema: inputSchemas.get(name) ?? {} };
}

function jsonSchema(schema: $ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema as z.ZodMiniType, { io: 'input' });
  return rest;
}
