import type { SignInFormTexts } from './en.ts';

export const fr: SignInFormTexts = {
  signingIn: 'Connexion…',
  signedOut: 'Vous avez été déconnecté.',
  signedOutHint: 'Reconnectez-vous pour reprendre où vous en étiez.',
  username: 'Nom d’utilisateur',
  password: 'Mot de passe',
  code: 'Code de votre application d’authentification',
  recoveryCode: 'Code de récupération',
  useRecoveryCode: 'Utiliser plutôt un code de récupération',
  useCode: 'Utiliser plutôt un code de l’application',
  server: (host: string) => `Vous vous connectez à ${host}.`,
  stay: (hours) => `Rester connecté sur cet appareil pendant ${hours} heures`,
  or: 'Ou avec la connexion de votre organisation :',
  continueWith: (name) => `Continuer avec ${name}`,
  waiting: (name) => `Connectez-vous à ${name} dans la fenêtre qui s’est ouverte.`,
  windowGone:
    'La fenêtre s’est fermée, ou votre navigateur l’a séparée de cette page. Si vous vous y êtes connecté, terminez ici dans la minute.',
  finish: 'Terminer la connexion',
  failures: {
    second_factor_required: 'Saisissez le code qu’affiche maintenant votre application d’authentification.',
    second_factor_wrong: 'Le code est faux ou a déjà été utilisé. Saisissez-en un autre.',
    second_factor_missing:
      'Votre organisation exige un second facteur que vous n’avez pas encore configuré. Demandez à votre administrateur.',
    popup_blocked:
      'Votre navigateur a bloqué la fenêtre. Autorisez les fenêtres de cette page, puis réessayez.',
    sign_in_denied: 'La connexion a été refusée. Réessayez, ou connectez-vous autrement.',
    sign_in_not_allowed:
      'Votre adresse ne fait pas partie de celles qui peuvent se connecter ici. Adressez-vous à votre administrateur.',
    sign_in_expired: 'La connexion a pris trop de temps. Réessayez.',
    sign_in_not_finished: 'Vous ne vous y êtes pas encore connecté. Réessayez.',
    sign_in_failed:
      'La réponse n’a pas pu être acceptée. Réessayez ; si cela persiste, prévenez votre administrateur.',
    identity_provider_unavailable:
      'La connexion de votre organisation ne répond pas. Réessayez plus tard, ou connectez-vous autrement.',
  },
};
