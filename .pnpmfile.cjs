// Changes of packages that pnpm-workspace.yaml cannot say.
module.exports = {
  hooks: {
    readPackage(manifest) {
      // It prints TypeScript through the compiler's API, which TypeScript 7 does not ship. As a peer, TypeScript
      // would be the workspace's own.
      if (manifest.name === 'openapi-typescript') {
        delete manifest.peerDependencies.typescript;
        manifest.dependencies.typescript = '^6.0.0';
      }
      return manifest;
    },
  },
};
