import type { SessionListTexts } from './en.ts';

export const fr: SessionListTexts = {
  search: 'Chercher dans les conversations',
  none: 'Aucune conversation ne contient ces mots.',
  showMore: 'Afficher plus',
  more: (title) => `Plus pour « ${title} »`,
  rename: 'Renommer',
  export: 'Exporter',
  delete: 'Supprimer',
  newName: 'Nouveau nom',
  save: 'Enregistrer',
  confirm: 'Supprimer cette conversation définitivement ?',
  deleted: 'Supprimée.',
};
