/**
 * The walls: imports point down only (docs/ARCHITECTURE.md draws the layers).
 * tests/repo/walls.test.ts plants one illegal import per rule and sees it refused.
 */

/** Room may import only `allowed` of ours (regular expressions on paths from the root) and only `npm` packages. */
const room = (name, from, allowed, npm = []) => [
  {
    name: `${name}: imports point down`,
    severity: 'error',
    from: { path: from },
    to: { path: '^(entrypoints|components|lib|scripts|demo|tests|public)/', pathNot: [from, ...allowed] },
  },
  {
    name: `${name}: npm packages`,
    severity: 'error',
    from: { path: from },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
      ...(npm.length > 0 && { pathNot: `(^|/)(${npm.join('|')})(/|$)` }),
    },
  },
];

const TYPES_ONLY = { dependencyTypesNot: ['type-only'] };

module.exports = {
  forbidden: [
    ...room('core/shared', '^lib/core/shared/', []),
    ...room('core/text', '^lib/core/text/', ['^lib/core/shared/']),
    ...room('core/safety', '^lib/core/safety/', ['^lib/core/(shared|text)/']),
    ...room('core/playbook', '^lib/core/playbook/', ['^lib/core/(shared|text|safety)/'], ['zod']),
    ...room('core/hours', '^lib/core/hours/', ['^lib/core/(shared|text)/'], ['zod']),
    ...room('core/ritual', '^lib/core/ritual/', ['^lib/core/(shared|text)/']),
    ...room('core/audit', '^lib/core/audit/', ['^lib/core/(shared|text)/']),
    ...room('ehr', '^lib/ehr/', ['^lib/core/'], ['zod']),
    ...room('overlay', '^lib/overlay/', ['^lib/core/', '^lib/words/']),
    ...room('protocol', '^lib/protocol/', ['^lib/core/'], ['zod']),
    ...room('store', '^lib/store/', ['^lib/core/'], ['idb']),
    ...room(
      'platform',
      '^lib/platform/',
      ['^lib/core/', '^lib/protocol/'],
      ['webextension-polyfill', '@types/webextension-polyfill'],
    ),
    ...room('app', '^lib/app/', ['^lib/core/', '^lib/protocol/'], ['ical.js']),
    ...room('words', '^lib/words/', ['^lib/core/']),
    ...room(
      'components',
      '^components/',
      ['^lib/core/', '^lib/words/', '^lib/protocol/'],
      ['react', '@types/react', 'react-dom', '@observablehq/plot'],
    ),
    ...room(
      'demo',
      '^demo/',
      [],
      [
        'react',
        '@types/react',
        'react-dom',
        '@types/react-dom',
        'vite',
        'node:.*',
        'http',
        'fs',
        'path',
        'url',
        'crypto',
        'fs/promises',
        'zlib',
        'os',
        'util',
      ],
    ),
    {
      name: 'scripts: core, app and the demo only',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^(entrypoints|components|lib|tests)/', pathNot: ['^lib/(core|app|words|ehr)/'] },
    },
    {
      name: 'components: protocol types only',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/protocol/', ...TYPES_ONLY },
    },
    {
      name: 'routing: no zod',
      severity: 'error',
      from: { path: '^lib/core/playbook/routing/' },
      to: { path: '(^|/)node_modules/zod/|^lib/core/playbook/(format|authoring)/', ...TYPES_ONLY },
    },
    {
      name: 'profiles: never import each other',
      severity: 'error',
      from: { path: '^lib/ehr/profiles/(?!index)[^/]+\\.ts$' },
      to: { path: '^lib/ehr/profiles/' },
    },
    {
      name: 'entrypoints: never import each other',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)/' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1/' },
    },
    {
      name: 'one door to the polyfill',
      severity: 'error',
      from: { pathNot: '^lib/platform/browser\\.ts$' },
      to: { path: '(^|/)node_modules/webextension-polyfill/', ...TYPES_ONLY },
    },
    {
      name: 'no cycles',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib|scripts|demo)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'every import resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
