import type { AnswerActionTexts } from './en.ts';

export const es: AnswerActionTexts = {
  actions: 'Esta respuesta',
  whole: (what) => `Mostrar todo: «${what}»`,
  less: (what) => `Mostrar menos: «${what}»`,
  copy: 'Copiar la respuesta',
  copied: 'Copiada.',
  notCopied: 'El navegador no ha permitido copiar.',
  askAgain: 'Preguntar de nuevo',
  up: 'Esta respuesta ha ayudado',
  down: 'Esta respuesta no ha ayudado',
  thanks: 'Gracias.',
  whatWasWrong: '¿Qué estaba mal?',
  reasons: {
    wrong: 'No es cierta',
    unsafe: 'Es peligrosa',
    incomplete: 'Falta algo',
    out_of_date: 'Está desactualizada',
    off_topic: 'Responde a otra cosa',
    unclear: 'Es difícil de entender',
    other: 'Otra cosa',
  },
  comment: 'Con sus palabras (opcional)',
  whoReads: 'Los administradores pueden leerlo, con su pregunta y la respuesta.',
  send: 'Enviar',
  skip: 'Omitir',
};
