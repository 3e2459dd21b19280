import { buildStaffing } from '../../../src/domain/people/office';
import { countedReflections, countThemes, themes, themesOf, type Theme } from '../../../src/domain/people/themes';
import { employee, reflection, transfer, unit } from './builders';

test.each<[string, Theme[]]>([
  ['Kendaraan operasional rusak', ['equipment']],
  ['Anggaran dipotong, data belum lengkap', ['budget', 'data']],
  ['The vehicle broke down', ['equipment']],
  ['Tidak ada', []],
  ['', []],
  // A word counts where it begins, at the start as behind a sign, and not within another.
  ['Dana', ['budget']],
  ['(biaya)', ['budget']],
  ['sukudana', []],
  ['Kekurangan pegawai', ['staffing']],
  ['kekurangan air', []],
  ['Keterbatasan SDM', ['staffing']],
  ['jumlah tenaga', ['staffing']],
  ['Perlu bimtek', ['competence']],
  ['Juknis terlambat', ['rules']],
  ['Beban kerja tinggi', ['workload']],
  ['Tenggat rapat', ['workload']],
  ['Motor rusak', ['equipment']],
  ['Motorik anak ', ['clients']],
  ['Penerima manfaat pindah', ['clients']],
  ['Rujukan lintas sektor', ['coordination']],
  ['Medan sulit', ['terrain']],
  ['DTSEN belum padan', ['data']],
])('themes of %j', (text, expected) => expect(themesOf(text)).toEqual(expected));

describe('what comes up in a year', () => {
  const people = [
    employee(),
    employee({ id: 'P2', unit: 'C', row: 3 }),
    employee({ id: 'P3', unit: 'C', row: 4 }),
    employee({ id: 'P4', unit: 'A', row: 5 }),
  ];
  const staffing = buildStaffing(people, [], [unit('B')], '2026-12-01');
  const of = (id: string, obstacles: string, improvements = '', support = '') =>
    reflection({ id, obstacles, improvements, support });
  const count = (...rows: ReturnType<typeof of>[]) => countThemes(countedReflections(rows, staffing, '2026-12-01'));

  test('is counted by people, where they name it, and by their units, the most first', () => {
    expect(
      count(
        of('P1', 'Dana', 'Dana', 'dana'),
        of('P2', 'Dana kurang, dana lambat'),
        of('P3', 'x', '', 'Dana'),
        of('P4', 'x', 'Dana'),
      ),
    ).toEqual([
      {
        theme: 'budget',
        people: 4,
        obstacles: 2,
        improvements: 2,
        support: 2,
        units: [
          { unit: 'C', people: 2 },
          { unit: 'A', people: 1 },
          { unit: 'B', people: 1 },
        ],
      },
    ]);
  });

  test('stands in order of how often it comes up, then as themes are declared', () => {
    const found = count(of('P1', 'Cuaca, dana'), of('P2', 'Cuaca, juknis'), of('P3', 'x'));
    expect(found.map(({ theme, people: all }) => [theme, all])).toEqual([
      ['terrain', 2],
      ['budget', 1],
      ['rules', 1],
    ]);
    expect(themes.indexOf('budget')).toBeLessThan(themes.indexOf('rules'));
  });

  test('counts reflections that somebody known has begun, in the unit of that day', () => {
    const empty = reflection({ achievements: '', obstacles: '', improvements: '', plan: '' });
    const moved = buildStaffing(people, [transfer({ from: 'A', to: 'B' })], [unit('A'), unit('B')], '2026-12-01');
    const units = (day: string) =>
      countedReflections([empty, of('P9', 'Dana'), of('P1', 'Dana')], moved, day).map((one) => one.unit);
    expect([units('2026-06-30'), units('2026-07-01')]).toEqual([['A'], ['B']]);
    const gone = buildStaffing([employee({ until: '2026-06-30' })], [], [], '2026-12-01');
    expect(countedReflections([of('P1', 'Dana')], gone, '2026-12-01').map((one) => one.unit)).toEqual(['B']);
  });
});
