export const en = {
  loading: 'Loading the work order…',
  do: {
    start: 'Start Work',
    resume: 'Resume',
    hold: 'Put on hold',
    complete: 'Complete',
    undo: 'Undo',
  },
  doing: {
    start: 'Starting…',
    resume: 'Resuming…',
    hold: 'Putting on hold…',
    complete: 'Completing…',
    undo: 'Undoing…',
  },
  /** What was done. */
  done: {
    start: 'Started.',
    resume: 'Resumed.',
    hold: 'Put on hold.',
    complete: 'Completed.',
    undo: 'The completion was undone.',
  },
  /** What could not be done, before the reason. */
  failed: {
    load: (order: string) => `${order} could not be loaded:`,
    start: (order: string) => `${order} could not be started:`,
    resume: (order: string) => `${order} could not be resumed:`,
    hold: (order: string) => `${order} could not be put on hold:`,
    complete: (order: string) => `${order} could not be completed:`,
    undo: (order: string) => `The completion of ${order} could not be undone:`,
  },
  changedElsewhere: (order: string, status: string) =>
    `Nothing was changed: in the meantime ${order} has become “${status}”.`,
  details: 'Details',
  assigned: (name: string) => `Assigned: ${name}`,
  assignedToYou: 'Assigned: You',
  unassigned: 'Not assigned',
  estimated: (hours: string) => `${hours}h estimated`,
  actual: (hours: string) => `${hours}h worked`,
  noDueDate: 'No due date',
  noDescription: 'No description',
  signInToWork: 'Sign in to start or complete work',
  roleMayNot: 'Your role may read this work order, but not start or complete work.',
  onHoldBecause: (reason: string) => `On hold: ${reason}`,
  safety: 'Safety notes',
};

export type WorkOrderCardTexts = typeof en;
