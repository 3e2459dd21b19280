import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../documents/text-of';
import {
  agency,
  recordsOf,
  runSheets,
  setCells,
  writtenSheets,
  type Answer,
  type Sheets,
} from '../../commands/workbooks';

/** The meeting of January: the whole of last year, looked at from the new one. */
function lastYear(): Sheets {
  const sheets = setCells(agency(), 'Pengaturan', { B4: 'Tahunan' });
  setCells(sheets, 'Realisasi', { F2: 100, F3: 80, F4: 79 });
  setCells(sheets, 'Tindak Lanjut', { H2: '30/12/2026' });
  sheets['Analisis Capaian'] = [
    ['Kode Indikator', 'Periode', 'Faktor Penghambat', 'Rencana Berikutnya'],
    ['I2', 'Tahunan', 'Data kependudukan belum padan', 'Pemadanan bulanan'],
    ['I2', 'Tahunan 2025', 'Data kependudukan tidak padan', ''],
  ];
  sheets['Tindak Lanjut']?.push(
    [
      '2',
      'S',
      'TW IV 2025',
      'Dokumen AKIP terlambat',
      'Bukti dukung kurang',
      'Jadwal bukti',
      'Sekretaris',
      '30/06/2026',
      'Selesai',
    ],
    [
      '3',
      'S',
      'TW IV',
      'Dokumen AKIP terlambat',
      'Bukti dukung kurang',
      'Jadwal bukti',
      'Sekretaris',
      '28/02/2027',
      'Dalam Proses',
    ],
  );
  sheets['Jadwal Kegiatan'] = [
    ['No', 'Kegiatan', 'Unit', 'Rencana Mulai', 'Rencana Selesai', 'Penanggung Jawab', 'Tahapan'],
    [1, 'Penyaluran permakanan', 'R', '1/3/2027', '31/5/2027', 'Kepala Bidang', 'Pelaksanaan'],
    [2, 'Pengadaan permakanan', 'R', '4/1/2027', '26/2/2027', 'PPK', 'Pengadaan'],
    [3, 'Kegiatan tahun lalu', 'R', '4/5/2026', '5/5/2026', 'Kepala Bidang', 'Pelaksanaan'],
  ];
  sheets['Rapat'] = [
    ['No', 'Jenis', 'Tanggal', 'Tempat', 'Pimpinan', 'Agenda'],
    [1, 'Evaluasi', '15 Januari 2027', 'Aula', 'Kepala Dinas', 'Evaluasi kinerja tahun 2026'],
  ];
  return sheets;
}

const january = (sheets: Sheets, tasks: string): Promise<Answer & { folder: string }> =>
  runSheets(sheets, ['--run', tasks, '--today', '2027-01-15']);

/** Text of a document of a run. */
function documentOf({ summary, folder }: Answer & { folder: string }, key: RegExp): string {
  const made = summary.documents.find((document) => key.test(document.key));
  return made ? textOf(readFileSync(join(folder, 'out', decodeURI(made.link)))) : '';
}

test('the reports of the agency and of a unit, seen from January', async () => {
  const run = await january(lastYear(), 'evaluation');
  expect([run.code, run.errors]).toEqual([0, []]);
  const report = documentOf(run, /^agencyEvaluation/);
  expect(report).toContain('Penyaluran permakanan');
  expect(report.indexOf('Pengadaan permakanan')).toBeLessThan(report.indexOf('Penyaluran permakanan'));
  expect(report).toContain('4\u00a0Jan s.d. 26\u00a0Feb\u00a02027');
  expect(report).not.toContain('Kegiatan tahun lalu');
  expect(report).toContain('Sebanyak 2 di antaranya berulang dari tahun sebelumnya.');
  expect(report).toContain('TW IV 2025, TW IV');
  expect(report).toContain('Tahunan 2025, Tahunan');
  const unit = documentOf(run, /^unitEvaluation:.*:R$/);
  expect(unit).toContain('Penyebab ini berulang: sudah tercatat pada Tahunan 2025.');
  // The report shows the last day of the year: what was due on 30 December is late, what is due in February is not.
  expect(unit).toContain('Dalam Proses (melewati batas waktu)');
  expect(documentOf(run, /^unitEvaluation:.*:S$/)).not.toContain('(melewati batas waktu)');
  const rows = recordsOf((await writtenSheets(run.folder)).get('Rapor Unit'));
  expect(rows.find(({ Kode }) => Kode === 'R')?.['Tindak Lanjut']).toContain('1 lewat batas waktu');
});

test('its minutes print the whole year, and the reports beside them are made', async () => {
  const run = await january(lastYear(), 'reconciliation,minutes,lkjip,presentation,forms');
  expect([run.code, run.errors]).toEqual([0, []]);
  const statuses = run.summary.documents.map(({ key, status }) => [key, status]);
  expect(statuses).toEqual([
    ['renjaForm:2026-Y', 'Selesai'],
    ['progressForm:2026-Y', 'Selesai'],
    ['standardsForm:2026-Y', 'Selesai'],
    ['unitReportForm:2026-Y', 'Selesai'],
    ['reconciliation:2026-Y', 'Selesai'],
    ['minutes:2027-01-15:1', 'Selesai'],
    ['lkjip:2026-Y', 'Selesai'],
    ['presentation:2026-Y', 'Selesai'],
  ]);
  const minutes = documentOf(run, /^minutes/);
  expect(minutes).toContain('keadaan akhir Tahun 2026');
  expect(minutes).toContain('Jumat, 15 Januari 2027');
  expect(minutes).toContain('Dokumen AKIP terlambat');
});

test('a schedule without activities of the next year says so', async () => {
  const sheets = lastYear();
  delete sheets['Jadwal Kegiatan'];
  const report = documentOf(await january(sheets, 'evaluation'), /^agencyEvaluation/);
  expect(report).toContain('Kegiatan Tahun 2027 belum dijadwalkan');
});
