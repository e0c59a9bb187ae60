import type { SignInFormTexts } from './en.ts';

export const es: SignInFormTexts = {
  signingIn: 'Iniciando sesión…',
  signedOut: 'Se ha cerrado su sesión.',
  signedOutHint: 'Inicie sesión de nuevo para seguir donde estaba.',
  username: 'Usuario',
  password: 'Contraseña',
  code: 'Código de su aplicación de autenticación',
  recoveryCode: 'Código de recuperación',
  useRecoveryCode: 'Usar un código de recuperación',
  useCode: 'Usar un código de la aplicación',
  server: (host: string) => `Inicia sesión en ${host}.`,
  stay: (hours) => `Mantener la sesión iniciada en este dispositivo durante ${hours} horas`,
  or: 'O con el acceso de su organización:',
  continueWith: (name) => `Continuar con ${name}`,
  waiting: (name) => `Inicie sesión en ${name} en la ventana que se ha abierto.`,
  windowGone:
    'La ventana se ha cerrado, o su navegador la ha separado de esta página. Si ha iniciado sesión allí, termine aquí en el plazo de un minuto.',
  finish: 'Terminar el inicio de sesión',
  failures: {
    second_factor_required: 'Introduzca el código que muestra ahora su aplicación de autenticación.',
    second_factor_wrong: 'El código es incorrecto o ya se usó. Introduzca otro.',
    second_factor_missing:
      'Su organización exige un segundo factor que aún no ha configurado. Pregunte a su administrador.',
    popup_blocked:
      'Su navegador ha bloqueado la ventana. Permita las ventanas de esta página e inténtelo de nuevo.',
    sign_in_denied: 'El inicio de sesión fue rechazado. Inténtelo de nuevo o inicie sesión de otra manera.',
    sign_in_not_allowed:
      'Su dirección no está entre las que pueden iniciar sesión aquí. Pregunte a su administrador.',
    sign_in_expired: 'El inicio de sesión ha tardado demasiado. Inténtelo de nuevo.',
    sign_in_not_finished: 'Todavía no ha iniciado sesión allí. Inténtelo de nuevo.',
    sign_in_failed:
      'No se pudo aceptar la respuesta. Inténtelo de nuevo; si persiste, avise a su administrador.',
    identity_provider_unavailable:
      'El acceso de su organización no responde. Inténtelo más tarde o inicie sesión de otra manera.',
  },
};
