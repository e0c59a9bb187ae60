/** The property of a chat's element that holds its early field, which early-field.ts has drawn. */
export const EARLY_FIELD = Symbol.for('chatterfix.early');

/** The field in a chat's place until the chat is drawn. */
export interface DrawnField {
  /** Read-only when its question was sent. */
  field: HTMLTextAreaElement;
  /** Draws how the field and the button look now. */
  show(): void;
  /** Settles when the last composition of an input method has ended. */
  composed: Promise<unknown> | undefined;
  /** Whether the chat could not be loaded, so that nothing can be sent. */
  hasFailed?: boolean;
}

/** What it has when the chat is there: see early-rest.ts. */
export interface EarlyField extends DrawnField {
  /** Settles when no input method composes: what it composes would be lost. Gives the question that was sent. */
  whenComposed(): Promise<string>;
  /** Gives its text, selection and focus to the chat's field, and goes. Returns whether the reader was writing. */
  giveTo(field: HTMLTextAreaElement | null): boolean;
}
