import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  agency,
  agencyWithout,
  changed,
  command,
  recordsOf,
  runSheets,
  setCells,
  userFolder,
  writeWorkbook,
  writtenSheets,
  type Sheets,
} from '../../commands/workbooks';

describe('what stops the run: exit code 2, no workbook, each finding with sheet and cell', () => {
  test.each<[why: string, sheets: Sheets, errors: string[]]>([
    ['no sheet Unit Kerja', agencyWithout('Unit Kerja'), ['missing-sheet Unit Kerja!']],
    ['no sheet Indikator', agencyWithout('Indikator'), ['missing-sheet Indikator!']],
    ['no sheet Anggaran Belanja', agencyWithout('Anggaran Belanja'), ['missing-sheet Anggaran Belanja!']],
    ['a required column', changed('Indikator', { F1: 'Tujuan' }), ['missing-column Indikator!1:1']],
    ['no heading at all', { ...agency(), Realisasi: [['tanpa judul'], ['x']] }, ['missing-header Realisasi!']],
    [
      'no period column',
      changed('Realisasi', { C1: 'a', D1: 'b', E1: 'c', F1: 'd' }),
      ['missing-period-columns Realisasi!1:1'],
    ],
    ['a unit twice', changed('Unit Kerja', { A4: 's' }), ['duplicate-key Unit Kerja!A4']],
    ['an indicator twice', changed('Indikator', { A4: 'I1' }), ['duplicate-key Indikator!A4']],
    ['actuals twice', changed('Realisasi', { A4: 'I1' }), ['duplicate-key Realisasi!A4']],
    [
      'a budget row twice',
      changed('Anggaran Belanja', { A3: '1.06.01', C3: 'S' }),
      ['duplicate-budget-row Anggaran Belanja!A3'],
    ],
    ['an unknown unit', changed('Indikator', { B3: 'X' }), ['unknown-unit Indikator!B3']],
    ['an unknown unit of the budget', changed('Anggaran Belanja', { C2: 'X' }), ['unknown-unit Anggaran Belanja!C2']],
    ['an unknown Induk', changed('Unit Kerja', { D4: 'X' }), ['unknown-parent Unit Kerja!D4']],
    [
      'units in a circle',
      changed('Unit Kerja', { D3: 'R1' }),
      ['circular-parent Unit Kerja!D3', 'circular-parent Unit Kerja!D4'],
    ],
    ['a unit that is its own Induk', changed('Unit Kerja', { D2: 'S' }), ['circular-parent Unit Kerja!D2']],
    ['text as target', changed('Indikator', { F2: 'dua puluh' }), ['unreadable-number Indikator!F2']],
    ['text as actual', changed('Realisasi', { C2: 'banyak' }), ['unreadable-number Realisasi!C2']],
    ['text as ceiling', changed('Anggaran Belanja', { E2: 'dua juta' }), ['unreadable-number Anggaran Belanja!E2']],
    [
      'a date as actual',
      changed('Realisasi', { E2: new Date(Date.UTC(2026, 0, 2)) }),
      ['unreadable-number Realisasi!E2'],
    ],
    [
      'a negative weight',
      changed('Indikator', { I1: 'Bobot', I2: -1, I3: 1, I4: 1 }),
      ['negative-weight Indikator!I2'],
    ],
    [
      'a remainder explained beyond',
      changed('Sisa Anggaran', { C2: 1100001 }),
      ['explained-beyond-remainder Sisa Anggaran!C2'],
    ],
    [
      'a foreign sheet of an output’s name',
      { ...agency(), Capaian: [['Catatan kami']] },
      ['foreign-output-sheet Capaian!A1'],
    ],
    [
      'a foreign sheet of an output’s name in other letters',
      { ...agency(), CAPAIAN: [['Catatan kami']] },
      ['foreign-output-sheet CAPAIAN!A1'],
    ],
    [
      'a foreign Hasil Periksa Data',
      { ...agency(), 'Hasil Periksa Data': [['x']] },
      ['foreign-output-sheet Hasil Periksa Data!A1'],
    ],
  ])('%s', async (_, sheets, errors) => {
    const answer = await runSheets(sheets);
    expect(answer.errors).toEqual(errors);
    expect([answer.code, answer.summary.ok, answer.summary.output]).toEqual([2, false, null]);
    expect(existsSync(join(answer.folder, 'out/dinas.xlsx'))).toBe(false);
    expect(
      answer.summary.sheetsWritten.filter((name) => name !== 'Hasil Periksa Data' && name !== 'Riwayat Proses'),
    ).toEqual([]);
  });

  test('a period or unit asked for that does not exist is the fault of the command line: exit code 1', async () => {
    const wrong: [argv: string[], error: string][] = [
      [['--period', 'TW 7'], 'unknown-period --period!'],
      [['--unit', 'X', '--run', 'evaluation'], 'unknown-requested-unit Unit Kerja!'],
    ];
    for (const [argv, error] of wrong) {
      const answer = await runSheets(agency(), argv);
      expect([answer.code, answer.errors, answer.summary.output]).toEqual([1, [error], null]);
    }
  });

  test('an earlier output stays as it was', async () => {
    const folder = userFolder();
    await writeWorkbook(folder, agency());
    await command(folder);
    const before = readFileSync(join(folder, 'out/dinas.xlsx'));
    await writeWorkbook(folder, changed('Indikator', { B2: 'X' }));
    expect((await command(folder)).code).toBe(2);
    expect(readFileSync(join(folder, 'out/dinas.xlsx')).equals(before)).toBe(true);
  });

  test('all errors are told at once', async () => {
    const sheets = setCells(changed('Indikator', { B2: 'X', F3: 'banyak' }), 'Realisasi', { C2: 'entah' });
    expect((await runSheets(sheets)).errors.sort()).toEqual([
      'unknown-unit Indikator!B2',
      'unreadable-number Indikator!F3',
      'unreadable-number Realisasi!C2',
    ]);
  });
});

describe('what does not stop the run, and is told with sheet and cell', () => {
  test.each<[why: string, sheets: Sheets, note: string]>([
    [
      'a number as code',
      setCells(changed('Indikator', { A2: 1.1 }), 'Realisasi', { A2: '1.1' }),
      'number-as-code Indikator!A2',
    ],
    ['actuals of an unknown indicator', changed('Realisasi', { A4: 'I9' }), 'unknown-indicator Realisasi!A4'],
    ['ratios beside per cent', changed('Realisasi', { C3: 0.85 }), 'ratio-or-percent Realisasi!C3'],
    [
      'a target of zero',
      setCells(changed('Indikator', { F4: 0 }), 'Pengaturan', { B4: 'Tahunan' }),
      'zero-target Indikator!F4',
    ],
    ['a negative target', changed('Indikator', { F4: -5, G4: -5 }), 'negative-target Indikator!G4'],
    ['an unknown polarity', changed('Indikator', { E2: 'Naik turun' }), 'unknown-deciding-choice Indikator!E2'],
    ['an unknown reason', changed('Sisa Anggaran', { B2: 'Lupa' }), 'unknown-reason Sisa Anggaran!B2'],
    ['reason Z without words', changed('Sisa Anggaran', { B2: 'Z' }), 'reason-needs-text Sisa Anggaran!B2'],
    [
      'a reason for an unknown code',
      changed('Sisa Anggaran', { A2: '1.06.99' }),
      'unknown-budget-code Sisa Anggaran!A2',
    ],
    [
      'spent above the ceiling',
      changed('Anggaran Belanja', { F2: 1000001 }),
      'spent-above-ceiling Anggaran Belanja!F2',
    ],
    ['English notation', changed('Realisasi', { E4: '81.5' }), 'english-notation Realisasi!E4'],
    ['a unit in a number cell', changed('Realisasi', { E2: '92 kasus' }), 'text-beside-number Realisasi!E2'],
    ['a row without key', changed('Indikator', { A5: '', C5: 'tanpa kode' }), 'row-without-key Indikator!A5'],
    ['a column twice', changed('Indikator', { I1: 'Target' }), 'duplicate-column Indikator!I1'],
    ['two sheets for one table', { ...agency(), Anggaran: [['Kode']] }, 'duplicate-sheet Anggaran!'],
    ['an unknown setting', changed('Pengaturan', { A5: 'Tema', B5: 'biru' }), 'unknown-setting Pengaturan!A5'],
    [
      'a NIP typed as a number',
      changed('Pengaturan', { A5: 'NIP Kepala', B5: 197001011995031000 }),
      'number-as-code Pengaturan!B5',
    ],
    ['totals', changed('Indikator', { A5: 'Jumlah', F5: 575 }), 'total-rows-skipped Indikator!'],
    ['an example', changed('Indikator', { A5: 'contoh', F5: 575 }), 'example-rows-skipped Indikator!'],
  ])('%s', async (_, sheets, note) => {
    const answer = await runSheets(sheets);
    expect([answer.code, answer.errors]).toEqual([0, []]);
    expect(answer.notes).toContain(note);
  });

  test('an empty sheet of an output’s name is taken: nothing in it can be overwritten', async () => {
    const { code, summary, folder } = await runSheets({ ...agency(), Serapan: [] });
    expect([code, summary.ok]).toEqual([0, true]);
    expect((await writtenSheets(folder)).get('Serapan')?.[0]?.[0]).toMatch(/^Rapor Kinerja · Serapan/);
  });

  test('a ratio is taken as written', async () => {
    const { folder } = await runSheets(changed('Realisasi', { E3: 0.72 }));
    expect(recordsOf((await writtenSheets(folder)).get('Capaian'))[1]).toMatchObject({
      Realisasi: 0.72,
      'Capaian (%)': 0.8,
    });
  });
});
