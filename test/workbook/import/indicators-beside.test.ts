import { readTabs, type Cell } from './read-tabs';

const title: Cell[][] = [['DINAS SOSIAL CONTOH'], ['MATRIKS CASCADING KINERJA TAHUN 2025'], []];

describe('further columns of indicators beside those that are taken are named: nothing is left out in silence', () => {
  test.each<[what: string, head: Cell[], row: Cell[], told: unknown[]]>([
    [
      'of a cascade, each with its target',
      [
        'Sasaran',
        'Indikator Sasaran',
        'Target',
        'Program',
        'Indikator Program',
        'Target',
        'Kegiatan',
        'Indikator Kegiatan',
        'Target',
      ],
      [
        'Menurunnya PPKS',
        'Persentase PPKS tertangani',
        90,
        'Rehabilitasi',
        'PPKS direhabilitasi',
        80,
        'Panti',
        'Klien panti',
        60,
      ],
      [['Tab!E5', { columns: ['E', 'H'], example: 'PPKS direhabilitasi' }]],
    ],
    [
      'but not one without a target of its own',
      ['Indikator Kinerja', 'Target', 'Indikator Lama'],
      ['Persentase PPKS tertangani', 90, 'PPKS'],
      [],
    ],
    [
      'nor an empty one',
      ['Indikator Sasaran', 'Target', 'Indikator Program', 'Target'],
      ['Persentase PPKS tertangani', 90, '', ''],
      [],
    ],
  ])('%s', (_what, head, row, told) => {
    const result = readTabs({ Tab: [...title, head, row] });
    expect(result.indicators.map(({ name, target }) => [name, target])).toEqual([['Persentase PPKS tertangani', 90]]);
    const notes = result.notes.filter(({ code }) => code === 'indicators-beside');
    expect(notes.map(({ cell, values }) => [cell, values])).toEqual(told);
  });
});
