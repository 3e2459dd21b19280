import { generateEvaluation } from '../../../src/commands/main-job/generate-evaluation';
import { draftAnnualReport } from '../../../src/commands/reports/draft-annual-report';
import { present } from '../../../src/commands/reports/present';
import { reconcile } from '../../../src/commands/reports/reconcile';
import { writeBrief } from '../../../src/commands/reports/write-brief';
import { writeForms } from '../../../src/commands/reports/write-forms';
import { writeMinutes } from '../../../src/commands/reports/write-minutes';
import type { TaskDefinition } from '../../../src/commands/run/task';
import type { Grid } from '../../../src/workbook/read/grid';
import type { Grids } from '../../../src/workbook/read/workbook';
import { contextOf, sampleGrids } from './sample-documents';
import { linesOf } from './printed-lines';

const SOON = '2026-04-08';
const LATE = '2026-10-05';
const papers: readonly TaskDefinition[] = [
  generateEvaluation,
  writeBrief,
  writeMinutes,
  draftAnnualReport,
  present,
  reconcile,
  writeForms,
];

/** A sheet with further rows, their cells by heading. */
function withRows({ name, values }: Grid, rows: readonly Record<string, unknown>[]): Grid {
  const start = values.findIndex((row) => row.includes('No'));
  const headings = (values[start] ?? []).map(String);
  for (const row of rows) {
    const unknown = Object.keys(row).filter((heading) => !headings.includes(heading));
    if (unknown.length > 0) throw new Error(`${name} has no ${unknown.join(', ')}.`);
  }
  return { name, values: [...values, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))] };
}

const meeting = { Jenis: 'Evaluasi', Tempat: 'Aula', Pimpinan: 'Laras Wirakencana' };

/** The sample with meetings and follow-ups of TW I, of which some became known only later. */
async function sample(): Promise<Grids> {
  const grids = await sampleGrids('id');
  const { meetings, followUps } = grids;
  if (!meetings || !followUps) throw new Error('The sample has meetings and follow-ups.');
  const columns = (followUps.values.find((row) => row.includes('No')) ?? []).map(String);
  const heading = (start: string): string => columns.find((one) => one.startsWith(start)) ?? start;
  const row = (no: number, problem: string, due: string, more: Record<string, unknown>) => ({
    No: no,
    Unit: 'RHS',
    Periode: 'TW I',
    Status: 'Dalam Proses',
    [heading('Permasalahan')]: problem,
    [heading('Batas Waktu')]: due,
    ...more,
  });
  return {
    ...grids,
    meetings: withRows(meetings, [
      { No: 3, Tanggal: '07/04/2026', Agenda: 'Evaluasi kinerja triwulan I', ...meeting },
      { No: 4, Tanggal: '14/04/2026', Agenda: 'Evaluasi lanjutan triwulan I', ...meeting },
    ]),
    followUps: withRows(followUps, [
      row(101, 'Regu belum lengkap', '15/03/2026', {}),
      row(102, 'Jadwal belum disusun', '30/06/2026', {
        Status: 'Selesai',
        [heading('Tanggal Selesai')]: '20/06/2026',
        [heading('Perkembangan')]: 'Jadwal berlaku sejak 20 Juni 2026',
      }),
    ]),
  };
}

/** Every line of the papers of TW I made on a day, by the key of the paper. */
function papersOn(grids: Grids, today: string): Map<string, string[]> {
  const context = contextOf(grids, 'id', { period: 'TW I' }, today);
  const jobs = papers.flatMap((task) => task.run(context).documents ?? []);
  return new Map(jobs.map(({ plan, render }) => [plan.key, linesOf(render().bytes)]));
}

const sheetsOn = (grids: Grids, today: string) =>
  (writeForms.run(contextOf(grids, 'id', { period: 'TW I' }, today)).sheets ?? []).map(({ name, rows }) => ({
    name,
    rows,
  }));

let grids: Grids;
let soon: Map<string, string[]>;
let late: Map<string, string[]>;

beforeAll(async () => {
  grids = await sample();
  soon = papersOn(grids, SOON);
  late = papersOn(grids, LATE);
});

test('papers and forms of TW I say the same on 8 April and on 5 October', () => {
  expect([...late.keys()]).toEqual([...soon.keys()]);
  expect([...late.keys()].filter((key) => key.startsWith('minutes'))).toEqual([
    'minutes:2026-04-07:3',
    'minutes:2026-04-14:4',
  ]);
  for (const [key, lines] of soon) expect([key, late.get(key)]).toEqual([key, lines]);
  expect(sheetsOn(grids, LATE)).toEqual(sheetsOn(grids, SOON));
});

/** What stands in a paper of TW I about a later day, and why it may. */
const ofThePeriod = [
  // The meeting about TW I, and a follow-up that was due after it, are of that period.
  /^(Selasa, |Notula Rapat, Evaluasi \S+ triwulan I, )?(7|14) April 2026/i,
  /^30 Juni 2026$/,
  // Changes from year to year are no revision of the budget.
  /perubahan antartahun/,
];

test('nothing of a later day stands in the papers of TW I but what concerns that period', () => {
  const later =
    /\b(April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\b|\bTW (II|III|IV)\b|\bperubahan\b/;
  const kept = [...soon]
    .flatMap(([key, lines]) => lines.map((line) => `${key} | ${line}`))
    .filter((line) => later.test(line) && !ofThePeriod.some((known) => known.test(line.split(' | ')[1] ?? '')));
  expect(kept).toEqual([]);
});

test('a follow-up that was finished later stands as it was, and the paper says so', () => {
  const text = [...late].flatMap(([key, lines]) => (/Evaluation:/.test(key) ? lines : [])).join('\n');
  expect(text).toContain('Jadwal belum disusun');
  expect(text).not.toContain('Jadwal berlaku sejak');
  expect(text).toContain('Yang diselesaikan sesudah 31 Maret 2026 dicatat belum selesai');
  expect(text).toContain('Dalam Proses (melewati batas waktu)');
});

test.each(['TW IV', 'Tahunan'])(
  '%s before the end of the year is provisional and names older positions',
  async (period) => {
    const context = contextOf(await sampleGrids('id'), 'id', { period }, LATE);
    const jobs = [generateEvaluation, writeBrief, draftAnnualReport, present, reconcile, writeForms].flatMap(
      (task) => task.run(context).documents ?? [],
    );
    expect(jobs.length).toBeGreaterThan(10);
    for (const { plan, render } of jobs) {
      const text = linesOf(render().bytes).join('\n');
      expect([plan.key, text.includes('Sementara, data s.d. 30 September 2026')]).toEqual([plan.key, true]);
    }
    for (const kind of ['agencyEvaluation', 'lkjip']) {
      const paper = jobs.find(({ plan }) => plan.key.startsWith(kind));
      const text = linesOf(paper?.render().bytes ?? new Uint8Array()).join('\n');
      expect([kind, /Posisi terbaru yang dilaporkan ialah/.test(text)]).toEqual([kind, true]);
    }
  },
);
