import * as z from 'zod/mini';
import { ProblemCode } from './enum-schemas.ts';
import { described } from './values.ts';

/** A rule that the request breaks, and the field that breaks it. */
export const FieldProblem = z.object({
  field: described('The field, such as `body.title`, `query.limit` or `path.id`', z.string()),
  rule: described('The rule, in words for people', z.string()),
});
export type FieldProblem = z.infer<typeof FieldProblem>;

/** An RFC 9457 problem document. `code` is stable; `detail` is for people. */
export const Problem = z.object({
  type: described('Address that identifies the kind of problem', z.string()),
  title: described('The kind of problem in a few words', z.string()),
  status: described('The HTTP status of the answer', z.int()),
  detail: described('What went wrong this time, in words for people', z.string()),
  code: described('The kind of problem, for programs; codes do not change', ProblemCode),
  request_id: described('The request in the log and the audit log', z.string()),
  errors: described(
    'The rules that the request breaks, each with its field',
    z.optional(z.array(FieldProblem)),
  ),
  session_id: described(
    'If the chat failed, the chat session that kept the question',
    z.optional(z.string()),
  ),
  retry_after: described(
    'Seconds after which a repetition may succeed, as in the header Retry-After',
    z.optional(z.int()),
  ),
  run_id: described(
    'The run that the problem is about: the one that failed, or that is still running',
    z.optional(z.string()),
  ),
  approval_id: described(
    'The approval to look at instead, because it shows the change to the record as it is now',
    z.optional(z.string()),
  ),
});
export type Problem = z.infer<typeof Problem>;
