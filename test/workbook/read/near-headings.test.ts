import fc from 'fast-check';
import { editDistance, nearHeadings } from '../../../src/workbook/read/near-headings';
import { column, table, type ColumnKind } from '../../../src/workbook/schema/table';
import { actualsTable } from '../../../src/workbook/schema/tables';

describe('letters that differ', () => {
  test.each([
    ['pagu', 'pagu', 2, 0],
    ['', 'ab', 2, 2],
    ['ab', '', 2, 2],
    ['bobot', 'bobott', 1, 1],
    ['bobott', 'bobot', 1, 1],
    ['bobot', 'bobit', 1, 1],
    ['ab', 'ba', 2, 1],
    ['atrget', 'target', 1, 1],
    ['targte', 'target', 1, 1],
    ['ab', 'bc', 3, 2],
    ['ab', 'ca', 3, 2],
    ['abc', 'bca', 3, 2],
    ['kinerja', 'pagu', 9, 7],
    ['a', 'aaaa', 1, 2],
    ['aaaa', 'a', 2, 3],
  ])('%j and %j, at most %i: %i', (one, other, most, letters) => {
    expect(editDistance(one, other, most)).toBe(letters);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  test('are the same in both directions, none only between equals, and never more than the longer word has', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const letters = editDistance(one, other, 9);
        expect(editDistance(other, one, 9)).toBe(letters);
        expect(letters === 0).toBe(one === other);
        expect(letters).toBeLessThanOrEqual(Math.max(one.length, other.length));
        expect(letters).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      }),
    );
  });
});

const isNear = (name: string, heading: string, kind: ColumnKind = 'text', isPeriod = false): boolean =>
  nearHeadings(table('Uji', { key: column(name, kind, { isPeriod }) }, 'key'), {}, [heading], new Set()).length === 1;

describe('so many letters may differ as the length of a name allows', () => {
  test.each([
    ['Pagu', 'Pagi', false],
    ['Bobot', 'Bobit', true],
    ['Bobot', 'Babit', false],
    ['Evidence', 'Evidance', true],
    ['Evidence', 'Evydance', false],
    ['Frequency', 'Friquancy', true],
    ['Frequency', 'Friquansy', false],
    ['Cara Hitung', 'Carahitung', true],
    ['Cara Hitung', 'Crahitung', true],
    ['Cara Hitung', 'Crahitong', false],
  ])('%s, written %s: %s', (name, heading, near) => {
    expect(isNear(name, heading)).toBe(near);
  });
});

describe('so many words may be more, or lack', () => {
  test.each<[name: string, heading: string, near: boolean, kind?: ColumnKind]>([
    ['Sifat Target TW', 'Sifat Target Triwulan', true],
    ['Target TW I', 'Target Triwulan', false],
    ['Bobot', 'Bobot Indikator Kinerja', true],
    ['Bobot', 'Bobot Indikator Kinerja Utama', false],
    ['Bobot', '(Indikator Kinerja) Bobot', true],
    ['Bobot', 'Bobit Indikator', true],
    ['Bobot', 'Pembobotan Indikator', true],
    ['Cara Hitung', 'Bicaranya Hitung', false],
    ['Bobot', 'Bobot Indikator Kinerja 2025', true],
    ['Bobot', '2025 Bobot Indikator Kinerja', true],
    ['Bobot', 'Bobot Indikator Kinerja Tahun 1999', true],
    ['Bobot', 'Bobot Indikator Kinerja TA 2025', true],
    ['Bobot', 'Bobot Indikator Kinerja T.A. 2025', true],
    ['Bobot', 'Bobot Indikator Kinerja 3025', false],
    ['Sumber Data', 'Sumber', false],
    ['Cara Hitung', 'Cara', true, 'choice'],
    ['Cara Hitung', 'Hitung', false, 'choice'],
    ['Frekuensi Pengukuran', 'Frekuensi Warna', false, 'choice'],
    ['Polaritas', '2025', false, 'choice'],
    ['Target', 'Tahun 2025', false, 'measure'],
    ['Target TW III', 'TW III', true, 'measure'],
    ['Target TW III', 'Target III', false, 'measure'],
    ['Target TW III', 'III', false, 'measure'],
    ['Target Akhir Renstra', 'Target Akhir', true, 'measure'],
    ['Target Akhir Renstra', 'Akhir Renstra', true, 'measure'],
    ['Target Akhir Renstra', 'Target', false, 'measure'],
    ['Rencana Fisik s.d. TW I', 'Rencana s.d. TW I', false, 'percent'],
    ['Pagu Perubahan', 'Pagu_Perubahan', true, 'amount'],
    ['Tanggal Selesai', 'Tgl. Selesai', true, 'date'],
    ['Realisasi s.d. TW I', 'Real. s/d TW I', true, 'amount'],
    ['Nomor SK', 'No. SK', true],
    ['Sumber Dana', 'Sumber Pendanaan', true],
    ['Upaya yang Telah Dilakukan', 'UpayaYangTelahDilakukan', true],
    ['RAK s.d. TW I', 'RAK_s.d._TW_I', true, 'amount'],
  ])('%s, written %s: %s', (name, heading, near, kind = 'text') => {
    expect(isNear(name, heading, kind)).toBe(near);
  });

  test.each([
    ['Bulan Januari', true],
    ['Data Realisasi Januari', true],
    ['Januari 2025', true],
    ['Januori', true],
    ['Target Januari', false],
    ['Kendala Januari', false],
    ['Data Target Januari', false],
  ])('in a period column only those that change nothing: %s is %s', (heading, near) => {
    expect(isNear('Januari', heading, 'measure', true)).toBe(near);
  });

  test('quarters are not looked for beside months, nor months beside quarters', () => {
    const near = (columns: Parameters<typeof nearHeadings<keyof typeof actualsTable.columns>>[1], heading: string) =>
      nearHeadings(actualsTable, columns, ['Kode', 'x', heading], new Set([0, 1])).map(({ key }) => key);
    expect(near({ code: 0, m1: 1 }, 'Jumlah TW I')).toEqual([]);
    expect(near({ code: 0, m1: 1 }, 'Data Februari')).toEqual(['m2']);
    expect(near({ code: 0, q1: 1 }, 'Data TW II')).toEqual(['q2']);
    expect(near({ code: 0, q1: 1 }, 'Bulan Februari')).toEqual([]);
  });
});

describe('of several names the nearest is meant', () => {
  const keyOf = (names: [string, string], heading: string): string | undefined => {
    const columns = { one: column(names[0], 'choice'), other: column(names[1], 'choice') };
    return nearHeadings(table('Uji', columns, 'one'), {}, [heading], new Set())[0]?.key;
  };
  test.each<[what: string, far: string, near: string, heading: string]>([
    ['fewer letters', 'Frequancyb', 'Frequencyb', 'Frequencya'],
    ['letters before words', 'Pagu', 'Pagu Awai', 'Pagu Awal'],
    ['a word more before two', 'Pengukuran', 'Frekuensi Pengukuran', 'Frekuensi Pengukuran Utama'],
    [
      'two words more before one less',
      'Frekuensi Pengukuran Kinerja Utama Daerah',
      'Frekuensi Pengukuran',
      'Frekuensi Pengukuran Kinerja Utama',
    ],
  ])('%s', (_, far, near, heading) => {
    expect(keyOf([far, near], heading)).toBe('other');
    expect(keyOf([near, far], heading)).toBe('one');
  });

  test('of two that are equally near the first', () => {
    expect(keyOf(['Bobot A', 'Bobot B'], 'Bobot C')).toBe('one');
  });
});

test('columns whose headings are known, keys that are there and empty headings are left out', () => {
  const columns = { weight: column('Bobot', 'number'), level: column('Tingkat', 'text') };
  expect(
    nearHeadings(
      table('Uji', columns, 'weight'),
      { level: 0 },
      ['Tingkat', 'Tingkot', '', 'Bobit', 'Babot'],
      new Set([3]),
    ),
  ).toEqual([{ column: 4, key: 'weight' }]);
});
