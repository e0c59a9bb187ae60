import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements-manifest';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../packages/widgets/src/define.ts';
import type { ChatterFixElement } from '../packages/widgets/src/element.ts';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    locale: {
      description: 'Language',
      toolbar: { icon: 'globe', items: ['en', 'de', 'es', 'fr', 'ar'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light', locale: 'en' },
  decorators: [
    (story, { globals, parameters }) => {
      const theme = globals['theme'] === 'dark' ? 'dark' : 'light';
      // Each story has its own theme, because the documentation page shows them one below the other.
      const setTheme = (end: Element | undefined) =>
        end?.parentElement
          ?.querySelectorAll<ChatterFixElement>(
            'fred-chat, work-order-list, work-order-card, asset-dashboard',
          )
          .forEach((widget) => {
            widget.theme = theme;
          });
      const width = typeof parameters['width'] === 'string' ? parameters['width'] : 'wide';
      return html`<main class="story story-${width}" data-theme=${theme} lang=${globals['locale']}>
        ${story()}<template ${ref(setTheme)}></template>
      </main>`;
    },
  ],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error', options: { resultTypes: ['violations', 'incomplete'] } },
    controls: { expanded: true },
  },
};

export default preview;
