import { readTeam } from '../../../../src/workbook/read/awards/team';
import { grid, places } from '../grids';

const staff = [{ id: '198001012005011001' }, { id: 'P2' }];
const categories = [{ name: 'Panti Terbaik' }];

test('the team, in either language; who is no ID of Pegawai, or judges an unknown category, is noted and left out', () => {
  const rows = [
    ['ID', 'Kedudukan', 'Kategori'],
    ['198001012005011001', 'Ketua', ''],
    ['p2', 'Member', 'Panti Terbaik'],
    ['P9', 'Anggota', '-'],
    ['P2', 'Anggota', 'Panti Trebaik'],
  ];
  const { team, findings } = readTeam(grid('Tim Penilai', rows), staff, categories);
  expect(team).toEqual([
    { id: '198001012005011001', role: 'chair', category: '' },
    { id: 'p2', role: 'member', category: 'Panti Terbaik' },
  ]);
  expect(places(findings)).toEqual(['team-of-unknown A4', 'unknown-category C5']);
});

test('an unknown role is noted, and the person stays in the team', () => {
  const { team, findings } = readTeam(
    grid('Tim Penilai', [
      ['ID', 'Kedudukan'],
      ['P2', 'Pengarah'],
    ]),
    staff,
    categories,
  );
  expect(team).toEqual([{ id: 'P2', role: null, category: '' }]);
  expect(places(findings)).toEqual(['unknown-choice B2']);
});
