import { proposeUnits, type BookUnits, type ProgrammeLine } from '../../../../src/domain/import/units/propose-units';

const names = [
  'Sekretariat',
  'Bidang Rehabilitasi Sosial',
  'Bidang Perlindungan dan Jaminan Sosial',
  'Bidang Pemberdayaan Sosial dan Penanganan Fakir Miskin',
];

const line = (code: string, name: string): ProgrammeLine => ({ code, name });
const proposed = (lines: readonly ProgrammeLine[], book: Partial<BookUnits> = {}): Record<string, string> =>
  Object.fromEntries(proposeUnits(lines, { names, lines: [], ...book }).map(({ code, unit }) => [code, unit]));

describe('by the words of names', () => {
  it.each([
    ['PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA', 'Sekretariat'],
    ['PROGRAM REHABILITASI SOSIAL', 'Bidang Rehabilitasi Sosial'],
    ['PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL', 'Bidang Perlindungan dan Jaminan Sosial'],
    ['PROGRAM PEMBERDAYAAN SOSIAL', 'Bidang Pemberdayaan Sosial dan Penanganan Fakir Miskin'],
    // All share one word, which tells nothing.
    ['PROGRAM LAYANAN SOSIAL', ''],
    ['PROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN', ''],
  ])('%s', (name, unit) => {
    expect(proposed([line('1.06.09', name)])).toEqual({ '1.06.09': unit });
  });

  it('a programme that is nobody’s may have parts that are somebody’s', () => {
    const lines = [
      line('1.06.06', 'PROGRAM PENANGANAN BENCANA'),
      line('1.06.06.2.01', 'Jaminan dan Perlindungan bagi Korban'),
      line('1.06.06.2.01.0001', 'Perlindungan dan Jaminan Sosial'),
      line('1.06.06.2.02', 'Pemakaman'),
    ];
    expect(proposed(lines)).toEqual({
      '1.06.06': '',
      '1.06.06.2.01': 'Bidang Perlindungan dan Jaminan Sosial',
    });
  });
});

describe('by what the workbook says', () => {
  const lines = [
    line('1.06.04', 'PROGRAM REHABILITASI SOSIAL'),
    line('1.06.04.2.01', 'Rehabilitasi'),
    line('1.06.04.2.01.0001', 'Kebutuhan Dasar'),
    line('1.06.04.2.01.0002', 'Layanan Data'),
  ];

  it('the code of last year counts more than words, in either spelling', () => {
    const book = { lines: [{ code: '1.6.4.2.01.01', name: 'Apa saja', unit: 'Sekretariat' }] };
    expect(proposed(lines, book)).toEqual({ '1.06.04': 'Sekretariat' });
  });

  it('a programme of two units is divided', () => {
    const unit = 'Bidang Rehabilitasi Sosial';
    const book = {
      lines: [
        { code: '1.06.04', name: '', unit },
        { code: '1.06.04.2.01.0002', name: '', unit: 'Sekretariat' },
      ],
    };
    expect(proposed(lines, book)).toEqual({ '1.06.04': unit, '1.06.04.2.01.0002': 'Sekretariat' });
  });

  it('the same name counts where codes were given anew', () => {
    const book = { lines: [{ code: '1.06.77', name: 'Program Taman Makam Pahlawan', unit: 'Sekretariat' }] };
    expect(proposed([line('1.06.07', 'PROGRAM TAMAN MAKAM PAHLAWAN')], book)).toEqual({ '1.06.07': 'Sekretariat' });
  });
});
