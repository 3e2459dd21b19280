/** What somebody writes into one file: text behind a line that stands there, or the whole of a new file. */
interface Edit {
  file: string;
  /** Absent: the file is new. */
  after?: string;
  text: string;
  /** The text takes the place of the line. */
  isInPlace?: boolean;
  /**
   * The compiler does not ask for this edit: without it nothing calls what was added, which the import rules refuse where it
   * stands in a file of its own.
   */
  isFree?: boolean;
}

/** Something that a developer adds, as edits that apply and compile; the two languages' texts count as one file. */
export interface Addition {
  name: string;
  edits: Edit[];
}

const inBoth = (file: string, after: Record<'id' | 'en', string>, text: Record<'id' | 'en', string>): Edit[] =>
  (['id', 'en'] as const).map((language) => ({
    file: `src/text/${language}/${file}`,
    after: after[language],
    text: text[language],
  }));

/** The same line in both languages, which only its words tell apart. */
const behind = (line: string): Record<'id' | 'en', string> => ({ id: line, en: line });

export const additions: Addition[] = [
  {
    name: 'a menu command with a task',
    edits: [
      { file: 'src/text/tasks.ts', after: "  forms: 'further',", text: "  risks: 'further'," },
      ...inBoth(
        'tasks.ts',
        { id: 'export const tasks: Record<TaskName, TaskWords> = {', en: 'export const tasks: typeof indonesian = {' },
        {
          id: "  risks: { word: 'risiko', name: 'Susun risiko', menu: 'Risiko' },",
          en: "  risks: { word: 'risks', name: 'List risks', menu: 'Risks' },",
        },
      ),
      {
        file: 'src/commands/reports/list-risks.ts',
        text: "import { attainmentSheets, type TaskDefinition } from '../run/task';\n\nexport const listRisks: TaskDefinition = { reads: attainmentSheets, requires: ['units'], run: () => ({}) };\n",
      },
      {
        file: 'src/commands/run/tasks.ts',
        after: 'export const taskDefinitions: Record<Task, TaskDefinition> = {',
        text: '  risks: listRisks,',
      },
      {
        file: 'src/commands/run/tasks.ts',
        after: "import { present } from '../reports/present';",
        text: "import { listRisks } from '../reports/list-risks';",
      },
      {
        file: 'src/commands/menu/menu-table.ts',
        after: "      { task: 'minutes', handler: 'notulaRapat' },",
        text: "      { task: 'risks', handler: 'susunRisiko' },",
        isFree: true,
      },
    ],
  },
  {
    name: 'a kind of document',
    edits: [
      {
        file: 'src/documents/kinds.ts',
        after: "  farewell: { task: 'roster', key: ['periodWords'], format: 'docx', template: personal('report') },",
        text: "  welcome: { task: 'roster', key: ['effective', 'person'], format: 'docx', template: personal('report') },",
      },
      ...inBoth(
        'document-kinds.ts',
        { id: 'export const documentKinds = {', en: 'export const documentKinds: typeof indonesian = {' },
        {
          id: "  welcome: { word: 'selamat-datang', name: 'Ucapan Selamat Datang' },",
          en: "  welcome: { word: 'welcome', name: 'Words of Welcome' },",
        },
      ),
      ...inBoth(
        'documents/people.ts',
        { id: 'export const people = {', en: 'export const people: typeof indonesian = {' },
        {
          id: '  welcome: (name: string) => `Selamat datang, ${name}.`,',
          en: '  welcome: (name) => `Welcome, ${name}.`,',
        },
      ),
      {
        file: 'src/documents/people/welcome-view.ts',
        text: "import type { Moved } from './farewell-view';\nimport { paperFrame, type PeopleWriter } from './people-writer';\n\nexport const welcomeView = (writer: PeopleWriter, { person: { employee } }: Moved) => ({\n  ...paperFrame(writer, writer.kinds.welcome.name, employee.name, ''),\n  text: writer.p.welcome(employee.name),\n});\n",
      },
      {
        file: 'src/documents/people/plan.ts',
        after: "import { thanksView } from './thanks-view';",
        text: "import { welcomeView } from './welcome-view';",
        isFree: true,
      },
      {
        file: 'src/documents/people/plan.ts',
        after: '    const office = officeGivenUp(staffing, one);\n    return [',
        text: "      plan('welcome', keys, person, one.move.effective, employee.name, (writer) => welcomeView(writer, one)),",
        isFree: true,
      },
    ],
  },
  {
    name: 'an input column',
    edits: [
      {
        file: 'src/workbook/schema/tables.ts',
        after:
          "    nationalStandard: column('Standar Nasional? / National Standard', 'measure', { role: 'compared' }),",
        text: "    risk: column('Risiko? / Risk', 'text'),",
      },
      ...inBoth('prepare/columns.ts', behind('  indicators: {'), {
        id: "    risk: 'Yang dapat menggagalkan target.',",
        en: "    risk: 'What may keep the target from being met.',",
      }),
      {
        file: 'src/domain/main-job/indicator/indicator.ts',
        after: '  nationalStandard: Located<number | null>;',
        text: '  risk: string;',
      },
      {
        file: 'src/workbook/read/main-job/indicators.ts',
        after: "    nationalStandard: numberOf(row.target('nationalStandard', isGrade, measureUnit)),",
        text: "    risk: row.optionalText('risk'),",
      },
      {
        file: 'samples/sheets/core-sheets.ts',
        after: "  nationalStandard: ['number', 11, (row) => row.nationalStandard],",
        text: "  risk: ['long', 40, () => 'Mutasi petugas'],",
        isFree: true,
      },
    ],
  },
  {
    name: 'a polarity',
    edits: [
      {
        file: 'src/domain/main-job/indicator/measure.ts',
        after: "export type Polarity = 'positive' | 'negative' | 'range' | 'grade';",
        text: "export type Polarity = 'positive' | 'negative' | 'range' | 'grade' | 'fulfilled';",
        isInPlace: true,
      },
      {
        file: 'src/domain/main-job/polarity/fulfilled.ts',
        text: "import type { PolarityRules } from './polarity-rules';\nimport { positive } from './positive';\n\nexport const fulfilled: PolarityRules = { ...positive, proposal: 'kept' };\n",
      },
      {
        file: 'src/domain/main-job/polarity/polarities.ts',
        after: "import { grade } from './grade';",
        text: "import { fulfilled } from './fulfilled';",
      },
      {
        file: 'src/domain/main-job/polarity/polarities.ts',
        after:
          'export const polarities: Readonly<Record<Polarity, PolarityRules>> = { positive, negative, range, grade };',
        text: 'export const polarities: Readonly<Record<Polarity, PolarityRules>> = { positive, negative, range, grade, fulfilled };',
        isInPlace: true,
      },
      {
        file: 'src/workbook/schema/choices.ts',
        after: "  grade: 'Predikat / Grade',",
        text: "  fulfilled: 'Terpenuhi / Fulfilled',",
      },
      ...inBoth(
        'polarities.ts',
        {
          id: 'export const polarities: Record<Polarity, PolarityWords> = {',
          en: 'export const polarities: typeof indonesian = {',
        },
        {
          id: "  fulfilled: { name: 'Terpenuhi', method: 'Indikator terpenuhi: capaian = realisasi ÷ target × 100.' },",
          en: "  fulfilled: { name: 'Fulfilled', method: 'Fulfilled indicators: attainment = actual ÷ target × 100.' },",
        },
      ),
    ],
  },
];
