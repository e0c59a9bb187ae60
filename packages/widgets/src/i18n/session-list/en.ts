export const en = {
  search: 'Search the conversations',
  none: 'No conversation has these words.',
  showMore: 'Show more',
  more: (title: string) => `More for “${title}”`,
  rename: 'Rename',
  export: 'Export',
  delete: 'Delete',
  newName: 'New name',
  save: 'Save',
  confirm: 'Delete this conversation for good?',
  deleted: 'Deleted.',
};

export type SessionListTexts = typeof en;
