export const en = {
  label: 'Records to name',
  hint: 'Type a name, a tag or a number.',
  none: 'No record found.',
  failed: 'The records cannot be searched at the moment.',
  found: (count: number) => `${count} records, choose with the arrow keys`,
};

export type MentionPickerTexts = typeof en;
