import type { LitElement, PropertyDeclaration } from 'lit';

// Lit's own `@property` and `@state` support two kinds of decorators. These support only TypeScript's, which
// makes the download smaller.

export const property =
  (options?: PropertyDeclaration) =>
  (prototype: LitElement, name: PropertyKey): void =>
    (prototype.constructor as typeof LitElement).createProperty(name, options);

export const state = () => property({ state: true, attribute: false });
