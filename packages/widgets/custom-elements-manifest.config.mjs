// Describes the elements for editors and Storybook (https://custom-elements-manifest.open-wc.org): only what
// a page can use.
const isPublic = ({ privacy = 'public' }) => privacy === 'public';

export default {
  globs: [
    'src/element.ts',
    'src/work-order-card/work-order-card.ts',
    'src/work-order-list/work-order-list-element.ts',
    'src/work-order-list/work-order-list.ts',
    'src/asset-dashboard/asset-dashboard.ts',
    'src/fred-chat/conversation-element.ts',
    'src/fred-chat/fred-chat.ts',
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [
    {
      name: 'only-what-a-page-can-use',
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations } of customElementsManifest.modules) {
          for (const declaration of declarations)
            declaration.members &&= declaration.members.filter(isPublic);
        }
      },
    },
  ],
};
