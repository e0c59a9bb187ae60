export const en = {
  signingIn: 'Signing in…',
  signedOut: 'You were signed out.',
  signedOutHint: 'Sign in again to go on where you were.',
  username: 'User name',
  password: 'Password',
  code: 'Code from your authenticator app',
  recoveryCode: 'Recovery code',
  useRecoveryCode: 'Use a recovery code instead',
  useCode: 'Use a code from the app instead',
  server: (host: string) => `You sign in at ${host}.`,
  stay: (hours: number) => `Stay signed in on this device for ${hours} hours`,
  or: 'Or with your organization’s sign-in:',
  continueWith: (name: string) => `Continue with ${name}`,
  waiting: (name: string) => `Sign in to ${name} in the window that has opened.`,
  windowGone:
    'The window has closed, or your browser has separated it from this page. If you have signed in there, finish here within a minute.',
  finish: 'Finish signing in',
  failures: {
    second_factor_required: 'Enter the code that your authenticator app shows now.',
    second_factor_wrong: 'The code is wrong, or was used before. Enter another one.',
    second_factor_missing:
      'Your organization demands a second factor, which you have not set up yet. Ask your administrator how.',
    popup_blocked: 'Your browser blocked the window. Allow windows for this page, then try again.',
    sign_in_denied: 'The sign-in was refused. Try again, or sign in in another way.',
    sign_in_not_allowed: 'Your address is not among those that may sign in here. Ask your administrator.',
    sign_in_expired: 'The sign-in took too long. Try again.',
    sign_in_not_finished: 'You have not signed in there yet. Try again.',
    sign_in_failed:
      'The answer could not be accepted. Try again; if it happens again, tell your administrator.',
    identity_provider_unavailable:
      'Your organization’s sign-in does not answer. Try again later, or sign in in another way.',
  },
};

export type SignInFormTexts = typeof en;
