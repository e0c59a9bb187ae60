import * as z from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';
import type { ToolDescription } from '../models/model.ts';
import { isVisitor, type Context } from '../context.ts';
import { features } from '../features/features.ts';
import type { Tool, WriteTool } from '../features/tool.ts';
import { findPlaybooksTool } from './offline/playbook-tool.ts';

/** All tools: those of the features, and the search in the playbooks. */
const tools: readonly Tool[] = [...features.flatMap((feature) => feature.tools), findPlaybooksTool];

/**
 * The tools whose permissions the caller has. Anonymous visitors of a page get none that changes records: anybody
 * who can open the page could approve it.
 */
export function toolsFor(context: Context): Tool[] {
  return tools.filter(
    ({ permission, alsoNeeds = [], effect }) =>
      [permission, ...alsoNeeds].every((needed) => context.permissions.has(needed)) &&
      !(effect === 'write' && isVisitor(context)),
  );
}

/** Whether Fred has a tool of that name, for anybody. */
export function isToolName(name: string): boolean {
  return tools.some((tool) => tool.name === name);
}

/** A tool that changes records, by its name. */
export function writeToolNamed(name: string): WriteTool | undefined {
  return tools.find((tool): tool is WriteTool => tool.name === name && tool.effect === 'write');
}

/** The names of the tools that a tenant may allow without asking. */
export const toolsForRules: readonly string[] = tools.flatMap((tool) =>
  tool.effect === 'write' && !tool.alwaysAsks ? [tool.name] : [],
);

const descriptions = new Map(
  tools.map(({ name, description, input }) => [name, { name, description, inputSchema: jsonSchema(input) }]),
);

export function describeTool({ name }: Tool): ToolDescription {
  return descriptions.get(name)!; // of each tool there is one
}

/** The arguments of a tool, as JSON Schema. */
export function inputSchemaOf(name: string): Record<string, unknown> {
  return descriptions.get(name)?.inputSchema ?? {};
}

function jsonSchema(schema: $ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema as z.ZodMiniType, { io: 'input' });
  return rest;
}
