import {
  agency,
  recordsOf,
  runSheets,
  writtenSheets,
  type Answer,
  type Rows,
  type Sheets,
} from '../../commands/workbooks';

/** Indicator sheets as offices really fill them in, read end to end through the bundle. */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nop', 'Des'];
const interim = ['Target TW I', 'Target TW II', 'Target TW III', 'Target TW IV'];
const head = ['Kode', 'Unit', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', ...interim, 'Cara Hitung'];

function indicators(rows: Rows, actuals: Rows, heading: string[] = head): Sheets {
  return { ...agency(), Indikator: [heading, ...rows], Realisasi: actuals };
}

function withSettings(sheets: Sheets, settings: Rows): Sheets {
  return { ...sheets, Pengaturan: [...(sheets['Pengaturan'] ?? []), ...settings] };
}

interface Written extends Answer {
  sheet: (name: string) => Record<string, unknown>[];
}

async function run(sheets: Sheets, argv: readonly string[] = []): Promise<Written> {
  const answer = await runSheets(sheets, argv);
  expect(answer.errors).toEqual([]);
  const written = await writtenSheets(answer.folder);
  return { ...answer, sheet: (name) => recordsOf(written.get(name)) };
}

const messages = ({ summary }: Answer): string => summary.findings.map(({ message }) => message).join('\n');
const quarterHead = ['Kode', 'TW I', 'TW II', 'TW III', 'TW IV'];

describe('prognosis of a sum (rule 11)', () => {
  test('an interim target of 0 keeps the distance to the year’s target', async () => {
    const rows: Rows = [['P1', 'S', 'Penerima bantuan', 'orang', 'Positif', 100, 0, 0, 0, 100, 'Akumulasi']];
    const { sheet } = await run(indicators(rows, [quarterHead, ['P1', 0, 0, 0, '']]));
    expect(sheet('Capaian')[0]).toMatchObject({ Status: 'Belum Waktunya Diukur', 'Prognosis (%)': 100 });
  });

  test('without interim targets it goes on at the pace of the last quarter, also where the target is proportional', async () => {
    const rows: Rows = [['P1', 'S', 'Penerima bantuan', 'orang', 'Positif', 400, '', '', '', '', 'Akumulasi']];
    const sheets = indicators(rows, [quarterHead, ['P1', 50, 50, 50, '']]);
    const { sheet } = await run(withSettings(sheets, [['Bila Target Triwulan Kosong', 'Proporsional']]));
    expect(sheet('Capaian')[0]).toMatchObject({ 'Capaian (%)': 50, 'Prognosis (%)': 50 });
  });
});

test('a grade order of the agency’s own may have words longer than four letters', async () => {
  const rows: Rows = [
    ['G1', 'S', 'Kota Layak Anak', 'predikat', 'Predikat', 'Nindya', '', '', 'Nindya', '', 'Posisi Akhir'],
  ];
  const sheets = indicators(rows, [quarterHead, ['G1', '', '', 'Utama', '']]);
  const { sheet } = await run(withSettings(sheets, [['Urutan Predikat', 'Paripurna>Utama>Nindya>Madya>Pratama']]));
  expect(sheet('Capaian')[0]).toMatchObject({ 'Capaian (%)': 100, Status: 'Tercapai' });
});

test('an objective that is typed with two spaces or a line break is the same objective', async () => {
  const heading = ['Kode', 'Unit', 'Sasaran', ...head.slice(2), 'Tingkat Kinerja'];
  const objectives = ['Meningkatnya  kualitas', 'Meningkatnya kualitas', 'Meningkatnya\nkualitas', 'Sasaran lain'];
  const rows = objectives.map((objective, index) => [
    `K${index}`,
    'S',
    objective,
    `Indikator ${index}`,
    '%',
    'Positif',
    100,
    100,
    100,
    100,
    100,
    'Posisi Akhir',
    'Kepala Dinas',
  ]);
  const actuals = [100, 50, 50, 90].map((actual, index) => [`K${index}`, '', '', actual, '']);
  const { sheet } = await run(indicators(rows, [quarterHead, ...actuals], heading));
  expect(sheet('Rapor Sasaran')).toHaveLength(2);
  expect(sheet('Rapor Unit').at(-1)).toMatchObject({ Kode: 'INSTANSI', 'Nilai Penandaan (%)': 78.33 });
});

describe('columns of periods that are not read are not passed over in silence', () => {
  const row: Rows = [['M1', 'S', 'Layanan', 'orang', 'Positif', 12, 3, 6, 9, 12, 'Akumulasi']];
  const nine = [1, 1, 1, 1, 1, 1, 1, 1, 1, '', '', ''];

  test('short names of months are read or named', async () => {
    const answer = await run(
      indicators(row, [
        ['Kode', ...months],
        ['M1', ...nine],
      ]),
    );
    const [first] = answer.sheet('Capaian');
    expect(first?.['Realisasi'] === 9 || messages(answer).includes('Jan')).toBe(true);
  });

  test('a month without a column is named, and no cell is invented', async () => {
    const answer = await run(
      indicators(row, [
        ['Kode', 'Januari', 'Mei', 'September'],
        ['M1', 1, 1, 1],
      ]),
    );
    expect(messages(answer)).not.toMatch(/kosong: ,|, ,|, \./);
    expect(answer.notes).not.toContain('earlier-blanks Realisasi!');
  });

  test('quarters beside months are noted when they are filled', async () => {
    const answer = await run(
      indicators(row, [
        ['Kode', 'Juli', 'Agustus', 'September', 'TW III'],
        ['M1', '', '', '', 9],
      ]),
    );
    expect(answer.notes.some((note) => note.includes('Realisasi!'))).toBe(true);
  });
});

describe('what is said agrees with the figure', () => {
  const row = (target: unknown): Rows => [
    ['M1', 'S', 'Nilai hibah', 'Rp', 'Positif', target as string, '', '', target as string, '', 'Posisi Akhir'],
  ];

  test('a word of magnitude counts, so the note does not say that only the digits are used', async () => {
    const answer = await run(indicators(row('2,4 miliar'), [quarterHead, ['M1', '', '', '1,2 miliar', '']]));
    expect(answer.sheet('Capaian')[0]).toMatchObject({ Target: 2_400_000_000 });
    expect(messages(answer)).not.toMatch(/hanya angkanya/);
  });

  test('in August interim targets that are filled are not called empty', async () => {
    const rows: Rows = [['M1', 'S', 'Layanan', 'orang', 'Positif', 12, 3, 6, 9, 12, 'Akumulasi']];
    const answer = await run(
      indicators(rows, [
        ['Kode', 'Juli', 'Agustus'],
        ['M1', 1, 2],
      ]),
      ['--period', 'Agustus'],
    );
    expect(answer.sheet('Capaian')[0]?.['Penjelasan']).not.toMatch(/belum diisi/);
  });

  test('a limit of 0,9 beside percentages is questioned', async () => {
    const answer = await run(withSettings(agency(), [['Batas Minimal Capaian (%)', 0.9]]));
    expect(answer.notes.some((note) => note.endsWith('Pengaturan!B5'))).toBe(true);
  });
});

describe('side sheets that name no indicator', () => {
  test('an analysis of an unknown code or of no period is noted', async () => {
    const analysis = [
      ['Kode Indikator', 'Periode', 'Faktor Penghambat'],
      ['ZZ', 'TW III', 'x'],
      ['I1', 'Tri III', 'y'],
    ];
    const { notes } = await run({ ...agency(), 'Analisis Capaian': analysis }, ['--run', 'evaluation']);
    expect(notes.filter((note) => note.includes('Analisis Capaian!'))).toHaveLength(2);
  });

  test('letter case does not part history from its indicator', async () => {
    const history = [
      ['Kode', 'Tahun', 'Target', 'Realisasi'],
      ['i3', 2025, 80, 70],
    ];
    const { sheet } = await run({ ...agency(), 'Riwayat Kinerja': history });
    expect(sheet('Capaian').find((row) => row['Kode'] === 'I3')).toMatchObject({ 'Tahun Lalu': 70 });
  });
});
