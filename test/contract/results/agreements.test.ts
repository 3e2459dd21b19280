import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  command,
  recordsOf,
  runSheets,
  setCells,
  userFolder,
  writeWorkbook,
  writtenSheets,
  type Sheets,
} from '../../commands/workbooks';
import { textOf } from '../../documents/text-of';
import { agreements, changed, run } from './agreement-workbook';

/** Findings of this module as `code Sheet!Cell`. */
const own = (notes: readonly string[]): string[] =>
  notes.filter((note) => /^(agree|units-without|cascade|circular)/.test(note));

const folderOf = (folder: string): string => join(folder, 'out/dokumen/2026 Perjanjian Kinerja');
const textIn = (folder: string, name: string): string => {
  const file = readdirSync(folderOf(folder)).find((one) => one.includes(name));
  if (!file) throw new Error(`no document ${name} among ${readdirSync(folderOf(folder)).join(', ')}`);
  return textOf(readFileSync(join(folderOf(folder), file)));
};
const details = async (folder: string) => recordsOf((await writtenSheets(folder)).get('Rincian Perjanjian'));

test('what two parts of a run tell alike is told once', async () => {
  const { summary } = await runSheets(agreements(), ['--run', 'agreements,action-plan,cascading']);
  const titles = summary.highlights.map(({ title }) => title);
  expect(titles).toEqual(['Perjanjian kinerja', 'Matriks cascading']);
});

describe('the agreement set of every official', () => {
  test('one file each, with the right parties by level and pair, annex, indicators and pakta integritas', async () => {
    const { code, notes, summary, folder } = await runSheets(agreements(), run);
    expect([code, own(notes)]).toEqual([0, []]);
    expect(summary.highlights[0]?.lines).toEqual([
      '3 perjanjian disusun, 3 sudah ditandatangani',
      '3 versi dicatat pada Rincian Perjanjian',
    ]);
    expect(readdirSync(folderOf(folder)).sort()).toEqual([
      '2026 – Perjanjian Kinerja – Kepala Bidang Rehabilitasi.docx',
      '2026 – Perjanjian Kinerja – Kepala Dinas Sosial.docx',
      '2026 – Perjanjian Kinerja – Ketua Tim Layanan.docx',
    ]);
    const head = textIn(folder, 'Kepala Dinas Sosial');
    expect(head).toMatch(/Nama\s*:\s*Dr\. Laras\n/);
    expect(head).toMatch(/Jabatan\s*:\s*Wali Kota Contoh\n/);
    expect(head.indexOf('Pihak Kedua,')).toBeLessThan(head.indexOf('Pihak Pertama,'));
    for (const part of [
      'LAMPIRAN PERJANJIAN KINERJA',
      'INDIKATOR KINERJA UTAMA',
      'PAKTA INTEGRITAS',
      'Warga mandiri',
    ]) {
      expect(head).toContain(part);
    }
    expect(head).not.toContain('Keluarga didampingi');
    const division = textIn(folder, 'Kepala Bidang');
    expect(division).toMatch(/Endah, M\.Si\.[\s\S]*Pembina \(IV\/a\)\nNIP 197505052000012905/);
    expect(division).toContain('Nomor: 800/1/2026');
    // The kegiatan with the sum of the cash plans below it and both funds.
    expect(division).toMatch(/1\.06\.04\.2\.01 Kegiatan Rehabilitasi\s+3\.000\.000\s+600\.000/);
    expect(division).toContain('PAD, DAU');
    const team = textIn(folder, 'Ketua Tim');
    expect(team).toMatch(/Jabatan\s*:\s*Kepala Bidang Rehabilitasi\n/);
    expect(team).toContain('Layanan');
    expect(team).not.toContain('Keluarga didampingi');
  });

  test('of one unit on request; an unknown one is told', async () => {
    const { folder } = await runSheets(agreements(), [...run, '--unit', 'P']);
    expect(readdirSync(folderOf(folder))).toEqual(['2026 – Perjanjian Kinerja – Kepala Dinas Sosial.docx']);
    const { code, errors } = await runSheets(agreements(), [...run, '--unit', 'X']);
    expect([code, errors]).toEqual([1, ['unknown-requested-unit Unit Kerja!']]);
  });

  test('English documents over an Indonesian workbook', async () => {
    const { folder } = await runSheets(agreements(), [...run, '--lang', 'en']);
    const [first = ''] = readdirSync(join(folder, 'out/dokumen'));
    const files = readdirSync(join(folder, 'out/dokumen', first));
    const text = textOf(readFileSync(join(folder, 'out/dokumen', first, files[0] ?? '')));
    expect([first, text.includes('INTEGRITY PACT')]).toEqual(['2026 Performance Agreements', true]);
  });
});

describe('versions', () => {
  const revised = (more: Record<string, unknown> = {}): Sheets =>
    setCells(
      setCells(agreements(), 'Perjanjian Kinerja', {
        A5: 'R',
        F5: 'Perubahan 1',
        G5: '2026-10-01',
        H5: 'Perubahan APBD',
        ...more,
      }),
      'Indikator',
      { G3: 450, G4: 9 },
    );

  test('what was signed stays as it was recorded; the sheets saying otherwise is a finding with old and new', async () => {
    const folder = userFolder();
    await writeWorkbook(folder, agreements());
    await command(folder, ['dinas.xlsx', ...run]);
    const before = await details(folder);
    await writeWorkbook(folder, changed('Indikator', { G3: 450 }));
    const { summary, notes } = await command(folder, ['dinas.xlsx', ...run]);
    expect(own(notes)).toEqual(['agreed-target-changed Indikator!G3']);
    const [told] = summary.findings.filter(({ code }) => code === 'agreed-target-changed');
    expect(told?.message).toBe('Target A1 kini 450, sedangkan yang ditandatangani (Murni) 400.');
    expect(await details(folder)).toEqual(before);
    expect(textIn(folder, 'Kepala Bidang')).not.toContain('450');
  });

  test('a version not yet signed follows the sheets and is recorded again, below what stands', async () => {
    const folder = userFolder();
    await writeWorkbook(folder, changed('Perjanjian Kinerja', { I3: '' }));
    await command(folder, ['dinas.xlsx', ...run]);
    const before = await details(folder);
    const again = changed('Perjanjian Kinerja', { I3: '' });
    await writeWorkbook(folder, setCells(again, 'Indikator', { G3: 450, G4: 9 }));
    const { notes } = await command(folder, ['dinas.xlsx', ...run]);
    // A2 has an actual: its target does not change silently.
    expect(own(notes)).toEqual([
      'agreement-not-signed Perjanjian Kinerja!I3',
      'agreed-target-with-actual Indikator!G4',
    ]);
    const after = await details(folder);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map((row) => [row.Kode, row.Target])).toEqual([
      ['A1', 450],
      ['A2', 9],
      ['1.06.04.2.01', ''],
    ]);
    const third = await command(folder, ['dinas.xlsx', ...run]);
    expect(third.summary.sheetsWritten).not.toContain('Rincian Perjanjian');
  });

  test('a revision lists what changed from which to which', async () => {
    const folder = userFolder();
    await writeWorkbook(folder, agreements());
    await command(folder, ['dinas.xlsx', ...run]);
    await writeWorkbook(folder, revised());
    const { notes, summary } = await command(folder, ['dinas.xlsx', ...run]);
    expect(own(notes)).toEqual(['agreed-target-with-actual Indikator!G4']);
    expect(summary.highlights[0]?.lines).toContain('2 perubahan terhadap versi sebelumnya');
    const text = textIn(folder, 'Perubahan 1');
    expect(text).toContain('Alasan perubahan: Perubahan APBD');
    expect(text).toMatch(/Target Keluarga didampingi\s+400 orang\s+450 orang/);
    expect(text).toMatch(/Target Keluhan\s+10 kasus\s+9 kasus/);
    expect(text).toContain('PERJANJIAN KINERJA PERUBAHAN KE-1');
    // The original stays as it was signed.
    const files = readdirSync(folderOf(folder));
    expect(files).toContain('2026 – Perjanjian Kinerja – Kepala Bidang Rehabilitasi.docx');
    expect(textIn(folder, 'Perjanjian Kinerja – Kepala Bidang')).not.toContain('450');
  });

  test.each<[what: string, cells: Record<string, unknown>, findings: string[]]>([
    ['without a reason', { H5: '' }, ['agreement-without-reason Perjanjian Kinerja!H5']],
    ['without the version before', { F5: 'Perubahan 2' }, ['agreement-version-order Perjanjian Kinerja!F5']],
  ])('a revision %s', async (_, cells, findings) => {
    const folder = userFolder();
    await writeWorkbook(folder, agreements());
    await command(folder, ['dinas.xlsx', ...run]);
    await writeWorkbook(folder, revised(cells));
    const { notes } = await command(folder, ['dinas.xlsx', ...run]);
    expect(own(notes)).toEqual([...findings, 'agreed-target-with-actual Indikator!G4']);
  });
});

describe('bad input', () => {
  test('an unknown unit stops the run', async () => {
    const { code, errors } = await runSheets(changed('Perjanjian Kinerja', { A3: 'X' }), run);
    expect([code, errors]).toEqual([2, ['unknown-unit Perjanjian Kinerja!A3']]);
  });

  test('without the sheet there is nothing to agree on', async () => {
    const sheets = Object.fromEntries(Object.entries(agreements()).filter(([name]) => name !== 'Perjanjian Kinerja'));
    expect((await runSheets(sheets, run)).errors).toEqual(['missing-sheet Perjanjian Kinerja!']);
  });

  test.each<[what: string, sheet: string, cells: Record<string, unknown>, findings: string[]]>([
    ['an unknown ID', 'Perjanjian Kinerja', { D4: 'P9' }, ['agreement-unknown-person Perjanjian Kinerja!D4']],
    ['an unknown version', 'Perjanjian Kinerja', { F4: 'Akhir' }, ['agreement-unknown-version Perjanjian Kinerja!F4']],
    [
      'two agreements of one unit and version',
      'Perjanjian Kinerja',
      { A5: 'R', F5: 'Murni', I5: '2026-01-12' },
      ['agreement-twice Perjanjian Kinerja!F5'],
    ],
    ['nobody above the head', 'Pengaturan', { B8: '', B9: '' }, ['agreement-without-superior Perjanjian Kinerja!D2']],
    ['nobody to sign', 'Unit Kerja', { E3: '', G3: '' }, ['agreement-without-official Perjanjian Kinerja!B3']],
    [
      'not signed a month after the budget',
      'Perjanjian Kinerja',
      { I3: '' },
      ['agreement-not-signed Perjanjian Kinerja!I3'],
    ],
    [
      'a unit without an agreement',
      'Perjanjian Kinerja',
      { A2: 'R', I2: '' },
      ['units-without-agreement Perjanjian Kinerja!'],
    ],
    ['an indicator that supports none', 'Indikator', { N4: '' }, ['cascade-orphan Indikator!A4']],
    ['a circle', 'Indikator', { N3: 'G1' }, ['cascade-level Indikator!A3', 'circular-parent-indicator Indikator!N3']],
    [
      'a programme that is not in the budget',
      'Indikator',
      { O4: 'Program Lain' },
      ['cascade-unknown-programme Indikator!A4'],
    ],
    ['a sub kegiatan without an indicator', 'Indikator', { O3: '' }, ['cascade-budget-orphan Anggaran Belanja!A2']],
  ])('%s', async (_, sheet, cells, findings) => {
    const { code, notes } = await runSheets(changed(sheet, cells), run);
    expect(code).toBe(0);
    expect(own(notes)).toEqual(expect.arrayContaining(findings));
  });

  test('a sheet of the user’s under the name of the details is never written to', async () => {
    const sheets = { ...agreements(), 'Rincian Perjanjian': [['Catatan saya'], ['penting']] };
    const { errors } = await runSheets(sheets, run);
    expect(errors).toEqual(['foreign-output-sheet Rincian Perjanjian!A1']);
  });

  test('text of people never becomes a tag or a formula', async () => {
    const hostile = setCells(changed('Indikator', { D3: '{#x}=1+1<w:p>' }), 'Perjanjian Kinerja', {
      E3: '=HYPERLINK("x")',
    });
    const { code, folder } = await runSheets(hostile, run);
    expect(code).toBe(0);
    expect(textIn(folder, 'Kepala Bidang')).toContain('{#x}=1+1<w:p>');
  });
});

describe('sheets', () => {
  test('the matrix of cascading goes from sasaran to sub kegiatan', async () => {
    const { folder } = await runSheets(agreements(), ['--run', 'cascading']);
    const rows = recordsOf((await writtenSheets(folder)).get('Matriks Cascading'));
    expect(
      rows.map((row) => [
        row['Sasaran'],
        row['Indikator Administrator'],
        row['Kode Anggaran'],
        row['Pagu (Rp)'],
        row['Keterangan'],
      ]),
    ).toEqual([
      ['S1', 'A1 Keluarga didampingi (400 orang)', '1.06.04.2.01.0001', 2000000, ''],
      ['S1', 'A2 Keluhan (10 kasus)', '', '', ''],
    ]);
  });

  test('the action plan sums each activity once', async () => {
    const { folder } = await runSheets(agreements(), ['--run', 'action-plan']);
    const rows = recordsOf((await writtenSheets(folder)).get('Rencana Aksi'));
    expect(rows.map((row) => [row.Kode, row.Target, row.Aktivitas, row.Keluaran, row['Anggaran (Rp)']])).toEqual([
      ['K1', 80, '', '', ''],
      ['A1', 400, 'Penyediaan permakanan', 'Layanan: 50 orang', 2000000],
      ['A1', '', 'Bimbingan', '', 1000000],
      ['A2', 10, '', '', ''],
    ]);
  });
});

/** Every read or write of Google's services costs time that no machine of ours makes up for. */
test('the sheets take as many service calls for 600 indicators as for 60', async () => {
  const sized = (count: number): Sheets => {
    const sheets = agreements();
    const head = (sheets['Indikator'] ?? []).slice(0, 1);
    const rows = Array.from({ length: count }, (_, index) => [
      `I${index}`,
      'R',
      'S1',
      `Indikator ${index}`,
      'orang',
      'Positif',
      10,
      1,
      2,
      3,
      10,
      'Akumulasi',
      'Administrator',
      '',
      '',
    ]);
    return { ...sheets, Indikator: [...head, ...rows], Realisasi: (sheets['Realisasi'] ?? []).slice(0, 1) };
  };
  const tasks = ['--run', 'agreements,comparison'];
  const [small, large] = [await runSheets(sized(60), tasks), await runSheets(sized(600), tasks)];
  expect([small.code, large.code]).toEqual([0, 0]);
  // Figures of documents outgrow the rows of a new sheet once.
  expect(large.summary.serviceCalls - small.summary.serviceCalls).toBeLessThanOrEqual(1);
}, 60_000);

test('two parts that make the same sheet tell of it once', async () => {
  const { summary } = await runSheets(agreements(), ['--run', 'agreements,cascading']);
  const titles = summary.highlights.map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(1);
  expect(new Set(titles).size).toBe(titles.length);
});
