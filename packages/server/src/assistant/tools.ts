import * as z from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';
import type { ToolDescription } from '../models/model.ts';
import type { Context } from '../context.ts';
import { features } from '../features/features.ts';
import type { Tool } from '../features/tool.ts';
import { findPlaybooksTool } from './offline/playbook-tool.ts';

/** All tools: those of the features, and the search in the playbooks. */
const tools: readonly Tool[] = [...features.flatMap((feature) => feature.tools), findPlaybooksTool];

/** The tools whose permission the caller has. */
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
