import type { Language } from './locale.ts';

/** Where the texts of a part are that is itself fetched when it is needed; see `OnDemand`. */
export type TextFiles<Texts> = Readonly<Record<Language, () => Promise<Texts>>>;
