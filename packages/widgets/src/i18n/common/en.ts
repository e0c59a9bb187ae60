import type { WorkOrder } from '@chatterfix/sdk';

/** Texts that more than one widget shows. */
export const en = {
  status: {
    open: 'Open',
    in_progress: 'In progress',
    on_hold: 'On hold',
    completed: 'Completed',
    cancelled: 'Cancelled',
  } satisfies Record<WorkOrder['status'], string>,
  priority: {
    low: 'Low',
    medium: 'Medium',
    high: 'High',
    critical: 'Critical',
  } satisfies Record<WorkOrder['priority'], string>,
  workType: {
    corrective: 'Corrective',
    preventive: 'Preventive',
    inspection: 'Inspection',
  } satisfies Record<WorkOrder['work_type'], string>,
  workOrder: (id: number) => `WO ${id}`,
  statusLabel: 'Status:',
  priorityLabel: 'Priority:',
  overdue: 'Overdue',
  asset: (tag: string) => `Asset: ${tag}`,
  due: (date: string) => `Due: ${date}`,
  retry: 'Try again',
  cancel: 'Cancel',
  reference: (id: string) => `Reference: ${id}`,
  failed: 'That did not work.',
  noConnection: 'The server cannot be reached.',
  noConnectionHint: 'Check your connection, then try again.',
  hiddenAddressHint:
    'This page is in a frame that hides its address. Tell the people who run it: the frame’s sandbox needs allow-same-origin.',
  signedOut: 'You are not signed in.',
  signedOutHint: 'Sign in on this page, then try again.',
  badCredentials: 'The user name or the password is wrong.',
  badCredentialsHint: 'Check both and try again.',
  forbidden: 'You may not do this.',
  forbiddenHint: 'Ask your planner or administrator for the right to do it.',
  notConnected: 'This page is not connected to the maintenance system.',
  keyRefused: 'This page’s key is not known, or was revoked.',
  keyRefusedHint: 'Tell the people who run this page.',
  notFound: 'This record does not exist.',
  notFoundHint: 'It may have been removed, or its number is wrong.',
  changed: 'Somebody else changed this work order in the meantime.',
  changedHint:
    'Nothing of yours was saved yet. What is shown is now up to date: look at it, then press again.',
  rateLimited: 'Too many requests at once.',
  rateLimitedHint: (seconds: number | undefined) =>
    seconds ? `Try again in ${seconds} s.` : 'Wait a moment, then try again.',
  webPage: 'The address answered with a web page instead of data.',
  webPageHint:
    'You may have to sign in to the network again: reload this page. If that does not help, tell the people who run it.',
  serverError: 'The server had a problem.',
  serverErrorHint: (hasReference: boolean) =>
    `Try again in a moment. If it happens again, tell the people who run it${hasReference ? ' the reference' : ''}.`,
  notSetUp: 'This part of the page is not set up.',
  notSetUpHint: 'It needs the address of a ChatterFix server (base-url) and a key or a sign-in.',
  otherServer: 'This part of the page names another server.',
  otherServerHint: (host: string) =>
    `The page’s sign-in is not sent to ${host}. Tell the people who run this page.`,
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedInAs: (name: string) => `Signed in as ${name}`,
};

export type CommonTexts = typeof en;
