import * as z from 'zod/mini';
import { problemCodes } from './enums.ts';

/** One broken rule: which field, which rule. */
export const FieldProblem = z.object({
  field: z.string().check(z.describe('Where: `body.title`, `query.limit`, `path.id`')),
  rule: z.string().check(z.describe('What must hold, for people')),
});
export type FieldProblem = z.infer<typeof FieldProblem>;

/** An RFC 9457 problem document. `code` is stable; `detail` is for people. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.enum(problemCodes),
  request_id: z.string(),
  errors: z.optional(z.array(FieldProblem)),
  session_id: z.optional(z.string().check(z.describe('The chat session in which the question was kept'))),
});
export type Problem = z.infer<typeof Problem>;
