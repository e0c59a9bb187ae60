// English, complete: the other languages are checked against it. The texts of the product's reference are kept to the letter.
// One file per widget, so that a page does not fetch the words of widgets that it does not use.
export { card } from './en/card.ts';
export { chat } from './en/chat.ts';
export { common } from './en/common.ts';
export { dashboard } from './en/dashboard.ts';
export { signIn } from './en/sign-in.ts';
export { source } from './en/source.ts';
