import type { MentionPickerTexts } from './en.ts';

export const es: MentionPickerTexts = {
  label: 'Registros para mencionar',
  hint: 'Escriba un nombre, una etiqueta o un número.',
  none: 'No se encontró nada.',
  failed: 'Ahora no se puede buscar en los registros.',
  found: (count) => `${count} registros, elija con las flechas`,
};
