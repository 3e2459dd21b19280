import { assess, rules, type IndicatorCells } from '../../builders';

describe('status of an indicator ("Indicator `Status`", rules 7 and 8)', () => {
  it.each<[string, string, IndicatorCells, string]>([
    ['Melampaui Target', 'Tahunan', { actual: 100.01 }, 'exceeded'],
    ['Tercapai', 'Tahunan', { actual: 100 }, 'reached'],
    ['Tercapai as printed', 'Tahunan', { actual: 100.004 }, 'reached'],
    ['Tercapai as printed, from below', 'Tahunan', { actual: 99.996 }, 'reached'],
    ['Hampir Tercapai', 'Tahunan', { actual: 99.99 }, 'nearlyReached'],
    ['Hampir Tercapai exactly on the limit', 'Tahunan', { actual: 90 }, 'nearlyReached'],
    ['Hampir Tercapai: printed 90,00', 'Tahunan', { actual: 89.995 }, 'nearlyReached'],
    ['Tidak Tercapai at the year’s end', 'Tahunan', { actual: 89.99 }, 'notReached'],
    ['Tidak Tercapai in TW IV', 'TW IV', { actual: 50 }, 'notReached'],
    ['Tidak Tercapai in Desember', 'Desember', { actual: 50 }, 'notReached'],
    ['Belum Tercapai before', 'TW III', { interim: [1, 2, 100], actual: 50 }, 'belowLimit'],
    ['Belum Lapor', 'Tahunan', {}, 'notReported'],
    [
      'Tidak tercapai (tidak dihitung)',
      'Tahunan',
      { polarity: 'grade', target: 'WTP', actual: 'WDP' },
      'missedWithoutScore',
    ],
    ['Tidak Dapat Dihitung', 'Tahunan', { target: 0, actual: 5 }, 'notComputable'],
  ])('%s', (_what, name, cells, status) => {
    expect(assess(cells, rules({ period: name })).status).toBe(status);
  });

  it('follows Batas Minimal Capaian', () => {
    expect(assess({ actual: 85 }, rules({ minimumAttainment: 80 })).status).toBe('nearlyReached');
    expect(assess({ actual: 85 }, rules({ minimumAttainment: 85.01 })).status).toBe('notReached');
  });

  it('not reported is never zero (a12)', () => {
    const result = assess({ target: 55, quarterly: [null, null, null, null] });
    expect(result).toMatchObject({ status: 'notReported', attainment: null, rating: null, gap: null, remaining: null });
  });
});

describe('which of several reasons counts (rule 1)', () => {
  it.each<[string, IndicatorCells, string, string, string | null]>([
    ['quarterly columns within a quarter', { polarity: null, quarterly: [5] }, 'Mei', 'notDue', null],
    [
      'a quarter that is to come',
      { aggregation: 'last', interim: [1, 2], quarterly: [null, 'TW III'] },
      'TW II',
      'notDue',
      null,
    ],
    ['no polarity, and nothing reported', { polarity: null }, 'Tahunan', 'notComputable', 'polarity'],
    ['no polarity, and no target', { polarity: null, target: null, actual: 5 }, 'Tahunan', 'notComputable', 'polarity'],
    ['no target, and nothing reported', { target: null }, 'Tahunan', 'noTarget', null],
    ['a figure that nobody can mean', { actual: 1e15 }, 'Tahunan', 'notComputable', 'notFinite'],
    ['a figure below 0 that nobody can mean', { actual: -1e15 }, 'Tahunan', 'notComputable', 'notFinite'],
  ])('%s', (_what, cells, name, status, notComputable) => {
    expect(assess(cells, rules({ period: name }))).toMatchObject({ status, notComputable });
  });
});
