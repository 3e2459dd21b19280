import { readTabs, type Cell } from './read-tabs';

const title: Cell[][] = [['DINAS SOSIAL CONTOH'], ['MATRIKS CASCADING KINERJA TAHUN 2025'], []];
const levels: Cell[] = [
  'Sasaran',
  'Indikator Sasaran',
  'Target',
  'Program',
  'Indikator Program',
  'Target',
  'Kegiatan',
  'Indikator Kegiatan',
  'Target',
];
const cascade: Cell[] = [
  'Menurunnya PPKS',
  'Persentase PPKS tertangani',
  90,
  'Rehabilitasi',
  'PPKS direhabilitasi',
  80,
  'Panti',
  'Klien panti',
  60,
];

describe('columns of indicators beside the first are of the levels below, each with its target', () => {
  test.each<[what: string, head: Cell[], rows: Cell[][], expected: [string, unknown][]]>([
    [
      'levels of a cascade, from the left',
      levels,
      [cascade],
      [
        ['Persentase PPKS tertangani', 90],
        ['PPKS direhabilitasi', 80],
        ['Klien panti', 60],
      ],
    ],
    [
      'what is filled down or left empty instead of merged counts once',
      levels,
      [cascade, [...cascade.slice(0, 3), 'Perlindungan', 'KPM dilayani', 70, '', '', '']],
      [
        ['Persentase PPKS tertangani', 90],
        ['PPKS direhabilitasi', 80],
        ['KPM dilayani', 70],
        ['Klien panti', 60],
      ],
    ],
    [
      'one without a target of its own is none',
      ['Indikator Kinerja', 'Target', 'Indikator Lama'],
      [['Persentase PPKS tertangani', 90, 'PPKS']],
      [['Persentase PPKS tertangani', 90]],
    ],
    [
      'an empty one gives nothing',
      ['Indikator Sasaran', 'Target', 'Indikator Program', 'Target'],
      [['Persentase PPKS tertangani', 90, '', '']],
      [['Persentase PPKS tertangani', 90]],
    ],
  ])('%s', (_what, head, rows, expected) => {
    const { indicators } = readTabs({ Tab: [...title, head, ...rows] });
    expect(indicators.map(({ name, target }) => [name, target])).toEqual(expected);
  });
});
