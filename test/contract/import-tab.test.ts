import { agree, type Answer } from '../../local/runtime/execution';
import { agency } from '../commands/workbooks';
import { at, later, sheet, told } from './at-the-menu';

const table = [
  ['DINAS SOSIAL CONTOH'],
  ['TAHUN ANGGARAN 2026'],
  ['Periode Januari s.d. September 2026'],
  ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
  ['1.06.01', 'Program Penunjang', '9.000.000,00', '4.000.000,00'],
  ['1.06.01.2.01', 'Kegiatan A', '9.000.000,00', '4.000.000,00'],
  ['', 'JUMLAH', '9.000.000,00', '4.000.000,00'],
];

it('takes the table of the open tab over after showing what will be written', async () => {
  const asked: string[] = [];
  const answer: Answer = (dialog) => {
    if (dialog.buttons.startsWith('YES')) asked.push(dialog.message);
    return agree(dialog);
  };
  const run = await at({ Tempelan: table }, { answer, selection: { sheet: 'Tempelan', row: 1 } });
  run.call('imporTabIni');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/1 baris rincian; 4 dari 4 jumlah tercetak cocok/);
  const [headings = [], first = []] = sheet(run, 'Anggaran Belanja');
  expect(first[headings.indexOf('Pagu')]).toBe(9_000_000);
  expect(sheet(run, 'Tempelan')).toEqual(table.map((row) => expect.arrayContaining(row) as unknown));
  expect(told(run)).toMatch(/Anggaran Belanja: 2/);
});

it('asks which figure counts when money does not add up, and writes nothing without an answer', async () => {
  const wrong = table.map((row) =>
    row.map((cell, column) => (row[1] === 'JUMLAH' && column === 3 ? '4.500.000,00' : cell)),
  );
  const run = await at({ Tempelan: wrong }, { answer: () => null, selection: { sheet: 'Tempelan', row: 1 } });
  run.call('imporTabIni');
  expect(run.workbook.sheetNames()).not.toContain('Anggaran Belanja');
});

it('says so on a sheet of its own', async () => {
  const run = await at(agency(), { selection: { sheet: 'Anggaran Belanja', row: 2 } });
  run.call('imporTabIni');
  expect(told(run)).toMatch(/lembar Rapor Kinerja sendiri/);
});

it('asks for the place of a changed ceiling before it is written', async () => {
  const clicks: string[] = [];
  const next = (month: string, ceiling: string): string[][] =>
    table.map((row) => row.map((text) => (text === '9.000.000,00' ? ceiling : text.replace('September', month))));
  const run = await at({ Juni: next('Juni', '9.000.000,00'), Juli: next('Juli', '9.500.000,00') });
  const step = async (tab: string, answer: Answer) => later(run, { answer, selection: { sheet: tab, row: 1 } });
  (await step('Juni', agree)).call('imporTabIni');
  const second = await step('Juli', (dialog) => {
    clicks.push(dialog.message);
    return clicks.length === 1 ? 'NO' : dialog.kind === 'prompt' ? '1' : agree(dialog);
  });
  second.call('imporTabIni');
  expect(clicks[0]).toMatch(/Pagu 2 baris .* → Biarkan pagu di buku kerja\n\nPakai semua jawaban bawaan/s);
  expect(clicks[1]).toMatch(/1\. Pagu lama tetap; yang baru sebagai Pagu Pergeseran/);
  expect(clicks[2]).toMatch(/→ Pagu lama tetap; yang baru sebagai Pagu Pergeseran.*2 berubah/s);
  const [headings = [], first = []] = sheet(second, 'Anggaran Belanja');
  expect(['Pagu', 'Pagu Pergeseran'].map((heading) => first[headings.indexOf(heading)])).toEqual([
    9_000_000, 9_500_000,
  ]);
});
