import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../packages/widgets/src/define.ts';
import { configure } from '../packages/widgets/src/index.ts';
import './preview.css';

const preview: Preview = {
  globalTypes: {
    theme: { description: 'Theme', toolbar: { icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true } },
    locale: { description: 'Language', toolbar: { icon: 'globe', items: ['en', 'de', 'es', 'fr', 'ar'], dynamicTitle: true } },
  },
  initialGlobals: { theme: 'light', locale: 'en' },
  decorators: [
    (story, { globals, parameters }) => {
      const theme = globals['theme'] === 'dark' ? 'dark' : 'light';
      configure({ theme });
      document.documentElement.dataset['theme'] = theme;
      const width = typeof parameters['width'] === 'string' ? parameters['width'] : 'wide';
      return html`<main class="story story-${width}" lang=${globals['locale']}>${story()}</main>`;
    },
  ],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
};

export default preview;
