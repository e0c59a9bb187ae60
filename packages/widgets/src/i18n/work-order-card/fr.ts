import type { WorkOrderCardTexts } from './en.ts';

export const fr: WorkOrderCardTexts = {
  loading: 'Chargement du bon de travail…',
  do: {
    start: 'Commencer',
    resume: 'Reprendre',
    hold: 'Mettre en attente',
    complete: 'Terminer',
    undo: 'Annuler la clôture',
  },
  doing: {
    start: 'Démarrage…',
    resume: 'Reprise…',
    hold: 'Mise en attente…',
    complete: 'Clôture…',
    undo: 'Annulation…',
  },
  done: {
    start: 'Commencé.',
    resume: 'Repris.',
    hold: 'Mis en attente.',
    complete: 'Terminé.',
    undo: 'La clôture a été annulée.',
  },
  failed: {
    load: (order) => `${order} n’a pas pu être chargé :`,
    start: (order) => `${order} n’a pas pu être commencé :`,
    resume: (order) => `${order} n’a pas pu être repris :`,
    hold: (order) => `${order} n’a pas pu être mis en attente :`,
    complete: (order) => `${order} n’a pas pu être terminé :`,
    undo: (order) => `La clôture de ${order} n’a pas pu être annulée :`,
  },
  changedElsewhere: (order, status) =>
    `Rien n’a été modifié : entre-temps, ${order} est passé à « ${status} ».`,
  details: 'Détails',
  assigned: (name) => `Attribué à : ${name}`,
  assignedToYou: 'Attribué à : vous',
  unassigned: 'Non attribué',
  estimated: (hours) => `${hours} h estimées`,
  actual: (hours) => `${hours} h travaillées`,
  noDueDate: 'Sans échéance',
  noDescription: 'Sans description',
  signInToWork: 'Connectez-vous pour commencer ou terminer un travail',
  roleMayNot: 'Votre rôle permet de lire ce bon, mais pas de commencer ni de terminer un travail.',
  onHoldBecause: (reason) => `En attente : ${reason}`,
  safety: 'Consignes de sécurité',
};
