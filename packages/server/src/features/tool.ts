import type { ChatSource, Permission } from '@chatterfix/sdk/contract';
import type { output } from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';
import type { Context } from '../context.ts';

/**
 * Something that the assistant can do with the plant's records. It calls the same services as the routes,
 * with the caller's permissions.
 */
export interface Tool<Input extends $ZodType = $ZodType> {
  name: string;
  /** What it does and when to use it, for the model. */
  description: string;
  /** A caller without this permission is not offered the tool. The service checks it too. */
  permission: Permission;
  /** A `write` needs the person's approval; the loop runs none without it. All tools read so far. */
  effect: 'read' | 'write';
  input: Input;
  /** What the tool is doing, for people: "Looking up the history of P-101A". */
  summary(input: output<Input>): string;
  /** The signal aborts when the answer is stopped. */
  run(context: Context, input: output<Input>, signal?: AbortSignal): Promise<ToolResult>;
}

export interface ToolResult {
  /** Single records, counts and the like, which the model gets as a whole and first. */
  figures?: unknown;
  /** Rows by the name of their list, the most important first, and how many rows there are in all. */
  lists?: Readonly<Record<string, { rows: readonly unknown[]; total: number }>>;
  /** The records that it comes from. */
  sources: ChatSource[];
}

export function tool<Input extends $ZodType>(definition: Tool<Input>): Tool {
  // The list of tools contains tools of different inputs. The loop parses the input with the tool's schema
  // before it runs.
  return definition as unknown as Tool;
}
