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
    return present === next ? [] : [{ field, label: labels[field] ?? field, before: present, after: next }];
  });
}
