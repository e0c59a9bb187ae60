/** What the test runner puts in the place of each `import()`. */
const runner = Reflect.get(globalThis, '__vitest_browser_runner__') as {
  wrapDynamicImport(load: () => Promise<unknown>): Promise<unknown>;
};
const { wrapDynamicImport } = runner;
let count = 0;
runner.wrapDynamicImport = (load) => {
  count++;
  return wrapDynamicImport(load).finally(() => count--);
};

/** Whether an `import()` has not ended. It may take some frames where the code is there, too. */
export const isCodeOnItsWay = (): boolean => count > 0;
