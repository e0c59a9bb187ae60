import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../packages/widgets/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    // The packages' own sources: Storybook needs no build first.
    resolve: { ...vite.resolve, conditions: ['chatterfix-source', ...(vite.resolve?.conditions ?? ['module', 'browser', 'development|production'])] },
  }),
};

export default config;
