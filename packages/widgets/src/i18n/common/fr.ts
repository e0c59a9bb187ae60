import type { CommonTexts } from './en.ts';

export const fr: CommonTexts = {
  status: {
    open: 'Ouvert',
    in_progress: 'En cours',
    on_hold: 'En attente',
    completed: 'Terminé',
    cancelled: 'Annulé',
  },
  priority: { low: 'Basse', medium: 'Moyenne', high: 'Haute', critical: 'Critique' },
  workType: { corrective: 'Correctif', preventive: 'Préventif', inspection: 'Inspection' },
  workOrder: (id) => `BT ${id}`,
  statusLabel: 'État :',
  priorityLabel: 'Priorité :',
  overdue: 'En retard',
  asset: (tag) => `Équipement : ${tag}`,
  due: (date) => `Échéance : ${date}`,
  retry: 'Réessayer',
  cancel: 'Annuler',
  reference: (id) => `Référence : ${id}`,
  failed: 'Cela n’a pas fonctionné.',
  noConnection: 'Le serveur est injoignable.',
  noConnectionHint: 'Vérifiez la connexion, puis réessayez.',
  hiddenAddressHint:
    'Cette page se trouve dans un cadre qui cache son adresse. Prévenez ses responsables : la sandbox du cadre doit avoir allow-same-origin.',
  signedOut: 'Vous n’êtes pas connecté.',
  signedOutHint: 'Connectez-vous sur cette page, puis réessayez.',
  badCredentials: 'Le nom d’utilisateur ou le mot de passe est incorrect.',
  badCredentialsHint: 'Vérifiez les deux, puis réessayez.',
  forbidden: 'Vous n’avez pas le droit de faire cela.',
  forbiddenHint: 'Demandez ce droit à votre planificateur ou administrateur.',
  notConnected: 'Cette page n’est pas connectée au système de maintenance.',
  keyRefused: 'La clé de cette page est inconnue ou a été révoquée.',
  keyRefusedHint: 'Prévenez les responsables de la page.',
  notFound: 'Cet enregistrement n’existe pas.',
  notFoundHint: 'Il a peut-être été supprimé, ou son numéro est faux.',
  changed: 'Entre-temps, quelqu’un d’autre a modifié ce bon.',
  changedHint:
    'Rien de votre part n’est encore enregistré. Ce qui est affiché est maintenant à jour : regardez, puis appuyez de nouveau.',
  rateLimited: 'Trop de requêtes à la fois.',
  rateLimitedHint: (seconds) =>
    seconds ? `Réessayez dans ${seconds} s.` : 'Attendez un instant, puis réessayez.',
  webPage: 'L’adresse a répondu par une page web au lieu de données.',
  webPageHint:
    'Vous devez peut-être vous reconnecter au réseau : rechargez cette page. Si cela n’aide pas, prévenez ses responsables.',
  serverError: 'Le serveur a rencontré un problème.',
  serverErrorHint: (hasReference) =>
    `Réessayez dans un instant. Si cela persiste, ${hasReference ? 'donnez la référence aux' : 'prévenez les'} responsables.`,
  notSetUp: 'Cette partie de la page n’est pas configurée.',
  notSetUpHint: 'Il lui faut l’adresse d’un serveur ChatterFix (base-url) et une clé ou une connexion.',
  otherServer: 'Cette partie de la page indique un autre serveur.',
  otherServerHint: (host: string) =>
    `La connexion de cette page n’est pas envoyée à ${host}. Prévenez les responsables de la page.`,
  signIn: 'Se connecter',
  signOut: 'Se déconnecter',
  signedInAs: (name) => `Connecté en tant que ${name}`,
};
