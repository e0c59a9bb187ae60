import type { CommonTexts } from './en.ts';

export const es: CommonTexts = {
  status: {
    open: 'Abierta',
    in_progress: 'En curso',
    on_hold: 'En espera',
    completed: 'Completada',
    cancelled: 'Cancelada',
  },
  priority: { low: 'Baja', medium: 'Media', high: 'Alta', critical: 'Crítica' },
  workType: { corrective: 'Correctivo', preventive: 'Preventivo', inspection: 'Inspección' },
  workOrder: (id) => `OT ${id}`,
  statusLabel: 'Estado:',
  priorityLabel: 'Prioridad:',
  overdue: 'Vencida',
  asset: (tag) => `Activo: ${tag}`,
  due: (date) => `Vence: ${date}`,
  retry: 'Reintentar',
  cancel: 'Cancelar',
  reference: (id) => `Referencia: ${id}`,
  failed: 'No ha funcionado.',
  noConnection: 'No se puede contactar con el servidor.',
  noConnectionHint: 'Compruebe la conexión e inténtelo de nuevo.',
  hiddenAddressHint:
    'Esta página está en un marco que oculta su dirección. Avise a quienes la gestionan: la sandbox del marco necesita allow-same-origin.',
  signedOut: 'No ha iniciado sesión.',
  signedOutHint: 'Inicie sesión en esta página e inténtelo de nuevo.',
  badCredentials: 'El usuario o la contraseña no son correctos.',
  badCredentialsHint: 'Compruebe ambos e inténtelo de nuevo.',
  forbidden: 'No tiene permiso para hacer esto.',
  forbiddenHint: 'Pida el permiso a su planificador o administrador.',
  notConnected: 'Esta página no está conectada al sistema de mantenimiento.',
  keyRefused: 'La clave de esta página no se conoce o ha sido revocada.',
  keyRefusedHint: 'Avise a los responsables de la página.',
  notFound: 'Este registro no existe.',
  notFoundHint: 'Quizá se eliminó, o el número no es correcto.',
  changed: 'Entretanto, otra persona ha modificado esta orden.',
  changedHint: 'Lo suyo aún no se ha guardado. Lo que ve está ahora actualizado: revíselo y pulse de nuevo.',
  rateLimited: 'Demasiadas peticiones a la vez.',
  rateLimitedHint: (seconds) =>
    seconds ? `Inténtelo de nuevo dentro de ${seconds} s.` : 'Espere un momento e inténtelo de nuevo.',
  webPage: 'La dirección respondió con una página web en lugar de datos.',
  webPageHint:
    'Quizá deba volver a iniciar sesión en la red: recargue esta página. Si no ayuda, avise a quienes la administran.',
  serverError: 'El servidor ha tenido un problema.',
  serverErrorHint: (hasReference) =>
    `Inténtelo de nuevo en un momento. Si persiste, ${hasReference ? 'dé la referencia' : 'avise'} a los responsables.`,
  notSetUp: 'Esta parte de la página no está configurada.',
  notSetUpHint:
    'Necesita la dirección de un servidor ChatterFix (base-url) y una clave o un inicio de sesión.',
  otherServer: 'Esta parte de la página indica otro servidor.',
  otherServerHint: (host: string) =>
    `La sesión de esta página no se envía a ${host}. Avise a los responsables de la página.`,
  signIn: 'Iniciar sesión',
  signOut: 'Cerrar sesión',
  signedInAs: (name) => `Sesión de ${name}`,
};
