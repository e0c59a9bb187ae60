import type { LitElement, PropertyDeclaration } from 'lit';

// lit's own `@property` and `@state` carry the code of two kinds of decorators; these have TypeScript's alone, which is what a page downloads.

export const property =
  (options?: PropertyDeclaration) =>
  (prototype: LitElement, name: PropertyKey): void =>
    (prototype.constructor as typeof LitElement).createProperty(name, options);

export const state = () => property({ state: true, attribute: false });
