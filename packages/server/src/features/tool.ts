import type {
  Approval,
  ApprovalChange,
  ApprovalTarget,
  ChatSource,
  Permission,
} from '@chatterfix/sdk/contract';
import type { output } from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';
import type { Context } from '../context.ts';

interface ToolBase<Input extends $ZodType> {
  name: string;
  /** What it does and when to use it, for the model. */
  description: string;
  /** A caller without this permission is not offered the tool. The service checks it too. */
  permission: Permission;
  /** Further permissions that every use needs. */
  alsoNeeds?: readonly Permission[];
  input: Input;
}

/**
 * A look into the plant's records. It calls the same services as the routes, with the caller's permissions.
 */
export interface ReadTool<Input extends $ZodType = $ZodType> extends ToolBase<Input> {
  effect: 'read';
  /** What the tool is doing, for people: "Looking up the history of P-101A". */
  summary(input: output<Input>): string;
  /** The signal aborts when the answer is stopped. */
  run(context: Context, input: output<Input>, signal?: AbortSignal): Promise<ToolResult>;
}

/**
 * A change of the plant's records. It runs when the person has approved what `preview` shows, or where a rule of
 * the tenant allows the tool without asking.
 */
export interface WriteTool<Input extends $ZodType = $ZodType> extends ToolBase<Input> {
  effect: 'write';
  /** No rule of a tenant can allow it without asking. Every tool that deletes has it. */
  alwaysAsks?: true;
  /** What the change would be now. Changes nothing. Throws what `run` would throw. */
  preview(context: Context, input: output<Input>): Promise<Preview>;
  /**
   * Makes the change, in one transaction. Throws `version_mismatch` if a record is at another version than in
   * `versions`.
   */
  run(context: Context, input: output<Input>, versions: RecordVersions): Promise<Changed>;
}

export type Tool = ReadTool | WriteTool;

/** The versions of records by their kind and id: `{ 'part:7': 3 }`. */
export type RecordVersions = Readonly<Record<string, number>>;

/** What a change would do, as a person is asked to approve it. */
export interface Preview {
  /** The change in words for people: "Put work order 17 on hold". */
  title: string;
  /** The record that is changed; null where one is created. */
  target: ApprovalTarget | null;
  /** The versions of all records for which the change is meant. */
  versions: RecordVersions;
  changes: ApprovalChange[];
}

/** What a change has done. */
export interface Changed extends ToolResult {
  /** The record that was changed or created. */
  record: NonNullable<Approval['result']>;
}

export interface ToolResult {
  /** Single records, counts and the like, which the model gets as a whole and first. */
  figures?: unknown;
  /** Rows by the name of their list, the most important first, and how many rows there are in all. */
  lists?: Readonly<Record<string, { rows: readonly unknown[]; total: number }>>;
  /** The records that it comes from. */
  sources: ChatSource[];
}

export function tool<Input extends $ZodType>(definition: ReadTool<Input>): ReadTool {
  // The list of tools contains tools of different inputs. The loop parses the input with the tool's schema
  // before it runs.
  return definition as unknown as ReadTool;
}

/** The same for a tool that changes records. */
export function writeTool<Input extends $ZodType>(definition: WriteTool<Input>): WriteTool {
  return definition as unknown as WriteTool;
}
