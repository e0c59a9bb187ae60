import type { MentionPickerTexts } from './en.ts';

export const fr: MentionPickerTexts = {
  label: 'Enregistrements à citer',
  hint: 'Tapez un nom, un repère ou un numéro.',
  none: 'Rien n’a été trouvé.',
  failed: 'La recherche dans les enregistrements est impossible pour le moment.',
  found: (count) => `${count} enregistrements, choisissez avec les flèches`,
};
