import type { SessionListTexts } from './en.ts';

export const de: SessionListTexts = {
  search: 'Gespräche durchsuchen',
  none: 'Kein Gespräch enthält diese Wörter.',
  showMore: 'Mehr anzeigen',
  more: (title) => `Mehr zu „${title}“`,
  rename: 'Umbenennen',
  export: 'Exportieren',
  delete: 'Löschen',
  newName: 'Neuer Name',
  save: 'Speichern',
  confirm: 'Dieses Gespräch endgültig löschen?',
  deleted: 'Gelöscht.',
};
