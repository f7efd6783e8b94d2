// Who may import whom. Type imports count: a room that needs another's types depends on it.
const within = (...rooms) => `^(${rooms.join('|')})/`;
const rooms = {
  'lib/journey': ['lib/journey'],
  'lib/i18n': ['lib/i18n', 'lib/journey'],
  'lib/page': ['lib/page', 'lib/journey'],
  'lib/walkthrough': ['lib/walkthrough', 'lib/journey'],
  'lib/formats': ['lib/formats', 'lib/journey', 'lib/i18n'],
  'lib/store': ['lib/store', 'lib/journey'],
  'lib/messaging': ['lib/messaging', 'lib/journey'],
  'lib/browser': ['lib/browser'],
  'lib/capture': ['lib/capture', 'lib/journey', 'lib/page', 'lib/store', 'lib/browser'],
  components: ['components', 'lib/journey', 'lib/i18n'],
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room.replace('/', '-')}-keeps-to-its-rooms`,
      severity: 'error',
      from: { path: within(room) },
      to: { path: within('entrypoints', 'components', 'lib', 'test'), pathNot: within(...allowed) },
    })),
    {
      name: 'only-lib-browser-imports-the-extension-api',
      severity: 'error',
      from: { path: within('entrypoints', 'components', 'lib'), pathNot: within('lib/browser') },
      to: { path: ['^wxt/browser$', 'node_modules/wxt/dist/browser'] },
    },
    {
      name: 'only-lib-store-opens-indexeddb',
      severity: 'error',
      from: { path: within('entrypoints', 'components', 'lib'), pathNot: within('lib/store') },
      to: { path: 'node_modules/dexie' },
    },
    {
      name: 'the-overlay-never-contains-the-store',
      severity: 'error',
      from: {
        path: [within('entrypoints/overlay', 'entrypoints/overlay-form', 'entrypoints/picker'), '^entrypoints/stage'],
      },
      to: { path: within('lib/store'), reachable: true },
    },
    {
      name: 'what-runs-in-a-page-carries-no-screen',
      severity: 'error',
      from: {
        path: ['^entrypoints/(overlay|picker)/', '^entrypoints/stage', '^entrypoints/(page|mask|picked)-reader'],
      },
      to: { path: ['node_modules/react', '^components/'], reachable: true },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: within('entrypoints', 'components', 'lib') },
      to: { path: '^test/' },
    },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^wxt/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
  },
};
