import { readReflections } from '../../../../src/workbook/read/people/reflections';
import { readStaff } from '../../../../src/workbook/read/people/staff';
import { readStaffing } from '../../../../src/workbook/read/people/staffing';
import { readTraining } from '../../../../src/workbook/read/people/training';
import { readTransfers } from '../../../../src/workbook/read/people/transfers';
import { unit } from '../../../domain/people/builders';
import { errors, grid, places } from '../grids';

const find = (text: string): string | null => (['B1', 'B2'].includes(text.toUpperCase()) ? text.toUpperCase() : null);

describe('Pegawai', () => {
  const headings = [
    'ID',
    'Nama',
    'Gelar Depan',
    'Gelar Belakang',
    'Status Kepegawaian',
    'Jabatan',
    'Pangkat/Gol. Ruang',
    'Unit',
    'Mulai',
    'Selesai',
    'Atasan',
    'Email',
  ];
  const read = (...rows: unknown[][]) => readStaff(grid('Pegawai', [headings, ...rows]), find);

  test('a person with everything', () => {
    const { staff, findings } = read([
      'P1',
      'Sinar',
      'Dr.',
      'M.Si.',
      'PNS',
      'Analis',
      'III/c',
      'b1',
      '01-02-2020',
      '31-12-2026',
      'P2',
      'a@b.id',
    ]);
    expect(findings).toEqual([]);
    expect(staff).toEqual([
      {
        sheet: 'Pegawai',
        row: 2,
        id: 'P1',
        name: 'Sinar',
        fullName: 'Dr. Sinar, M.Si.',
        employment: 'pns',
        position: 'Analis',
        rank: 'III/c',
        unit: 'B1',
        from: '2020-02-01',
        until: '2026-12-31',
        superior: 'P2',
        email: 'a@b.id',
        cells: { id: 'A2', name: 'B2', unit: 'H2', from: 'I2', until: 'J2', superior: 'K2' },
      },
    ]);
  });

  test.each([
    ['', 'Sinar', '', 'Sinar'],
    ['Dr.', 'Sinar', '', 'Dr. Sinar'],
    ['', 'Sinar', 'M.Si.', 'Sinar, M.Si.'],
  ])('the name %j %j %j is written %j', (before, name, after, full) => {
    expect(read(['P1', name, before, after]).staff[0]?.fullName).toBe(full);
  });

  test('a unit that is not known is told, an empty one is none', () => {
    const { staff, findings } = read(['P1', 'Sinar', '', '', '', '', '', 'X'], ['P2', 'Bulan']);
    expect(staff.map(({ unit: code }) => code)).toEqual(['', '']);
    expect(places(findings)).toEqual(['unknown-unit H2']);
  });

  test('a second row of an ID is told and left out', () => {
    const { staff, findings } = read(
      ['P1', 'Sinar', '', '', '', '', '', 'B1'],
      ['p1', 'Sinar', '', '', '', '', '', 'B2'],
    );
    expect(staff).toHaveLength(1);
    expect(places(findings)).toEqual(['staff-in-two-units A3']);
  });
});

describe('Mutasi Pegawai', () => {
  const read = (...rows: unknown[][]) =>
    readTransfers(
      grid('Mutasi Pegawai', [['ID', 'Jenis', 'Dari', 'Ke', 'Jabatan Baru', 'TMT', 'Nomor SK'], ...rows]),
      find,
    );

  test('a transfer with everything', () => {
    const { transfers, findings } = read(['P1', 'Rotasi', 'b1', 'B2', 'Analis', '01-07-2026', 'SK 1']);
    expect(findings).toEqual([]);
    expect(transfers).toEqual([
      {
        sheet: 'Mutasi Pegawai',
        row: 2,
        id: 'P1',
        kind: 'rotation',
        from: 'B1',
        to: 'B2',
        fromText: 'b1',
        toText: 'B2',
        position: 'Analis',
        effective: '2026-07-01',
        decree: 'SK 1',
        cells: { id: 'A2', kind: 'B2', from: 'C2', to: 'D2', effective: 'F2' },
      },
    ]);
  });

  test.each<[kind: string, from: string, to: string, units: unknown[], told: string[]]>([
    ['Rotasi', 'X', 'Y', [null, null], ['transfer-from-unknown-unit C2', 'transfer-to-unknown-unit D2']],
    ['Promosi', 'B1', 'Y', ['B1', null], ['transfer-to-unknown-unit D2']],
    ['Plt.', '', 'Y', ['', null], ['transfer-to-unknown-unit D2']],
    ['Keluar', 'X', '', [null, ''], ['transfer-from-unknown-unit C2']],
    // Who comes in comes from outside, who leaves goes there.
    ['Masuk', 'Dinas Lain', 'B1', [null, 'B1'], []],
    ['Keluar', 'B1', 'Dinas Lain', ['B1', null], []],
    ['Masuk', 'B1', 'Y', ['B1', null], ['transfer-to-unknown-unit D2']],
    ['Promosi', '', '', ['', ''], []],
  ])('%s from %j to %j', (kind, from, to, units, told) => {
    const { transfers, findings } = read(['P1', kind, from, to, '', '01-07-2026']);
    expect(transfers.map((one) => [one.from, one.to])).toEqual([units]);
    expect(places(findings)).toEqual(told);
    // As an unknown unit in every other column does (data dictionary, "Severity").
    expect(errors(findings)).toEqual(told);
  });

  test('an unknown kind is told, and the row kept for its findings', () => {
    const { transfers, findings } = read(['P1', 'Entah', 'B1', 'B2', '', '01-07-2026']);
    expect(transfers.map(({ kind }) => kind)).toEqual([null]);
    expect(places(findings)).toEqual(['unknown-choice B2']);
  });
});

describe('Refleksi Pegawai', () => {
  const headings = [
    'Tahun',
    'ID',
    'Tugas dan Fungsi',
    'Kontribusi',
    'Capaian',
    'Kendala',
    'Perbaikan',
    'Rencana',
    'Tenggat',
    'Hasil Kerja',
    'Perilaku',
  ];
  const read = (codes: string[], ...rows: unknown[][]) =>
    readReflections(grid('Refleksi Pegawai', [headings, ...rows]), new Set(codes));

  test('a reflection, with the letters of its columns', () => {
    const { reflections, findings } = read(
      [],
      [2026, 'P1', 'Tugas', 'I1, I2;I3\nI4 ,', 'c', 'k', 'p', 'r', '31-03-2027', 'Sesuai', 'Di Atas'],
    );
    expect(findings).toEqual([]);
    expect(reflections[0]).toMatchObject({
      sheet: 'Refleksi Pegawai',
      row: 2,
      year: 2026,
      id: 'P1',
      duties: 'Tugas',
      achievements: 'c',
      obstacles: 'k',
      contribution: ['I1', 'I2', 'I3', 'I4'],
      improvements: 'p',
      plan: 'r',
      due: '2027-03-31',
      result: 'as',
      behaviour: 'above',
      extraDuties: '',
      measure: '',
      support: '',
      lastOutcome: '',
      note: '',
      columns: { year: 'A', id: 'B', duties: 'C', achievements: 'E', due: 'I', result: 'J', measure: '', note: '' },
    });
  });

  test.each([
    [2026, 2026],
    [2000, 2000],
    [2099, 2099],
    [1999, null],
    [2100, null],
    [2026.5, null],
    ['', null],
  ])('the year %j is %j', (cell, year) => {
    expect(read([], [cell, 'P1']).reflections[0]?.year).toBe(year);
  });

  test('indicators that the workbook does not have are told one by one; without any they are not checked', () => {
    expect(places(read(['i1'], [2026, 'P1', '', 'I1, I8, I9']).findings)).toEqual([
      'contribution-unknown D2',
      'contribution-unknown D2',
    ]);
    expect(read([], [2026, 'P1', '', 'I8']).findings).toEqual([]);
  });

  test('an empty sheet has none', () => {
    expect(read([]).reflections).toEqual([]);
  });
});

test('Pengembangan Kompetensi', () => {
  const headings = ['ID', 'Pelatihan', 'Mulai', 'Selesai', 'Proyek Perubahan', 'Hasil'];
  const { training, findings } = readTraining(
    grid('Pengembangan Kompetensi', [
      headings,
      ['P1', 'PKP', '01-02-2026', '', 'Antrean', 'Lulus'],
      ['P9', 'PKA', '01-02-2026'],
    ]),
    (id) => id === 'P1',
  );
  expect(places(findings)).toEqual(['training-of-unknown A3']);
  expect(training.slice(0, 1)).toEqual([
    { id: 'P1', course: 'PKP', from: '2026-02-01', until: null, project: 'Antrean', result: 'Lulus' },
  ]);
});

describe('staff and transfers together', () => {
  const state = { units: [unit('B1'), unit('B2')], today: '2026-10-05' };
  const staff = grid('Pegawai', [
    ['ID', 'Nama', 'Unit', 'Atasan', 'Status Kepegawaian', 'Jabatan'],
    ['P1', 'Sinar', 'B1', 'P9'],
    ['P2', 'Bulan', 'X', ''],
  ]);
  const transfers = grid('Mutasi Pegawai', [
    ['ID', 'Jenis', 'Dari', 'Ke', 'TMT'],
    ['P1', 'Rotasi', 'B2', 'X', '01-07-2026'],
    ['P8', 'Rotasi', 'B1', 'B2', '01-07-2026'],
  ]);

  test('what reading finds is told apart from what the check of one against the other finds', () => {
    const { staffing, reading, checks } = readStaffing({ staff, transfers }, state);
    expect(staffing.people.map(({ employee, transfers: own }) => [employee.id, own.length])).toEqual([
      ['P1', 1],
      ['P2', 0],
    ]);
    expect(places(reading)).toEqual(expect.arrayContaining(['unknown-unit C3', 'transfer-to-unknown-unit D2']));
    expect(places(checks())).toEqual(['superior-unknown D2', 'transfer-of-unknown A3']);
  });

  test('without the sheets there is nobody', () => {
    const { staffing, reading, checks } = readStaffing({}, state);
    expect([staffing.people, reading, checks()]).toEqual([[], [], []]);
  });
});
