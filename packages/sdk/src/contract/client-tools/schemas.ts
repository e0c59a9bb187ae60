import * as z from 'zod/mini';
import { ClientToolState } from '../enum-schemas.ts';
import { described, Instant, text, title } from '../values.ts';

/** Tools that one question can bring. */
const MOST_CLIENT_TOOLS = 16;
/** Characters of the JSON of all tools of a question: the model reads them with each of its replies. */
const MOST_CHARACTERS = 24_000;
/** Bytes of the JSON of a tool's result. */
const MOST_RESULT_BYTES = 10_000;

/** The length of a value as JSON; more than any limit where it is nested too deep to be written. */
function lengthOf(value: unknown, measure = (json: string) => json.length): number {
  try {
    return measure(JSON.stringify(value));
  } catch {
    return Infinity;
  }
}

const CallId = described(
  'The call, as its event has it',
  text(64, 8).check(z.regex(/^[A-Za-z0-9_-]+$/, 'must be the `call_id` of a call of this run')),
);

/** A tool of the page that asks the question. The model may call it, the page runs it. */
export const ClientToolDefinition = z.strictObject({
  name: described(
    'What the model calls it, such as `open_drawing`. Not the name of a tool of Fred’s own',
    text(64, 1).check(
      z.regex(
        /^[A-Za-z_][A-Za-z0-9_]*$/,
        'must consist of letters, digits and _, and not begin with a digit',
      ),
    ),
  ),
  title: z.optional(
    described('What people read while it runs, such as `Opens the drawing`. By default its name', title(100)),
  ),
  description: described('What it does and when to use it, for the model', title(1000)),
  input_schema: z._default(
    described(
      'Its arguments, as JSON Schema: an object of `properties` with `type`, `enum`, `const`, `anyOf`, `items`, `required`, `additionalProperties` and limits. Other keywords are refused. By default it has no arguments',
      z.record(z.string(), z.unknown()),
    ),
    { type: 'object', properties: {}, additionalProperties: false },
  ),
});
export type ClientToolDefinition = z.input<typeof ClientToolDefinition>;

export const ClientTools = z.array(ClientToolDefinition).check(
  z.maxLength(MOST_CLIENT_TOOLS),
  z.refine(
    (tools) => new Set(tools.map(({ name }) => name)).size === tools.length,
    'must name each tool once',
  ),
  z.refine(
    (tools) => lengthOf(tools) <= MOST_CHARACTERS,
    `must have at most ${MOST_CHARACTERS} characters as JSON`,
  ),
);

/** What the model wants the page to do. */
const callFields = {
  call_id: CallId,
  name: described('The tool of the page', z.string()),
  summary: described('What the tool does, in words for people', z.string()),
  arguments: described(
    'The arguments, which were checked against the `input_schema` of the tool',
    z.record(z.string(), z.unknown()),
  ),
  expires_at: described('Until when the page can answer. Then the model is told that it did not', Instant),
};

/** A call of a tool of the page, and what came of it. */
export const ClientToolCall = z.object({
  ...callFields,
  state: described('Whether a page runs the tool, and how that ended', ClientToolState),
});
export type ClientToolCall = z.infer<typeof ClientToolCall>;

export const ClientToolCallEvent = z.object({
  type: described('The kind of event', z.literal('client-tool-call')),
  ...callFields,
});

export const ClientToolClaim = z.strictObject({
  call_id: CallId,
  claim_id: described(
    'Names the page that is about to run the tool. A repetition with the same one is answered alike, any other page is refused',
    text(64, 8),
  ),
});
export type ClientToolClaim = z.input<typeof ClientToolClaim>;

export const ClientToolResult = z
  .strictObject({
    call_id: CallId,
    result: z.optional(
      described(`What the tool returned: JSON of at most ${MOST_RESULT_BYTES} bytes`, z.unknown()),
    ),
    error: z.optional(
      described('Instead of `result`: why the tool failed, in words for the model', title(2000)),
    ),
  })
  .check(
    z.refine(({ result, error }) => (result === undefined) !== (error === undefined), {
      error: 'must have either `result` or `error`',
      path: ['result'],
    }),
    z.refine(
      ({ result }) =>
        result === undefined ||
        lengthOf(result, (json) => new TextEncoder().encode(json).length) <= MOST_RESULT_BYTES,
      { error: `must have at most ${MOST_RESULT_BYTES} bytes as JSON`, path: ['result'] },
    ),
  );
export type ClientToolResult = z.input<typeof ClientToolResult>;
