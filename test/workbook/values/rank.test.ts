import { rankNames } from '../../../src/text/ranks';
import { isRank } from '../../../src/workbook/values/rank';

const named = Object.entries(rankNames);

test.each(named)('%s: %s, as papers write it', (group, name) => {
  const short = name.replace('Tingkat', 'Tk.');
  const dotted = group.replace('/', '.');
  const written = [name, name.toUpperCase(), `${name} (${group})`, `${short}, ${group}`, `${short} / ${dotted}`];
  expect(
    [...written, `${name} - Gol. ${group}`, `${name} Golongan Ruang ${group}`].filter((one) => !isRank(one)),
  ).toEqual([]);
});

test.each([
  ['Penata Tk.I', true],
  ['Pembina Tkt. I', true],
  ['Pembina Tingkat 1', true],
  ['Pembina desa', false],
  ['Juru Bayar', false],
  ['Penata Layanan Operasional', false],
  ['Pengatur lalu lintas', false],
  ['Pembinaan', false],
  ['Ahli Muda', false],
  ['(III/a)', false],
  ['', false],
])('%j is a rank: %s', (text, expected) => expect(isRank(text)).toBe(expected));
