import type { ChatRequest } from '@chatterfix/sdk/contract';
import type { output } from 'zod/mini';
import { invalidInput } from '../../errors.ts';
import type { ToolDescription } from '../../models/model.ts';
import { isToolName } from '../tools.ts';
import { assertArgumentSchema } from './argument-schema.ts';

/** A tool that runs in the page of the person who asks. */
export interface PageTool {
  effect: 'page';
  name: string;
  /** What it does, in words for people. */
  summary: string;
  described: ToolDescription;
}

/** A call of a page's tool, whose arguments are checked. */
export interface PageCall {
  model_call_id: string;
  name: string;
  summary: string;
  arguments: Record<string, unknown>;
}

/** The tools that a question brings. Throws `invalid_input` where a name or a schema cannot be used. */
export function pageToolsOf({ client_tools = [] }: output<typeof ChatRequest>): PageTool[] {
  return client_tools.map(({ name, title, description, input_schema }, at) => {
    const field = `body.client_tools.${at}`;
    if (isToolName(name))
      throw invalidInput(`${field}.name`, `must be another one: Fred has a tool of his own named ${name}`);
    assertArgumentSchema(input_schema, `${field}.input_schema`);
    return {
      effect: 'page',
      name,
      summary: title ?? name,
      described: {
        name,
        description: `A tool of the page on which the person is: ${description}`,
        inputSchema: input_schema,
      },
    };
  });
}
