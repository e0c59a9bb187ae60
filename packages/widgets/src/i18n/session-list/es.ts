import type { SessionListTexts } from './en.ts';

export const es: SessionListTexts = {
  search: 'Buscar en las conversaciones',
  none: 'Ninguna conversación contiene estas palabras.',
  showMore: 'Mostrar más',
  more: (title) => `Más sobre «${title}»`,
  rename: 'Cambiar nombre',
  export: 'Exportar',
  delete: 'Eliminar',
  newName: 'Nuevo nombre',
  save: 'Guardar',
  confirm: '¿Eliminar esta conversación para siempre?',
  deleted: 'Eliminada.',
};
