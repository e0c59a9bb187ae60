import * as z from 'zod/mini';
import { ApprovalState, Permission, Role } from '../enum-schemas.ts';
import { pageFields, pageQuery } from '../page.ts';
import { described, describedFields, Instant, text, Version } from '../values.ts';

export const ApprovalId = text(64, 8).check(
  z.regex(/^[A-Za-z0-9_-]+$/, 'must be the `approval_id` of an approval'),
);

const recordFields = {
  kind: described('What kind of record it is', z.enum(['work_order', 'part'])),
  id: described('The id of the record', z.string()),
  title: described('The name that people use', z.string()),
  href: described('The address of the record in the API', z.string()),
};
/** A record that was changed or created. */
export const ApprovalResult = z.object(recordFields);
/** A record that an approval changes. */
export const ApprovalTarget = z.object({
  ...recordFields,
  version: described('The version of the record that the change was made for', Version),
});
export type ApprovalTarget = z.infer<typeof ApprovalTarget>;

/** One field before and after a change. */
export const ApprovalChange = z.object({
  field: described('The field of the record', z.string()),
  label: described('The field in words for people', z.string()),
  before: described('The value now; null where there is none', z.unknown()),
  after: described('The value after the change; null where it is emptied', z.unknown()),
});
export type ApprovalChange = z.infer<typeof ApprovalChange>;

/** A change that Fred proposes. It is made if the person who asked approves it, and then once. */
export const Approval = z.object({
  approval_id: described('The approval in addresses', z.string()),
  run_id: described('The run that waits for it', z.string()),
  session_id: described('The conversation', z.string()),
  state: described('Whether it is decided, and how', ApprovalState),
  tool: described('The tool that makes the change', z.string()),
  title: described('What would be done, in words for people', z.string()),
  target: described(
    'The record that would be changed; null where one would be created',
    z.nullable(ApprovalTarget),
  ),
  changes: described('What would change, or has changed', z.array(ApprovalChange)),
  arguments: described(
    'The arguments of the tool. `approve` takes others in their place',
    z.record(z.string(), z.unknown()),
  ),
  arguments_schema: described(
    'The arguments that the tool takes, as JSON Schema',
    z.record(z.string(), z.unknown()),
  ),
  may_approve: described(
    'Who may approve it: this person, with all these permissions',
    z.object({
      user: described('The kind of actor and its id', z.string()),
      permissions: described('What the change needs', z.array(Permission)),
    }),
  ),
  created_at: described('When it was proposed', Instant),
  expires_at: described('Until when it can be approved', Instant),
  decided_at: described('When it was decided; null until then', z.nullable(Instant)),
  decided_by: described(
    'Who decided it: the kind of actor and its id; null until then, and where nobody did',
    z.nullable(z.string()),
  ),
  reason: described('Why it was rejected, if a reason was given', z.nullable(z.string())),
  result: described('The record that was changed or created; null until then', z.nullable(ApprovalResult)),
  replaced_by: described(
    'If it is stale, the approval that shows the change to the record as it is now',
    z.nullable(z.string()),
  ),
});
export type Approval = z.infer<typeof Approval>;

export const ApprovalQuery = z.strictObject({
  status: z.optional(described('Only approvals in this state', ApprovalState)),
  run_id: z.optional(described('Only what belongs to this run', text(64, 1))),
  ...pageQuery,
});
export type ApprovalQuery = z.input<typeof ApprovalQuery>;

export const ApprovalList = z.object({
  approvals: described('The rows of this page, the latest first', z.array(Approval)),
  ...pageFields,
});
export type ApprovalList = z.infer<typeof ApprovalList>;

export const ApprovalApprove = z.strictObject({
  arguments: z.optional(
    described(
      'The arguments as the person edited them, in place of the proposed ones. The record stays the same',
      z.record(z.string(), z.unknown()),
    ),
  ),
});
export type ApprovalApprove = z.input<typeof ApprovalApprove>;

export const ApprovalReject = z.strictObject({
  reason: z.optional(described('Why, for Fred and for the record', z.nullable(text(2000)))),
});
export type ApprovalReject = z.input<typeof ApprovalReject>;

const ruleTexts = {
  role: 'The role of the people',
  tools: 'The names of the tools, such as `start_work_order`',
};
const rulesText = 'What each role is allowed; roles that are not named are always asked';

/** Tools that Fred may use for people of a role without asking them each time. */
export const ApprovalRule = z.object(describedFields(ruleTexts, { role: Role, tools: z.array(z.string()) }));
export const ApprovalRules = z.object({ rules: described(rulesText, z.array(ApprovalRule)) });
export type ApprovalRules = z.infer<typeof ApprovalRules>;

export const ApprovalRulesChange = z.strictObject({
  rules: described(
    rulesText,
    z
      .array(
        z.strictObject(
          describedFields(ruleTexts, {
            role: Role,
            tools: z.array(text(100, 1)).check(z.minLength(1), z.maxLength(50)),
          }),
        ),
      )
      .check(
        z.maxLength(20),
        z.refine(
          (rules) => new Set(rules.map(({ role }) => role)).size === rules.length,
          'must name each role at most once',
        ),
      ),
  ),
});
export type ApprovalRulesChange = z.input<typeof ApprovalRulesChange>;
