/** A file that is imported as text. */
declare module '*?raw' {
  const text: string;
  export default text;
}

/** Vite's: the modules that match, to be loaded when they are called. */
interface ImportMeta {
  glob(patterns: readonly string[]): Record<string, () => Promise<unknown>>;
}
