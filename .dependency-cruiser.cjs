/**
 * Who may import whom. Each room of `src` names what it may reach inside the repository; anything else is an error.
 * A room may always import from itself.
 */
const ROOMS = {
  commands: ['domain', 'workbook', 'documents', 'google', 'text', 'shapes'],
  domain: [],
  workbook: ['domain', 'text', 'shapes'],
  documents: ['domain', 'text'],
  google: ['shapes'],
  // Pages read and recognise files themselves, so that only what is chosen leaves the browser.
  ui: ['text', 'reading'],
  // Files as tabs, in a browser and on Node.
  reading: ['shapes'],
  // Wordings are checked against the codes that they word.
  text: ['domain'],
  // What workbook hands to google: types alone.
  shapes: [],
};

/** Third-party packages and the only rooms that may use them at run time. */
const PACKAGES = {
  docxtemplater: '^(src/documents|test)/',
  fflate: '^(src/documents|src/reading|local/workbook|test)/',
  pizzip: '^(scripts|test)/',
  'chart\\.js': '^local/workbench/page/',
  hucre: '^(src/reading|local|samples|test|bench)/',
};

const isType = ['type-only'];

const rooms = Object.entries(ROOMS).map(([room, reachable]) => ({
  name: `src/${room} imports only what it may`,
  comment: `src/${room} may import: ${[room, ...reachable].join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: '^(src|local|samples|test|bench|scripts)/',
    pathNot: [
      `^src/(${[room, ...reachable].join('|')})/`,
      // The shapes that cross google.script.run are shared as types.
      ...(room === 'ui' ? ['^src/(main\\.ts$|commands/)', '^src/workbook/import/reading/recognise\\.ts$'] : []),
    ],
  },
}));

const packages = Object.entries(PACKAGES).map(([names, from]) => ({
  name: `${names} stays in its rooms`,
  severity: 'error',
  from: { pathNot: from },
  to: { path: `node_modules/(${names})/` },
}));

module.exports = {
  forbidden: [
    ...rooms,
    ...packages,
    {
      name: 'src/ui imports only types from main and commands',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(main\\.ts$|commands/)', dependencyTypesNot: isType },
    },
    {
      name: 'src/text imports only types and arithmetic from the domain',
      comment:
        'Words are checked against the codes they stand for, figures written as they are rounded; no rule is reached.',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { path: '^src/domain/', pathNot: '^src/domain/number\\.ts$', dependencyTypesNot: isType },
    },
    {
      name: 'src/main.ts imports commands and ui',
      severity: 'error',
      from: { path: '^src/main\\.ts$' },
      to: { path: '^(src|local|samples|test|bench|scripts)/', pathNot: '^src/(commands|ui)/' },
    },
    {
      name: 'local imports no code of src but its texts',
      comment: 'The local runtime runs the built bundle. Of src it may use the texts, and shapes as types.',
      severity: 'error',
      from: { path: '^local/' },
      to: {
        path: '^(src|samples|test|bench|scripts)/',
        pathNot: '^src/(text/|shapes/|reading/|commands/(run/summary|board/board-page|import/answer)\\.ts$)',
      },
    },
    {
      name: 'local imports only types from the summary',
      severity: 'error',
      from: { path: '^local/' },
      to: { path: '^src/commands/(run/summary|board/board-page|import/answer)\\.ts$', dependencyTypesNot: isType },
    },
    {
      name: 'src is bundled without Node',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src uses no other package',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(docxtemplater|fflate|hucre|@types/google-apps-script)/' },
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no orphans',
      comment: 'A file of src that nothing imports and that imports nothing is dead.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$', '^src/main\\.ts$'] },
      to: {},
    },
    {
      name: 'everything in src is reached',
      comment: 'What neither the bundle nor the local runtime nor a page reaches is dead.',
      severity: 'error',
      from: { path: '^(src/main\\.ts$|src/ui/|local/)' },
      to: { path: '^src/', pathNot: ['\\.d\\.ts$', '^src/main\\.ts$', '^src/ui/'], reachable: false },
    },
    { name: 'every import resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
