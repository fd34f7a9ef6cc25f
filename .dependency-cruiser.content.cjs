/**
 * What a content script can reach once types are gone: it lives in every EHR page, so it stays light and knows nothing
 * private. Apart from the other walls, because those look at types too.
 */
const { options } = require('./.dependency-cruiser.cjs');

module.exports = {
  forbidden: [
    {
      name: 'content scripts: nothing heavy or private within reach',
      severity: 'error',
      from: { path: '^entrypoints/[^/]+\\.content/' },
      to: {
        path: '^lib/store/|(^|/)node_modules/(zod|react|react-dom|idb|webextension-polyfill)/|^lib/core/(playbook/(format|authoring|routing/(route|compile))|safety)',
        reachable: true,
      },
    },
  ],
  options: { ...options, tsPreCompilationDeps: false },
};
