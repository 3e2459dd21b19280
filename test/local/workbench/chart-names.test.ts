import { nameLines } from '../../../local/workbench/page/charts/chart-names';

const LONG =
  'Unit Pelaksana Teknis Daerah yang Menyelenggarakan Pelayanan Rehabilitasi, Perlindungan, Jaminan, dan Pemberdayaan Sosial bagi Pemerlu Pelayanan di Wilayah Kota dan Kabupaten';

test.each<[name: string, lines: string[]]>([
  ['Sekretariat · 99,53', ['Sekretariat · 99,53']],
  ['Bidang Perlindungan dan Jaminan Sosial · 99,82', ['Bidang Perlindungan dan Jaminan', 'Sosial · 99,82']],
  [
    `${LONG} · 94,28`,
    [
      'Unit Pelaksana Teknis Daerah yang',
      'Menyelenggarakan Pelayanan',
      'Rehabilitasi, Perlindungan, Jaminan,',
      'dan Pemberdayaan Sosial bagi… · 94,28',
    ],
  ],
])('beside a lying bar %s takes no more lines than there is room for, and keeps its figure', (name, lines) => {
  expect(nameLines(name)).toEqual(lines);
});
