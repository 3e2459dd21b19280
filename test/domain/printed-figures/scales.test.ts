import {
  bandOf,
  fitsBand,
  isOnScale,
  judges,
  rankOn,
  scaleNames,
  scales,
  type ScaleName,
} from '../../../src/domain/printed-figures/scales';

test.each<[ScaleName, string, number, boolean]>([
  ['permendagri-86-2017', 'Sangat Tinggi', 91, true],
  ['permendagri-86-2017', 'Tinggi', 91, false],
  // Between 90 and 91 the regulation has a gap: either word may stand.
  ['permendagri-86-2017', 'Tinggi', 90.5, true],
  ['permendagri-86-2017', 'Sangat Tinggi', 90.5, true],
  ['permendagri-86-2017', 'Sangat Tinggi', 90, true],
  ['permendagri-86-2017', 'Sangat Tinggi', 89.9, false],
  ['permendagri-86-2017', 'Rendah', 90.5, false],
  ['permendagri-86-2017', 'Hijau', 91, false],
  ['four-bands', 'Sangat Baik', 100, false],
  ['four-bands', 'Baik', 100, true],
  ['four-bands', 'Baik', 100.1, false],
  ['four-bands', 'Kurang', 55, false],
  ['permenpanrb-8-2021', 'Baik', 100, true],
  ['permenpanrb-8-2021', 'Baik', 99, false],
  ['permenpanrb-8-2021', 'Baik', 101, false],
  // The band below the point ends where that above the point begins.
  ['permenpanrb-8-2021', 'Cukup', 99.9, true],
  ['permenpanrb-8-2021', 'Cukup', 101, false],
  ['status', 'Target Tidak Tercapai', 69.33, true],
  ['status', 'Belum Tercapai, dalam proses penilaian', 96, true],
  ['status', 'Tercapai', 137, true],
  ['status', 'Tercapai', 99, false],
  ['status', 'Belum Tercapai', 137, false],
  ['lan-2003', 'Cukup', 100, false],
  ['sakip', 'CC', 60, true],
  ['sakip', 'B', 60.09, true],
  ['sakip', 'B', 60, false],
])('on %s %s for %d: %s', (scale, text, value, expected) => {
  expect(fitsBand(scale, text, value, 0)).toBe(expected);
});

/** What is printed to a step may have lain half of it to either side. */
test.each<[ScaleName, string, number, number, boolean]>([
  ['sakip', 'BB', 70, 1, true],
  ['sakip', 'BB', 69.5, 1, false],
  ['sakip', 'B', 70.5, 1, true],
  ['sakip', 'B', 70.6, 1, false],
  ['permenpanrb-8-2021', 'Baik', 99.6, 1, true],
  ['permenpanrb-8-2021', 'Baik', 100.5, 1, true],
  ['permenpanrb-8-2021', 'Baik', 99.5, 1, true],
  ['permenpanrb-8-2021', 'Baik', 99.4, 1, false],
  ['permenpanrb-8-2021', 'Baik', 100.6, 1, false],
  ['lan-2003', 'Sangat Baik', 84.5, 1, true],
  ['lan-2003', 'Sangat Baik', 84.4, 1, false],
  ['lan-2003', 'Baik', 85.4, 1, true],
  ['lan-2003', 'Baik', 85.5, 1, false],
])('on %s %s for %d printed to %d: %s', (scale, text, value, step, expected) => {
  expect(fitsBand(scale, text, value, step)).toBe(expected);
});

test.each<[ScaleName, number, string]>([
  ['permendagri-86-2017', 91, 'sangat tinggi'],
  ['permendagri-86-2017', 90.999, 'tinggi'],
  ['permendagri-86-2017', 76, 'tinggi'],
  ['permendagri-86-2017', 50, 'sangat rendah'],
  ['permendagri-86-2017', -5, 'sangat rendah'],
  ['permenpanrb-8-2021', 100.01, 'sangat baik'],
  ['permenpanrb-8-2021', 100, 'baik'],
  ['permenpanrb-8-2021', 99.99, 'cukup'],
  ['sakip', 90, 'a'],
  ['sakip', 90.01, 'aa'],
  // Binary fractions do not cost a band.
  ['lan-2003', 85 - 1e-12, 'sangat baik'],
])('on %s, %d is %s', (scale, value, words) => {
  expect(bandOf(scale, value)).toBe(words);
});

test.each<[ScaleName, string, number]>([
  ['lan-2003', 'SANGAT BERHASIL', 0],
  ['lan-2003', 'Kategori  Baik', 1],
  ['lan-2003', 'Kinerja Sangat Baik (sementara)', 0],
  ['lan-2003', 'sudah cukup baik', 2],
  ['status', 'Tercapai; perlu dijaga', 1],
  ['status', 'Tercapai : perlu dijaga', 1],
  ['status', 'Target belum tercapai / lanjut', 2],
  ['lan-2003', 'hijau', -1],
  ['lan-2003', '', -1],
])('on %s, %j is band %d', (scale, text, rank) => {
  expect(rankOn(scale, text)).toBe(rank);
  expect(isOnScale(scale, text)).toBe(rank >= 0);
});

test('a word is known again however many others were asked for', () => {
  const others = Array.from({ length: 1200 }, (_, index) => `kategori ke ${index}`);
  expect(others.filter((text) => isOnScale('sakip', text))).toEqual([]);
  expect(rankOn('sakip', 'BB')).toBe(2);
});

test('every scale descends, and its own words lie on it in that order', () => {
  for (const name of scaleNames) {
    const { bands } = scales[name];
    bands.forEach(({ words }, index) => {
      for (const word of words) expect(rankOn(name, word)).toBe(index);
    });
    const lows = bands.map(({ low }) => low);
    expect([...lows].sort((a, b) => b - a)).toEqual(lows);
  }
  expect(scaleNames.filter((name) => judges(name) === 'value')).toEqual(['sakip']);
});
