import type { SignInFormTexts } from './en.ts';

export const de: SignInFormTexts = {
  signingIn: 'Anmeldung läuft…',
  signedOut: 'Sie wurden abgemeldet.',
  signedOutHint: 'Melden Sie sich wieder an, um hier weiterzumachen.',
  username: 'Benutzername',
  password: 'Passwort',
  code: 'Code aus Ihrer Authenticator-App',
  recoveryCode: 'Wiederherstellungscode',
  useRecoveryCode: 'Stattdessen einen Wiederherstellungscode verwenden',
  useCode: 'Stattdessen einen Code aus der App verwenden',
  server: (host: string) => `Sie melden sich bei ${host} an.`,
  stay: (hours) => `Auf diesem Gerät ${hours} Stunden angemeldet bleiben`,
  or: 'Oder mit der Anmeldung Ihrer Organisation:',
  continueWith: (name) => `Weiter mit ${name}`,
  waiting: (name) => `Melden Sie sich in dem Fenster, das sich geöffnet hat, bei ${name} an.`,
  windowGone:
    'Das Fenster wurde geschlossen, oder Ihr Browser hat es von dieser Seite getrennt. Wenn Sie sich dort angemeldet haben, schließen Sie die Anmeldung hier innerhalb einer Minute ab.',
  finish: 'Anmeldung abschließen',
  failures: {
    second_factor_required: 'Geben Sie den Code ein, den Ihre Authenticator-App jetzt anzeigt.',
    second_factor_wrong: 'Der Code ist falsch oder wurde schon benutzt. Geben Sie einen anderen ein.',
    second_factor_missing:
      'Ihre Organisation verlangt einen zweiten Faktor, den Sie noch nicht eingerichtet haben. Fragen Sie Ihre Administration.',
    popup_blocked:
      'Ihr Browser hat das Fenster blockiert. Erlauben Sie Fenster für diese Seite und versuchen Sie es noch einmal.',
    sign_in_denied:
      'Die Anmeldung wurde abgelehnt. Versuchen Sie es noch einmal, oder melden Sie sich anders an.',
    sign_in_not_allowed:
      'Ihre Adresse gehört nicht zu denen, die sich hier anmelden dürfen. Fragen Sie Ihre Verwaltung.',
    sign_in_expired: 'Die Anmeldung hat zu lange gedauert. Versuchen Sie es noch einmal.',
    sign_in_not_finished: 'Sie haben sich dort noch nicht angemeldet. Versuchen Sie es noch einmal.',
    sign_in_failed:
      'Die Antwort konnte nicht angenommen werden. Versuchen Sie es noch einmal; wenn es bleibt, sagen Sie es Ihrer Verwaltung.',
    identity_provider_unavailable:
      'Die Anmeldung Ihrer Organisation antwortet nicht. Versuchen Sie es später, oder melden Sie sich anders an.',
  },
};
