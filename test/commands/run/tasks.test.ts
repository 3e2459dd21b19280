import { dayOf, timeOf } from '../../../src/commands/run/clock';
import { summaryAgency, summaryUnits } from '../../../src/commands/run/summarise';
import type { Task } from '../../../src/text/tasks';
import type { TaskContext } from '../../../src/commands/run/task';
import { sheetsFor, taskDefinitions } from '../../../src/commands/run/tasks';
import { evaluate } from '../../../src/domain/main-job/evaluation';
import { readWorkbook, type Grids } from '../../../src/workbook/read/workbook';
import { grid } from '../../workbook/read/grids';
import { budgetHeadings, frame, indicatorHeadings, settingsOf, unitHeadings } from '../../workbook/sheets/evaluations';

const tasks = Object.keys(taskDefinitions) as Task[];

/** Data dictionary, "Severity": the sheets that a command cannot do without. */
test.each<[tasks: Task[], required: string[]]>([
  [['attainment'], ['units', 'indicators']],
  [['flags'], ['units', 'indicators']],
  [['absorption'], ['budget']],
  [
    ['attainment', 'flags', 'absorption'],
    ['units', 'indicators', 'budget'],
  ],
])('%j requires %j', (some, required) => {
  expect(sheetsFor(some, 'requires')).toEqual(required);
});

test('a command reads only the sheets that it needs, each once', () => {
  expect(sheetsFor(['attainment'], 'reads')).not.toContain('budget');
  expect(sheetsFor(['attainment'], 'reads')).not.toContain('followUps');
  const all = sheetsFor(tasks, 'reads');
  expect(new Set(all).size).toBe(all.length);
});

test.each(tasks)('what %s requires it also reads', (task) => {
  const { reads, requires } = taskDefinitions[task];
  expect(reads).toEqual(expect.arrayContaining([...requires]));
});

/** Everything a task may use, over two units with a budget or without one. */
function context(some: Task[], withBudget: boolean): TaskContext {
  const grids: Grids = {
    settings: grid('Pengaturan', settingsOf('Tahunan')),
    units: grid('Unit Kerja', [unitHeadings, ['D', 'Dinas', 'Dinas'], ['A', 'Bidang A', 'Bidang', 'D']]),
    indicators: grid('Indikator', [
      indicatorHeadings,
      ['I1', 'D', 'Satu', 'orang', 'Positif', 300, 276],
      ['I2', 'A', 'Dua', 'orang', 'Positif', 3, 2],
    ]),
    ...(withBudget && {
      budget: grid('Anggaran Belanja', [budgetHeadings, ['1.06.01', '', 'A', 'Program', 300, 200]]),
    }),
  };
  const data = readWorkbook({ grids, required: [], period: '', today: '2026-10-05' });
  const shared = { today: '2026-10-05', documentLanguage: 'id', spoken: 'id' } as const;
  return {
    ...shared,
    own: {},
    request: { tasks: some },
    data,
    grids,
    evaluation: evaluate(data.input),
    frame: frame(),
  };
}

const written = (task: Task, withBudget = true): string[] =>
  (taskDefinitions[task].run(context([task], withBudget)).sheets ?? []).map(({ name }) => name);

test.each<[task: Task, sheets: string[]]>([
  ['attainment', ['Capaian', 'Rapor Sasaran']],
  ['flags', ['Rapor Unit']],
  ['absorption', ['Serapan', 'Rekap Sisa']],
  ['evaluation', ['Capaian', 'Rapor Sasaran', 'Rapor Unit', 'Serapan', 'Rekap Sisa']],
])('%s writes %j', (task, sheets) => {
  expect(written(task)).toEqual(sheets);
});

test('an evaluation without a budget leaves the sheets of absorption alone', () => {
  expect(written('evaluation', false)).toEqual(['Capaian', 'Rapor Sasaran', 'Rapor Unit']);
});

test('an evaluation writes no sheet that another task of the run writes', () => {
  const { sheets } = taskDefinitions.evaluation.run(context(['attainment', 'flags', 'absorption', 'evaluation'], true));
  expect(sheets).toEqual([]);
});

test('the summary holds the printed figures, and says how the agency’s value was formed', () => {
  const { evaluation } = context(['flags'], true);
  expect(summaryUnits(evaluation, 'id')).toMatchObject([
    { code: 'A', depth: 1, value: 66.67, meanAttainment: 66.67, absorption: 66.67, flag: 'Capaian, Serapan' },
  ]);
  const agency = summaryAgency(evaluation, '', 'id');
  expect(agency).toMatchObject({ code: 'INSTANSI', name: 'Instansi', value: 92, formedFrom: 'unit teratas tunggal' });
  expect(JSON.parse(JSON.stringify(agency))).toEqual(agency);
});

test('a moment as day and as sheets print it', () => {
  const moment = new Date(2026, 0, 5, 8, 3);
  expect([dayOf(moment), timeOf(moment)]).toEqual(['2026-01-05', '2026-01-05 08:03']);
});
