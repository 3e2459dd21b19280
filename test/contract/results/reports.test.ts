import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../documents/text-of';
import { agency, command, recordsOf, runSheets, writtenSheets, type Sheets } from '../../commands/workbooks';

function withMeetings(): Sheets {
  const sheets = agency();
  sheets['Rapat'] = [
    ['No', 'Jenis', 'Tanggal', 'Tempat', 'Pimpinan', 'Agenda', 'Arahan'],
    [1, 'Evaluasi', '12 Oktober 2026', 'Aula', 'Kepala Dinas', 'Evaluasi TW III', '=1+1'],
    [2, 'Evaluasi', '13 Juli 2026', 'Aula', 'Kepala Dinas', 'Evaluasi TW II', 'Tepat waktu'],
  ];
  return sheets;
}

const run = (tasks: string, sheets = withMeetings()) => runSheets(sheets, ['--run', tasks]);

test('the forms repeat the figures of Capaian and Serapan that are written with them', async () => {
  const { code, summary, folder } = await run('forms');
  expect(code).toBe(0);
  expect(summary.sheetsWritten).toEqual(expect.arrayContaining(['Capaian', 'Serapan', 'E.81', 'RFK', 'Rekap SPM']));
  const sheets = await writtenSheets(folder);
  const renja = recordsOf(sheets.get('E.81'));
  for (const row of recordsOf(sheets.get('Capaian'))) {
    expect(renja.find((line) => line['Kode Indikator'] === row['Kode'])).toMatchObject({
      'Realisasi 2026 (K)': row['Realisasi'],
      'Tingkat Capaian K (%)': row['Kemajuan Tahunan (%)'],
    });
  }
  const progress = recordsOf(sheets.get('RFK'));
  const budget = recordsOf(sheets.get('Serapan')).filter(({ Kode }) => String(Kode).startsWith('1.06'));
  expect(budget).toHaveLength(3);
  for (const row of budget) {
    expect(progress.find((line) => line['Kode'] === row['Kode'])).toMatchObject({
      'Pagu (Rp)': row['Pagu'],
      'Realisasi Keuangan (Rp)': row['Realisasi'],
      'Keuangan (%)': row['Serapan (%)'],
    });
    expect(renja.find((line) => line['Kode'] === row['Kode'])).toMatchObject({
      'Realisasi 2026 (Rp)': row['Realisasi'],
    });
  }
});

test('minutes of an earlier meeting keep the figures of its period, whatever period the run is about', async () => {
  const { summary, folder } = await run('minutes');
  const texts = summary.documents.map(({ link }) => textOf(readFileSync(join(folder, 'out', decodeURI(link)))));
  expect(texts[0]).toContain('keadaan Triwulan III Tahun 2026');
  expect(texts[0]).toContain('86,00%');
  expect(texts[0]).toContain('=1+1');
  // TW II has no targets of its own here, so nothing can be judged; the figures of TW III are not borrowed.
  expect(texts[1]).toContain('keadaan Triwulan II Tahun 2026');
  expect(texts[1]).not.toContain('86,00%');
});

test('the second run leaves every report as it is', async () => {
  const tasks = ['--run', 'reconciliation,minutes,lkjip,presentation'];
  const first = await runSheets(withMeetings(), tasks);
  const versions = async (): Promise<unknown[]> =>
    recordsOf((await writtenSheets(first.folder)).get('Dokumen')).map(({ Kunci, Versi, Status }) => [
      Kunci,
      Versi,
      Status,
    ]);
  const made = await versions();
  expect(made).toHaveLength(5);
  expect((await command(first.folder, ['dinas.xlsx', ...tasks])).code).toBe(0);
  expect(await versions()).toEqual(made);
});

/** Every call of Google's services costs time; a further document takes three at most. */
test('a further report takes at most three service calls', async () => {
  const one = await run('lkjip');
  const three = await run('reconciliation,lkjip,presentation');
  expect(three.summary.documents).toHaveLength(3);
  expect(three.summary.serviceCalls - one.summary.serviceCalls).toBeLessThanOrEqual(6);
});

test.each([
  ['reconciliation', 'Unit Kerja'],
  ['minutes', 'Rapat'],
  ['lkjip', 'Indikator'],
  ['presentation', 'Indikator'],
  ['forms', 'Unit Kerja'],
])('%s without the sheet %s stops and says so', async (task, sheet) => {
  const sheets = withMeetings();
  delete sheets[sheet];
  const { code, errors } = await run(task, sheets);
  expect([code, errors]).toEqual([2, expect.arrayContaining([`missing-sheet ${sheet}!`])]);
});

test.each(['reconciliation', 'minutes', 'lkjip', 'presentation', 'forms'])('%s needs no budget', async (task) => {
  const sheets = withMeetings();
  delete sheets['Anggaran Belanja'];
  delete sheets['Sisa Anggaran'];
  const { code, errors, summary } = await run(task, sheets);
  expect([code, errors]).toEqual([0, []]);
  expect(summary.documents.filter(({ status }) => status !== 'Selesai')).toEqual([]);
});

test('a reference names the cells that a figure was computed from and the one in which it stands', async () => {
  const sheets = agency();
  sheets['Pengaturan']?.push(['Cetak Rujukan', 'Ya']);
  const { summary, folder } = await run('evaluation', sheets);
  const document = summary.documents.find(({ key }) => key === 'unitEvaluation:2026-Q3:R');
  const row = recordsOf((await writtenSheets(folder)).get('Capaian')).findIndex(({ Kode }) => Kode === 'I1') + 4;
  const text = textOf(readFileSync(join(folder, 'out', decodeURI(document?.link ?? ''))));
  expect(text).toContain(`Realisasi!C2:E2; Indikator!G2 → Capaian!J${row}`);
});
