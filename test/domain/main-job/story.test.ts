import { explanationsOpen, letsStand, sameStories, storyOf, unexplained } from '../../../src/domain/main-job/story';
import { notReported } from '../../../src/domain/main-job/not-reported';
import { evaluationOf, settingsOf } from '../../workbook/sheets/evaluations';

const head = ['Kode', 'Unit', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Target TW III', 'Cara Hitung'];
const row = (code: string): unknown[] => [code, 'B1', `Layanan ${code}`, 'orang', 'Positif', 100, 90, 'Posisi Akhir'];

/** Four indicators far below their targets; who explained what differs. */
const evaluation = (more: Record<string, unknown[][]> = {}, period = 'TW III') =>
  evaluationOf({
    settings: settingsOf(period),
    units: [
      ['Kode', 'Nama', 'Jenis', 'Jabatan Kepala'],
      ['B1', 'Bidang Satu', 'Bidang', 'Kepala Bidang Satu'],
    ],
    indicators: [head, ...['I1', 'I2', 'I3', 'I4'].map(row)],
    actuals: [['Kode', 'TW III', 'TW IV'], ...['I1', 'I2', 'I3', 'I4'].map((code) => [code, 40, 40])],
    analyses: [
      ['Kode Indikator', 'Periode', 'Faktor Penghambat', 'Rencana Berikutnya'],
      ['I1', 'TW III', 'Kendaraan rusak', 'Memperbaiki armada'],
      ['I2', 'Triwulan 3', 'kendaraan rusak.', 'Meminjam kendaraan'],
      ['I3', 'TW II', 'Lain', 'Lain'],
    ],
    followUps: [
      [
        'No',
        'Unit',
        'Kode Indikator',
        'Periode',
        'Permasalahan',
        'Akar Penyebab',
        'Rencana Tindak Lanjut',
        'Penanggung Jawab',
        'Batas Waktu',
        'Status',
      ],
      [
        '1',
        'B1',
        'I1',
        'TW III',
        'Rendah',
        'Kendaraan rusak.',
        'Memperbaiki armada.',
        'Kepala Tim',
        '2026-10-31',
        'Dalam Proses',
      ],
      ['2', 'B1', 'I3', 'TW II', 'Rendah', 'Data belum lengkap', 'Mendata ulang', '', '2026-12-01', 'Dalam Proses'],
    ],
    ...more,
  });

const story = (code: string) => {
  const of = evaluation();
  const result = of.results.find(({ indicator }) => indicator.code === code);
  if (!result) throw new Error(code);
  const { causes, remedies, missing } = storyOf(of, result);
  return { causes, remedies, missing };
};

describe('what people wrote of an indicator below its target', () => {
  test('the same words in both sheets are one cause, and the step with a day stands for the one without', () =>
    expect(story('I1')).toEqual({
      causes: ['Kendaraan rusak'],
      remedies: [{ action: 'Memperbaiki armada.', owner: 'Kepala Tim', due: '2026-10-31' }],
      missing: [],
    }));

  test('a step without a follow-up has the head of the unit as owner, and no day', () =>
    expect(story('I2')).toMatchObject({ remedies: [{ owner: 'Kepala Bidang Satu', due: null }], missing: ['due'] }));

  test('a plan of an earlier period still under way in time belongs to it', () =>
    expect(story('I3')).toMatchObject({
      causes: ['Data belum lengkap'],
      remedies: [{ due: '2026-12-01' }],
      missing: [],
    }));

  test('nothing written: cause and remedy are missing', () =>
    expect(story('I4')).toEqual({ causes: [], remedies: [], missing: ['cause', 'remedy'] }));
});

test('indicators of the same cause are told together, those of none last', () => {
  const of = evaluation();
  const groups = sameStories(of.results.map((result) => storyOf(of, result)));
  expect(groups.map((stories) => stories.map(({ result }) => result.indicator.code))).toEqual([
    ['I1', 'I2'],
    ['I3'],
    ['I4'],
  ]);
});

test('what is missing goes to the unit as one list, with what is lacking', () => {
  const { reports } = notReported(evaluation(), 5, '2026-10-05');
  expect(reports.map(({ kind, code, lacks, owner }) => [kind, code, lacks, owner])).toEqual([
    ['explanation', 'I2', ['due'], 'Kepala Bidang Satu'],
    ['explanation', 'I4', ['cause', 'remedy'], 'Kepala Bidang Satu'],
  ]);
});

describe('a person may let it stand', () => {
  const confirmed = (value: string) =>
    evaluation({
      confirmations: [
        ['Kode', 'Hal', 'Nilai'],
        ['B1', 'Penjelasan belum ada', value],
      ],
    });

  test('for the period that the row names', () => {
    expect(explanationsOpen(evaluation()).map(({ code, values }) => [code, values.cause, values.due])).toEqual([
      ['explanations-missing', ['I4'], ['I2']],
    ]);
    expect([letsStand(confirmed('TW III').input, 'B1'), explanationsOpen(confirmed('TW III'))]).toEqual([true, []]);
    expect(letsStand(confirmed('TW II').input, 'B1')).toBe(false);
  });

  test('it stays on the list of the unit', () =>
    expect(unexplained(confirmed('TW III')).map(({ unit }) => unit)).toEqual(['B1']));
});

test('at the year’s end a sub kegiatan below its limit has to be explained to the last Rupiah', () => {
  const budget = [
    ['Kode', 'Unit', 'Uraian', 'Pagu', 'Realisasi'],
    ['1.06.02', 'B1', 'Program', '', ''],
    ['1.06.02.2.01', '', 'Kegiatan', '', ''],
    ['1.06.02.2.01.0001', '', 'Sub kegiatan', 1000, 500],
  ];
  const remainder = (amount: number) => [
    ['Kode', 'Alasan', 'Jumlah', 'Periode'],
    ['1.06.02.2.01.0001', 'B', amount, 'Tahunan'],
  ];
  const open = (of: ReturnType<typeof evaluation>) => unexplained(of).flatMap(({ remainders }) => remainders);
  expect(open(evaluation({ budget }, 'TW III'))).toEqual([]);
  expect(open(evaluation({ budget, remainder: remainder(200) }, 'Tahunan')).map((row) => row.open)).toEqual([300]);
  expect(open(evaluation({ budget, remainder: remainder(500) }, 'Tahunan'))).toEqual([]);
});

describe('what the sheet of the remainder says of the sub kegiatan behind an indicator', () => {
  const code = '1.06.04.2.01.0001';
  const of = (programme: string) => {
    const withProgramme = [
      [...head, 'Program'],
      [...row('I4'), programme],
    ];
    const whole = evaluation({
      indicators: withProgramme,
      budget: [
        ['Kode', 'Unit', 'Uraian', 'Pagu', 'Realisasi'],
        ['1.06.04', 'B1', 'Program Rehabilitasi', '', ''],
        ['1.06.04.2.01', 'B1', 'Kegiatan', '', ''],
        [code, 'B1', 'Penyediaan Permakanan', 1000, 400],
        ['1.06.04.2.01.0002', 'B1', 'Lain', 1000, 1000],
      ],
      remainder: [
        ['Kode', 'Alasan', 'Jumlah', 'Uraian', 'Periode'],
        [code, 'G', 200, 'Tender gagal', 'TW III'],
        [code, 'A', 300, 'Hemat', 'TW III'],
        [code, 'F', 100, 'Penerima pindah', 'TW III'],
      ],
    });
    const [result] = whole.results;
    if (!result) throw new Error('no result');
    return storyOf(whole, result);
  };

  test('is told by what was not carried out alone, the most Rupiah first, and is no cause of a whole programme', () => {
    const { hindrances, causes, missing } = of('1.06.04');
    expect(hindrances.map(({ entry }) => entry.description)).toEqual(['Tender gagal', 'Penerima pindah']);
    expect([causes, missing]).toEqual([[], ['cause', 'remedy']]);
  });

  test('is the cause of an indicator that names the sub kegiatan itself', () =>
    expect(of(code)).toMatchObject({ causes: ['Tender gagal', 'Penerima pindah'], missing: ['remedy'] }));
});
