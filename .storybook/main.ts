import { cli as analyzer } from '@custom-elements-manifest/analyzer/cli.js';
import type { StorybookConfig } from '@storybook/web-components-vite';

/**
 * Reads the attributes, properties, events, slots, parts and custom properties of the elements for the
 * documentation pages.
 */
const manifest = {
  name: 'custom-elements-manifest',
  resolveId: (id: string) => (id === 'virtual:custom-elements-manifest' ? id : undefined),
  load: async (id: string) => {
    if (id !== 'virtual:custom-elements-manifest') return;
    const cwd = new URL('../packages/widgets', import.meta.url).pathname;
    return `export default ${JSON.stringify(await analyzer({ argv: ['analyze'], cwd, noWrite: true }))}`;
  },
};

const config: StorybookConfig = {
  stories: ['../packages/widgets/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), manifest],
    // Takes the sources of the packages, so that Storybook needs no build.
    resolve: {
      ...vite.resolve,
      conditions: [
        'chatterfix-source',
        ...(vite.resolve?.conditions ?? ['module', 'browser', 'development|production']),
      ],
    },
  }),
};

export default config;
