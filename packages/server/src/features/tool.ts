import type { ChatSource, Permission } from '@chatterfix/sdk/contract';
import type { output } from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';
import type { Context } from '../context.ts';

/** Something that Fred can do with the plant's records. It calls the same services as the routes, with the caller's rights. */
export interface Tool<Input extends $ZodType = $ZodType> {
  name: string;
  /** When and what for, as the model reads it. */
  description: string;
  /** Without it the tool is not even offered; the service checks again. */
  permission: Permission;
  /** A `write` waits for the person's approval; so far all tools read. */
  effect: 'read' | 'write';
  input: Input;
  /** What is being done, for people: "Looking up the history of P-101A". */
  summary(input: output<Input>): string;
  run(context: Context, input: output<Input>): Promise<ToolResult>;
}

export interface ToolResult {
  /** What the model is told, as JSON. */
  data: unknown;
  /** The records it rests on. */
  sources: ChatSource[];
}

export function tool<Input extends $ZodType>(definition: Tool<Input>): Tool {
  return definition as unknown as Tool; // the registry holds tools of every input; each checks its own before it runs
}
