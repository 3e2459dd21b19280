import { dayNumber } from '../../../../src/domain/day';
import { readPublications } from '../../../../src/workbook/read/awards/publications';
import { missingRecords, readReports } from '../../../../src/workbook/read/awards/reports';
import { readScores } from '../../../../src/workbook/read/awards/scores';
import { grid, places } from '../grids';

const find = (text: string): string | null => (['B1', 'B2'].includes(text) ? text : null);

test('publications of a month, by unit; an empty reach is nothing reached', () => {
  const { publications, findings } = readPublications(
    grid('Publikasi', [
      ['Tanggal', 'Unit', 'Judul', 'Media', 'Jangkauan'],
      ['01-09-2026', 'B1', 'a', 'IG', 250],
      ['30-09-2026', 'B2', 'b', 'IG', ''],
      ['31-08-2026', 'X', 'c', 'IG', 9],
      ['02-09-2026', 'X', 'd', 'IG', 9],
      ['03-09-2026', '', 'e', 'IG', 9],
      ['01-10-2026', 'B1', 'f', 'IG', 9],
      ['05-09-2027', 'B1', 'g', 'IG', 9],
    ]),
    find,
    '2026-09',
    '2026-09-30',
  );
  expect(publications).toEqual([
    { unit: 'B1', reach: 250 },
    { unit: 'B2', reach: 0 },
  ]);
  expect(places(findings)).toEqual([
    'unknown-unit B5',
    'publication-without-unit B6',
    'day-to-come A7',
    'day-to-come A8',
  ]);
});

describe('Penilaian', () => {
  const headings = ['Bulan', 'Kategori', 'Peserta', 'Kriteria', 'Penilai', 'Nilai', 'Catatan'];
  const read = (...rows: unknown[][]) => readScores(grid('Penilaian', [headings, ...rows]), '2026-09');

  test('rows of the month, in whatever way it is written; others are not looked into', () => {
    const { scores, findings } = read(
      ['September 2026', 'K', 'B1', 'C1', 'P1', '85,5', 'baik'],
      [new Date(2026, 8, 1), 'K', 'B1', 'C1', '', '', ''],
      ['2026-09', 'K', 'B1', 'Seri', '', '', ''],
      ['Agustus 2026', 'K', 'B1', 'C1', '', 'banyak', ''],
      ['kapan', 'K', 'B1', 'C1', '', 1, ''],
    );
    expect(scores.map(({ row, score, decidesTie }) => [row, score, decidesTie])).toEqual([
      [2, 85.5, false],
      [3, null, false],
      [4, null, true],
    ]);
    expect(scores[0]).toMatchObject({
      sheet: 'Penilaian',
      category: 'K',
      participant: 'B1',
      criterion: 'C1',
      juror: 'P1',
      notes: 'baik',
      cells: { category: 'B2', participant: 'C2', criterion: 'D2', juror: 'E2', score: 'F2', notes: 'G2' },
    });
    expect(places(findings)).toEqual(['unreadable-month A6']);
  });
});

describe('Laporan Masyarakat', () => {
  const headings = [
    'ID',
    'Saluran',
    'Diterima',
    'Direspons',
    'Selesai',
    'Unit',
    'Status',
    'Golongan',
    'Batas Respons (jam)',
    'Batas (jam)',
  ];
  /** Minutes, as moments are counted. */
  const at = (text: string): number => {
    const [day = '', time = ''] = text.split(' ');
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return (dayNumber(day) * 24 + hours) * 60 + minutes;
  };
  const read = (...rows: unknown[][]) =>
    readReports(grid('Laporan Masyarakat', [headings, ...rows]), find, '2026-09', at('2026-10-01 00:00'));
  const report = (id: string, received: string, more: Record<number, unknown> = {}) =>
    Object.assign([id, 'WA', received, '', '', 'B1', '', '', '', ''] as unknown[], more);

  test('a report with everything', () => {
    const { reports, findings } = read(
      report('L1', '01-09-2026 08:00', {
        3: '01-09-2026 10:30',
        4: '03-09-2026 09:00',
        6: 'Selesai',
        7: 'Informasi',
        8: 24,
        9: 72,
      }),
    );
    expect(findings).toEqual([]);
    expect(reports).toEqual([
      {
        unit: 'B1',
        received: at('2026-09-01 08:00'),
        responded: at('2026-09-01 10:30'),
        resolved: at('2026-09-03 09:00'),
        status: 'resolved',
        class: 'information',
        responseLimit: 24,
        resolutionLimit: 72,
      },
    ]);
  });

  test('of the month, and of the twelve months before; what is older or newer is not looked into', () => {
    const days = ['31-08-2025', '01-09-2025', '31-08-2026', '01-09-2026', '30-09-2026'];
    const { reports, earlier, findings } = read(
      ...days.map((day, index) => report(`L${index}`, `${day} 08:00`)),
      report('L9', '01-08-2025 08:00', { 5: 'X' }),
      report('L8', '01-10-2026 08:00', { 5: 'X' }),
    );
    expect([earlier.length, reports.length, findings]).toEqual([2, 2, []]);
    expect(reports[0]).toMatchObject({ responded: null, resolved: null, status: null, class: 'withoutInspection' });
  });

  test.each<[what: string, row: unknown[], told: string[], counts: boolean]>([
    ['no day', report('L1', ''), ['unreadable-date C2'], false],
    ['an unreadable day', report('L1', 'kemarin'), ['unreadable-date C2'], false],
    ['no unit', report('L1', '01-09-2026 08:00', { 5: '' }), ['report-without-unit F2'], false],
    ['an unknown unit', report('L1', '01-09-2026 08:00', { 5: 'X' }), ['unknown-unit F2'], false],
    [
      'a response before it came',
      report('L1', '02-09-2026 08:00', { 3: '01-09-2026 07:59' }),
      ['responded-before-received D2'],
      false,
    ],
    [
      'an end before it came',
      report('L1', '02-09-2026 08:00', { 4: '01-09-2026 07:59' }),
      ['resolved-before-received E2'],
      false,
    ],
    ['an end without its day', report('L1', '01-09-2026 08:00', { 6: 'Selesai' }), ['resolved-without-date G2'], true],
    ['an unreadable response', report('L1', '01-09-2026 08:00', { 3: 'cepat' }), ['unreadable-date D2'], true],
    [
      'a limit without time',
      report('L1', '01-09-2026 08:00', { 8: -5, 9: 0 }),
      ['limit-not-positive I2', 'limit-not-positive J2'],
      true,
    ],
    ['an unknown status', report('L1', '01-09-2026 08:00', { 6: 'Entah' }), ['unknown-choice G2'], true],
  ])('%s', (_, row, told, counts) => {
    const { reports, findings } = read(row);
    expect([places(findings), reports.length]).toEqual([told, counts ? 1 : 0]);
  });

  test('what came after the cut-off is told and left out', () => {
    const late = readReports(
      grid('L', [headings, report('L1', '20-09-2026 08:00')]),
      find,
      '2026-09',
      at('2026-09-15 00:00'),
    );
    expect([places(late.findings), late.reports]).toEqual([['report-in-future C2'], []]);
  });

  test('a day to come is told whatever its month, and of an answer that it is none yet', () => {
    const { findings, reports } = readReports(
      grid('L', [
        headings,
        report('L1', '20-12-2026 08:00'),
        report('L2', '05-09-2027 08:00'),
        report('L3', '02-09-2026 08:00', { 3: '02-10-2026 08:00', 4: '03-10-2026' }),
        report('L4', '15-09-2026 09:00'),
      ]),
      find,
      '2026-09',
      at('2026-09-15 08:00'),
    );
    expect(places(findings)).toEqual([
      'report-in-future C2',
      'report-in-future C3',
      'day-to-come D4',
      'day-to-come E4',
      'report-in-future C5',
    ]);
    expect(reports).toHaveLength(1);
  });

  test('an ID twice counts once, and an unknown unit or word is told once', () => {
    const { reports, findings } = read(
      report('L1', '01-09-2026 08:00'),
      report(' l1 ', '02-09-2026 08:00'),
      report('L2', '01-09-2026 08:00', { 5: 'X' }),
      report('L3', '01-09-2026 08:00', { 5: 'X' }),
      report('L4', '01-09-2026 08:00', { 6: 'Entah' }),
      report('L5', '01-09-2026 08:00', { 6: 'Entah', 7: 'Dengan Pemeriksaan' }),
      report('L6', '01-09-2026 08:00', { 6: 'Baru', 7: 'Informasi' }),
    );
    expect(places(findings)).toEqual(['duplicate-report A3', 'unknown-unit F4', 'unknown-choice G6']);
    expect(reports.map(({ status, class: of }) => [status, of])).toEqual([
      [null, 'withoutInspection'],
      [null, 'withoutInspection'],
      [null, 'withInspection'],
      ['new', 'information'],
    ]);
  });
});

test('a sheet that a category counts from, and that is not there, is told at the category', () => {
  expect(missingRecords({ sheet: 'Kategori', cell: 'A2' }, 'Unit Terbaik', 'Publikasi')).toMatchObject({
    code: 'records-missing',
    sheet: 'Kategori',
    cell: 'A2',
    values: { category: 'Unit Terbaik', sheet: 'Publikasi' },
  });
});
