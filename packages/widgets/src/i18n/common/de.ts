import type { CommonTexts } from './en.ts';

export const de: CommonTexts = {
  status: {
    open: 'Offen',
    in_progress: 'In Arbeit',
    on_hold: 'Angehalten',
    completed: 'Erledigt',
    cancelled: 'Storniert',
  },
  priority: { low: 'Niedrig', medium: 'Mittel', high: 'Hoch', critical: 'Kritisch' },
  workType: { corrective: 'Instandsetzung', preventive: 'Vorbeugend', inspection: 'Inspektion' },
  workOrder: (id) => `Auftrag ${id}`,
  statusLabel: 'Status:',
  priorityLabel: 'Priorität:',
  overdue: 'Überfällig',
  asset: (tag) => `Anlage: ${tag}`,
  due: (date) => `Fällig: ${date}`,
  retry: 'Noch einmal versuchen',
  cancel: 'Abbrechen',
  reference: (id) => `Kennung: ${id}`,
  failed: 'Das hat nicht geklappt.',
  noConnection: 'Der Server ist nicht erreichbar.',
  noConnectionHint: 'Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  hiddenAddressHint:
    'Diese Seite steht in einem Rahmen, der ihre Adresse verbirgt. Sagen Sie es den Betreibern der Seite: Die Sandbox des Rahmens braucht allow-same-origin.',
  signedOut: 'Sie sind nicht angemeldet.',
  signedOutHint: 'Melden Sie sich auf dieser Seite an und versuchen Sie es noch einmal.',
  badCredentials: 'Benutzername oder Passwort ist falsch.',
  badCredentialsHint: 'Prüfen Sie beides und versuchen Sie es noch einmal.',
  forbidden: 'Das dürfen Sie nicht.',
  forbiddenHint: 'Bitten Sie Ihre Planung oder Verwaltung um das Recht dazu.',
  notConnected: 'Diese Seite ist nicht mit dem Instandhaltungssystem verbunden.',
  keyRefused: 'Der Schlüssel dieser Seite ist nicht bekannt oder wurde widerrufen.',
  keyRefusedHint: 'Sagen Sie es denen, die die Seite betreiben.',
  notFound: 'Diesen Eintrag gibt es nicht.',
  notFoundHint: 'Vielleicht wurde er entfernt, oder die Nummer stimmt nicht.',
  changed: 'Jemand anderes hat diesen Auftrag inzwischen geändert.',
  changedHint:
    'Von Ihnen wurde noch nichts gespeichert. Was Sie sehen, ist jetzt auf dem neuesten Stand: Sehen Sie es an, dann drücken Sie noch einmal.',
  rateLimited: 'Zu viele Anfragen auf einmal.',
  rateLimitedHint: (seconds) =>
    seconds
      ? `Versuchen Sie es in ${seconds} s noch einmal.`
      : 'Warten Sie einen Augenblick und versuchen Sie es noch einmal.',
  webPage: 'Die Adresse hat mit einer Webseite statt mit Daten geantwortet.',
  webPageHint:
    'Vielleicht müssen Sie sich im Netz neu anmelden: Laden Sie diese Seite neu. Hilft das nicht, sagen Sie den Betreibern Bescheid.',
  serverError: 'Der Server hatte ein Problem.',
  serverErrorHint: (hasReference) =>
    `Versuchen Sie es gleich noch einmal. Wenn es bleibt, ${hasReference ? 'nennen Sie den Betreibern die Kennung' : 'sagen Sie den Betreibern Bescheid'}.`,
  notSetUp: 'Dieser Teil der Seite ist nicht eingerichtet.',
  notSetUpHint:
    'Er braucht die Adresse eines ChatterFix-Servers (base-url) und einen Schlüssel oder eine Anmeldung.',
  otherServer: 'Dieser Teil der Seite nennt einen anderen Server.',
  otherServerHint: (host: string) =>
    `Die Anmeldung dieser Seite wird nicht an ${host} gesendet. Sagen Sie den Betreibern der Seite Bescheid.`,
  signIn: 'Anmelden',
  signOut: 'Abmelden',
  signedInAs: (name) => `Angemeldet als ${name}`,
};
