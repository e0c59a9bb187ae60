/** The property of a chat's element that holds its early field, which early-field.ts has drawn. */
export const EARLY_FIELD = Symbol.for('chatterfix.early-field');

/** The field in a chat's place until the chat is drawn. */
export interface EarlyField {
  /** Settles when no input method composes: what it composes would be lost. Gives the question that was sent. */
  whenComposed(): Promise<string>;
  /** Gives its text, selection and focus to the chat's field, and goes. Returns whether the reader was writing. */
  giveTo(field: HTMLTextAreaElement | null): boolean;
}
