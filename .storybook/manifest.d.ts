declare module 'virtual:custom-elements-manifest' {
  const manifest: object;
  export default manifest;
}

declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** Runs the analyzer. With `noWrite` it only returns the manifest. */
  export function cli(options: { argv: string[]; cwd: string; noWrite: boolean }): Promise<object>;
}
