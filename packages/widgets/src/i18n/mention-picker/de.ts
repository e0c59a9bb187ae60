import type { MentionPickerTexts } from './en.ts';

export const de: MentionPickerTexts = {
  label: 'Datensätze zum Nennen',
  hint: 'Geben Sie einen Namen, ein Kennzeichen oder eine Nummer ein.',
  none: 'Nichts gefunden.',
  failed: 'Die Datensätze können gerade nicht durchsucht werden.',
  found: (count) => `${count} Datensätze, Auswahl mit den Pfeiltasten`,
};
