import { recordsOf, runSheets, writtenSheets, type Sheets } from '../../commands/workbooks';
import { awards, changed, run, without } from './award-workbook';

const results = async (folder: string) => recordsOf((await writtenSheets(folder)).get('Hasil Penghargaan'));

describe('bad input: each with its sheet and cell', () => {
  test.each<[string, Sheets, string[]]>([
    ['weights of 90', changed('Kriteria Penilaian', { D3: 40 }), ['criteria-weights-total Kriteria Penilaian!D2:D3']],
    [
      'weights of zero',
      changed('Kriteria Penilaian', { D2: 0, D3: 0 }),
      ['criteria-weights-total Kriteria Penilaian!D2:D3'],
    ],
    [
      'a negative weight',
      changed('Kriteria Penilaian', { D2: -50, D3: 150 }),
      ['negative-weight Kriteria Penilaian!D2'],
    ],
    ['an unknown unit', changed('Laporan Masyarakat', { F2: 'X' }), ['unknown-unit Laporan Masyarakat!F2']],
    ['one code twice', changed('Kriteria Penilaian', { B3: 'T1' }), ['duplicate-key Kriteria Penilaian!B3']],
    ['no instrument', without('Kriteria Penilaian'), ['missing-sheet Kriteria Penilaian!']],
  ])('%s stops the run', async (_, sheets, expected) => {
    const { code, errors } = await runSheets(sheets, [...run, '--finalise']);
    expect([code, errors]).toEqual([2, expected]);
  });

  test.each<[string, Sheets, string]>([
    [
      'resolved before received',
      changed('Laporan Masyarakat', { E2: '2026-08-31 08:00' }),
      'resolved-before-received Laporan Masyarakat!E2',
    ],
    [
      'answered before received',
      changed('Laporan Masyarakat', { D2: '2026-09-01 07:59' }),
      'responded-before-received Laporan Masyarakat!D2',
    ],
    [
      'resolved without a date',
      changed('Laporan Masyarakat', { E2: '' }),
      'resolved-without-date Laporan Masyarakat!G2',
    ],
    ['an unreadable date', changed('Laporan Masyarakat', { C2: 'kemarin' }), 'unreadable-date Laporan Masyarakat!C2'],
    ['a report without a unit', changed('Laporan Masyarakat', { F2: '' }), 'report-without-unit Laporan Masyarakat!F2'],
    ['one ID twice', changed('Laporan Masyarakat', { A3: '1' }), 'duplicate-report Laporan Masyarakat!A3'],
    ['a score outside the scale', changed('Penilaian', { F2: 101 }), 'score-outside-scale Penilaian!F2'],
    ['the own unit', changed('Penilaian', { E2: 'P2' }), 'own-score Penilaian!E2'],
    ['an unknown juror', changed('Penilaian', { E2: 'Tamu' }), 'unknown-juror Penilaian!E2'],
    ['an unknown participant', changed('Penilaian', { C2: 'Panti Entah' }), 'unknown-participant Penilaian!C2'],
    ['an unknown criterion', changed('Penilaian', { D2: 'T9' }), 'unknown-criterion Penilaian!D2'],
    ['an unknown category', changed('Penilaian', { B2: 'Lain' }), 'unknown-category Penilaian!B2'],
    ['an unreadable month', changed('Penilaian', { A2: 'bulan lalu' }), 'unreadable-month Penilaian!A2'],
    [
      'participants nobody knows',
      changed('Kategori Penghargaan', { B2: 'Rumah Singgah' }),
      'unknown-participants Kategori Penghargaan!B2',
    ],
    ['an unreadable veto', changed('Kriteria Penilaian', { I3: 'hukuman' }), 'unreadable-veto Kriteria Penilaian!I3'],
    [
      'nobody wins by a veto that is not understood',
      changed('Kriteria Penilaian', { I3: 'hukuman' }),
      'instrument-unclear Kategori Penghargaan!A2',
    ],
    ['one and a half winners', changed('Kategori Penghargaan', { E2: 1.5 }), 'not-a-count Kategori Penghargaan!E2'],
    ['no winner at all', changed('Kategori Penghargaan', { E2: 0 }), 'not-a-count Kategori Penghargaan!E2'],
    ['a cool-down below zero', changed('Kategori Penghargaan', { F2: -1 }), 'not-a-count Kategori Penghargaan!F2'],
    [
      'anchors upside down',
      changed('Kriteria Penilaian', { G2: 0, H2: 48 }),
      'anchors-contradict-direction Kriteria Penilaian!G2',
    ],
    [
      'a source that nobody knows',
      changed('Kriteria Penilaian', { F2: 'Laporan: rata-rata' }),
      'instrument-unclear Kategori Penghargaan!A2',
    ],
    ['a sheet of records missing', without('Laporan Masyarakat'), 'records-missing Kategori Penghargaan!A2'],
  ])('%s', async (_, sheets, expected) => {
    const { code, notes } = await runSheets(sheets, run);
    expect([code, notes]).toEqual([0, expect.arrayContaining([expected])]);
  });

  test('an unreadable scale leaves SMART without anchors', async () => {
    const { code, errors, notes } = await runSheets(changed('Kriteria Penilaian', { J3: 'baik' }), run);
    expect([code, errors]).toEqual([2, ['anchors-missing Kriteria Penilaian!G3:H3']]);
    expect(notes).toContain('unreadable-scale Kriteria Penilaian!J3');
  });

  test('a month without anything', async () => {
    const { code, notes, summary, folder } = await runSheets(awards(), [...run, '--month', '2026-02', '--finalise']);
    expect([code, notes]).toEqual([
      0,
      expect.arrayContaining([
        'category-without-participants Kategori Penghargaan!B2',
        'not-finalised Kategori Penghargaan!A2',
      ]),
    ]);
    expect(await results(folder)).toEqual([]);
    expect(summary.highlights[0]?.lines).toEqual(['Tidak ada yang dapat dinilai pada Februari 2026.']);
  });

  test.each([
    [['--month', 'bulan lalu'], 'unknown-requested-month Kategori Penghargaan!'],
    [['--category', 'Tim Terbaik'], 'unknown-requested-category Kategori Penghargaan!'],
  ])('%j is a wrong command line', async (argv, expected) => {
    const { code, errors } = await runSheets(awards(), [...run, ...argv]);
    expect([code, errors]).toEqual([1, [expected]]);
  });

  test('a sheet of the user’s own under the name of the results is never overwritten', async () => {
    const { code, errors } = await runSheets({ ...awards(), 'Hasil Penghargaan': [['Bulan', 'milik kami']] }, run);
    expect([code, errors]).toEqual([2, ['foreign-output-sheet Hasil Penghargaan!A1']]);
  });
});
