import type { ApprovalChange } from '@chatterfix/sdk/contract';

/** The fields that a change gives another value, with their names for people; the others are left out. */
export function changesBetween<Fields extends object>(
  labels: Readonly<Record<string, string>>,
  before: Partial<Fields>,
  after: Partial<Fields>,
): ApprovalChange[] {
  return Object.entries(after).flatMap(([field, value]): ApprovalChange[] => {
    const present = before[field as keyof Fields] ?? null;
    const next = value ?? null;
    return isSame(present, next)
      ? []
      : [{ field, label: labels[field] ?? field, before: present, after: next }];
  });
}

/** Whether two values are the same; an instant is, however it is written. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || (isInstant(one) && isInstant(other) && Date.parse(one) === Date.parse(other));
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(value);
}
