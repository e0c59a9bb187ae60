/** The property of a chat's element that holds its early field, which early-field.ts has drawn. */
export const EARLY_FIELD = Symbol.for('chatterfix.early');

/** The field in a chat's place until the chat is drawn. */
export interface EarlyField {
  /** Read-only when its question was sent. */
  field: HTMLTextAreaElement;
  /** Draws how the field and the button look now. */
  show(): void;
  /** Settles when the last composition of an input method has ended. */
  composed: Promise<unknown> | undefined;
  /** Whether the chat could not be loaded, so that nothing can be sent. */
  hasFailed?: boolean;
}
