import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** What each room of src/ may import; docs/architecture.md draws the same doors. */
const doors = {
  findings: [],
  document: ['findings'],
  plan: ['findings'],
  workbook: ['findings'],
  ledger: ['findings', 'plan', 'workbook'],
  returns: ['findings', 'document', 'plan', 'workbook', 'ledger'],
  consolidation: ['findings', 'document', 'plan', 'workbook', 'ledger', 'returns'],
  evaluation: ['findings', 'plan', 'workbook', 'ledger', 'returns', 'consolidation'],
  report: ['findings', 'document', 'plan', 'workbook', 'ledger', 'returns', 'consolidation', 'evaluation'],
  papers: ['findings', 'document', 'plan', 'workbook', 'ledger'],
  sample: ['findings', 'plan', 'workbook', 'ledger'],
};
/** The pane and the ribbon may use every room. */
const faces = ['taskpane', 'commands'];
const charting = ['echarts', 'echarts/core', 'echarts/charts', 'echarts/components', 'echarts/renderers'];
const libraries = [
  'exceljs',
  'saxes',
  'fflate',
  'mammoth',
  'docx',
  '@e965/xlsx',
  'react',
  'react-dom/server',
  'pinyin-pro',
  '@resvg/resvg-wasm',
  ...charting,
];
const rooms = Object.keys(doors);
const nodeGlobals = ['process', 'Buffer', '__dirname', 'require'];
const browserGlobals = ['window', 'document'];
const officeGlobals = ['Office', 'Excel', 'OfficeExtension'];

const nodeModules = { regex: '^node:', message: 'Only scripts know Node; the core also runs in the pane.' };
const noLibrary = (allowed) => ({
  paths: libraries
    .filter((name) => !allowed.includes(name))
    .map((name) => ({ name, message: 'Only the adapters in their own files know this library.' })),
});
const restricted = (options) => ({ 'no-restricted-imports': ['error', options] });

const roomDoors = rooms.map((room) => {
  const closed = [...rooms, ...faces].filter((other) => other !== room && !doors[room].includes(other));
  const patterns = [
    nodeModules,
    { regex: 'scripts/', message: 'The core does not know the scripts.' },
    ...closed.map((other) => ({
      regex: `^(\\.\\./)+${other}(/|$)`,
      message: `src/${room} has no door to src/${other}.`,
    })),
  ];
  return { room, patterns };
});

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/'] },
  ...tseslint.configs.strict,
  { languageOptions: { parser: tseslint.parser } },
  // Control characters in texts from files are what some expressions are for.
  { rules: { 'no-control-regex': 'off' } },
  ...officeAddins.configs.recommended.map((config) => ({ ...config, files: ['src/**/*.ts', 'src/**/*.tsx'] })),
  { files: ['src/**'], languageOptions: { parser: tseslint.parser } },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      // Formatting is prettier's, run on its own with the project's settings.
      'prettier/prettier': 'off',
      'no-control-regex': 'off',
      // TypeScript knows what is defined.
      'no-undef': 'off',
      'no-restricted-globals': ['error', ...nodeGlobals, ...browserGlobals, ...officeGlobals],
    },
  },
  {
    files: faces.map((face) => `src/${face}/**`),
    rules: {
      'no-restricted-globals': ['error', ...nodeGlobals, ...officeGlobals],
      ...restricted({ patterns: [nodeModules], ...noLibrary(['react', 'pinyin-pro', 'fflate']) }),
    },
  },
  {
    // What changes the ledger asks first, so that no button is only refused once it is pressed.
    files: ['src/taskpane/views/**', 'src/taskpane/parts/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='session'][property.name=/^(perform|undo)$/]",
          message: 'A view offers an operation through src/taskpane/asked.ts.',
        },
      ],
    },
  },
  {
    // In Excel's panes office.js lets no page ask by the browser's own dialogs, nor write its history.
    files: ['src/taskpane/**', 'src/commands/**'],
    ignores: ['src/taskpane/browser/**'],
    rules: {
      'no-alert': 'error',
      'no-restricted-properties': [
        'error',
        ...['pushState', 'replaceState'].map((property) => ({ object: 'history', property })),
      ],
    },
  },
  {
    files: ['src/workbook/officejs/**'],
    rules: { 'no-restricted-globals': ['error', ...nodeGlobals, ...browserGlobals] },
  },
  ...roomDoors.map(({ room, patterns }) => ({
    files: [`src/${room}/**`],
    rules: restricted({ patterns, ...noLibrary([]) }),
  })),
  {
    // Registers build on the operations of a ledger, which know nothing of them.
    files: ['src/ledger/operations/**'],
    rules: restricted({
      patterns: [
        ...roomDoors.find((d) => d.room === 'ledger').patterns,
        { regex: '^(\\.\\./)+registers(/|$)', message: 'src/ledger/operations has no door to the registers.' },
      ],
      ...noLibrary([]),
    }),
  },
  {
    files: ['src/workbook/exceljs/**'],
    rules: restricted({ patterns: roomDoors.find((d) => d.room === 'workbook').patterns, ...noLibrary(['exceljs']) }),
  },
  {
    files: ['src/workbook/reading/**'],
    rules: restricted({
      patterns: roomDoors.find((d) => d.room === 'workbook').patterns,
      ...noLibrary(['saxes', 'fflate']),
    }),
  },
  {
    files: ['src/document/docx/**'],
    rules: restricted({
      patterns: roomDoors.find((d) => d.room === 'document').patterns,
      ...noLibrary(['docx', 'fflate']),
    }),
  },
  {
    files: ['src/report/dashboard/**'],
    rules: restricted({
      patterns: roomDoors.find((d) => d.room === 'report').patterns,
      ...noLibrary(['react', 'react-dom/server']),
    }),
  },
  {
    files: ['src/report/pictures/**'],
    rules: restricted({ patterns: roomDoors.find((d) => d.room === 'report').patterns, ...noLibrary(charting) }),
  },
  {
    files: ['src/workbook/legacy/**'],
    rules: restricted({
      patterns: roomDoors.find((d) => d.room === 'workbook').patterns,
      ...noLibrary(['@e965/xlsx']),
    }),
  },
  {
    files: ['src/document/reading/**'],
    rules: restricted({
      patterns: roomDoors.find((d) => d.room === 'document').patterns,
      ...noLibrary(['mammoth', 'fflate']),
    }),
  },
);
