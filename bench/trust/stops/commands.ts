import type { Runtime } from '../../../local/runtime/apps-script';
import type { RunRequest, RunSummary } from '../../../src/commands/run/summary';
import { tasksOf, type Task } from '../../../src/text/tasks';
import { agency } from '../../../test/commands/agency';
import { agreements } from '../../../test/contract/results/agreement-workbook';
import { awards } from '../../../test/contract/awards/award-workbook';
import { people } from '../../../test/contract/people/people-workbook';
import type { Command, Sheets } from './world';

/** Runs tasks to the end, in as many executions as they need. */
export const runs =
  (request: Partial<RunRequest>) =>
  (runtime: Runtime): string => {
    for (let chunk = 0; chunk < 5; chunk++) {
      const summary = runtime.call('jalankan', { tasks: [], messages: 'id', ...request }) as RunSummary;
      if (!summary.ok) throw new Error('The data have errors.');
      if (summary.documentsLeft === 0 || summary.documentsStopped) return summary.documentsStopped ?? '';
    }
    return '';
  };

/** Documents as files: what Google converts takes the same calls and more time. */
export function withFiles(sheets: Sheets): Sheets {
  sheets.Pengaturan?.push(['Format Dokumen', 'DOCX']);
  return sheets;
}

const AWARDS: readonly Task[] = ['awards'];
const PEOPLE: readonly Task[] = ['roster', 'reflections', 'schedule', 'reminders'];
const AGREEMENTS: readonly Task[] = ['agreements', 'action-plan', 'cascading'];

/** Sheets with a meeting of which minutes can be made. */
export function withMeeting(sheets: Sheets): Sheets {
  const headings = ['No', 'Jenis', 'Tanggal', 'Tempat', 'Pimpinan', 'Agenda'];
  return {
    ...sheets,
    Rapat: [headings, [1, 'Evaluasi', '12 Oktober 2026', 'Aula', 'Kepala Dinas', 'Evaluasi TW III']],
  };
}

/** The sheets that a task needs to do something. */
export function sheetsFor(task: Task): () => Sheets {
  if (task === 'minutes') return () => withMeeting(withFiles(agency()));
  if (AWARDS.includes(task)) return () => withFiles(awards());
  if (PEOPLE.includes(task)) return () => withFiles(people());
  return AGREEMENTS.includes(task) ? () => withFiles(agreements()) : () => withFiles(agency());
}

const tasks: Command[] = [...tasksOf('main'), ...tasksOf('further')].map((task) => ({
  name: task,
  sheets: sheetsFor(task),
  run: runs({ tasks: [task] }),
}));

/** One transparent point. */
export const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

const file = (month: string, spent: number): object => ({
  file: `${month}.xlsx`,
  name: 'Anggaran',
  merges: [],
  rows: [
    ['TAHUN ANGGARAN 2026'],
    [`Periode Januari s.d. ${month} 2026`],
    ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
    ['1.06.01', 'Program Penunjang', 900_000, spent],
    ['1.06.01.2.01', 'Kegiatan Keuangan', 900_000, spent],
    ['1.06.01.2.01.0001', 'Penyusunan Dokumen', 900_000, spent],
  ],
});

/** Imports a report of a month over what it says was spent, in Rupiah. */
export const importing = (month: string, spent: number) => (runtime: Runtime) =>
  void runtime.call('imporTabel', { sheets: [file(month, spent)], answers: {}, takeDefaults: true, messages: 'id' });

const menu = (handler: string, sheets: () => Sheets = agency): Command => ({
  name: handler,
  sheets,
  isMenu: true,
  run: (runtime) => void runtime.call(handler),
});

/** Every command that writes. */
export const commands: readonly Command[] = [
  ...tasks,
  { name: 'finalised awards', sheets: sheetsFor('awards'), run: runs({ tasks: ['awards'], finalise: true }) },
  { name: 'logo', sheets: agency, run: runs({ tasks: ['attainment'], logo: { name: 'logo.png', base64: PNG } }) },
  { name: 'import', sheets: () => ({ Lembar: [['catatan']] }), run: importing('Juli', 300_000) },
  {
    name: 'import of the next month',
    sheets: () => ({ Lembar: [['catatan']] }),
    before: importing('Juli', 300_000),
    run: importing('Agustus', 450_000),
  },
  {
    name: 'import taken back',
    sheets: () => ({ Lembar: [['catatan']] }),
    before: importing('Juli', 300_000),
    run: (runtime) => void runtime.call('batalkanImpor', { answers: {}, takeDefaults: true, messages: 'id' }),
  },
  ...['siapkanLembarInti', 'siapkanLembarPendukung', 'siapkanPenghargaan', 'siapkanJadwal'].map((one) => menu(one)),
  ...['isiKodeRealisasi', 'nyalakanPengingat'].map((one) => menu(one)),
];
