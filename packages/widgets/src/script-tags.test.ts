import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { configuration, configure, configureFromScriptTag } from './configuration.ts';
import './define.ts';

// The entry of the bundle reads the attributes of the tags that load it. Each test loads a copy of its own.

const loaded = Symbol.for('chatterfix.widgets');
let copies = 0;

/** Puts script tags with these attributes on the page, and loads the entry that they name. */
function loadBy(...tags: Record<string, string>[]): Promise<{ configure: typeof configure }> {
  return loadFrom((src) => src, ...tags);
}

/** The same, where the tags name another address than the one from which the entry comes in the end. */
async function loadFrom(
  address: (src: string) => string,
  ...tags: Record<string, string>[]
): Promise<{ configure: typeof configure }> {
  const path = `./cdn/chatterfix.ts?copy=${++copies}`;
  const src = new URL(path, import.meta.url).href;
  for (const attributes of tags) {
    const script = document.createElement('script');
    script.type = 'text/plain'; // it names the entry, and does not run it
    script.src = address(src);
    Object.assign(script.dataset, attributes);
    document.head.append(script);
  }
  return (await import(/* @vite-ignore */ src)) as { configure: typeof configure };
}

const reported = () => vi.mocked(console.error).mock.calls.map(([message]: unknown[]) => String(message));

beforeEach(() => {
  Reflect.deleteProperty(globalThis, loaded);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  for (const script of document.querySelectorAll('script[type="text/plain"]')) script.remove();
  configureFromScriptTag({ address: '' });
  vi.restoreAllMocks();
});

describe('the tags that load the widgets', () => {
  const plant = { baseUrl: 'https://plant.test', key: 'pk_plant' };

  it.each([
    ['one tag', [plant], plant],
    ['a theme', [{ ...plant, theme: 'dark' }], { ...plant, theme: 'dark' }],
    ['a theme that there is not', [{ ...plant, theme: 'pink' }], { ...plant, theme: undefined }],
    ['the same tag twice', [plant, plant], plant],
    ['tags that differ in the theme', [{ ...plant, theme: 'light' }, plant], { ...plant, theme: 'light' }],
  ])('configure them: %s', async (_, tags, expected) => {
    await loadBy(...tags);
    expect(configuration()).toMatchObject(expected);
    expect(reported()).toEqual([]);
  });

  it('give the address of the bundle where they say no other', async () => {
    await loadBy({ key: 'pk_plant' });
    expect(configuration()).toMatchObject({ baseUrl: new URL('.', import.meta.url).href, key: 'pk_plant' });
  });

  it.each([
    ['key', [plant, { ...plant, key: 'pk_other' }]],
    ['key, which one has not', [{ baseUrl: plant.baseUrl }, plant]],
    ['server', [plant, { ...plant, baseUrl: 'https://other.test' }]],
    ['server, the last of three', [plant, plant, { ...plant, baseUrl: 'https://other.test' }]],
  ])('configure nothing where they disagree about the %s', async (_, tags) => {
    await loadBy(...tags);
    expect(configuration()).toMatchObject({ baseUrl: new URL('.', import.meta.url).href, key: undefined });
    expect(reported()).toEqual([expect.stringContaining('several script tags load the widgets')]);
  });

  it.each<[string, (src: string) => string]>([
    ['with a query of its own', (src) => `${src}&v=2026-03`],
    ['with a fragment', (src) => `${src}#v1`],
    ['that is redirected', (src) => src.replace(/^.*(?=\/chatterfix)/, 'https://old.test/latest')],
  ])('configure them by an address %s', async (_, address) => {
    await loadFrom(address, plant);
    expect(configuration()).toMatchObject(plant);
  });

  it('are no other scripts of the page, whatever their attributes', async () => {
    await loadFrom(() => 'https://pay.test/checkout.js', { key: 'pk_live_pay' });
    expect(configuration()).toMatchObject({ key: undefined });
  });

  it('share their settings with a module that imports the bundle under another address', async () => {
    await loadBy({});
    const { configure: configureSecond } = await loadFrom((src) => src);
    configureSecond({ key: 'pk_second', theme: 'dark' });
    expect(configuration()).toMatchObject({ key: 'pk_second', theme: 'dark' });
    expect(configureSecond).toBe(configure);
    configureSecond({ key: undefined, theme: undefined });
  });

  it('count once: a second copy of the bundle changes nothing', async () => {
    await loadBy(plant);
    await loadBy({ baseUrl: 'https://other.test', key: 'pk_other' });
    expect(configuration()).toMatchObject(plant);
  });
});
