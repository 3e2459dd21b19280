import fc from 'fast-check';
import { formatNumber, formatQuantity, formatRupiah } from '../../../src/text/format';
import { parseNumber } from '../../../src/workbook/values/number';

const cents = fc.integer({ min: -1e14, max: 1e14 }).map((value) => value / 100);

describe('what the program writes in Indonesian notation it reads again', () => {
  test('with two decimals', () => {
    fc.assert(
      fc.property(cents, (value) => {
        expect(parseNumber(formatNumber(value, 2, 'id'))).toEqual({
          value: value === 0 ? 0 : value,
          english: false,
          extra: '',
        });
      }),
    );
  });

  test('whole numbers and quantities of up to two decimals', () => {
    fc.assert(
      fc.property(cents, (value) => {
        expect(parseNumber(formatQuantity(value, 'id'))?.value).toBeCloseTo(value, 6);
      }),
    );
  });

  test('Rupiah, negative ones too', () => {
    fc.assert(
      fc.property(cents, (value) => {
        expect(parseNumber(formatRupiah(value, 'id'))?.value).toBeCloseTo(value, 6);
      }),
    );
  });

  test('with and without Rp, blanks, ",-" and the sign of per cent', () => {
    const whole = fc.integer({ min: 0, max: 1e12 });
    const shell = fc.constantFrom('%', 'Rp%', 'Rp %', 'Rp. %', '%,-', 'Rp. %,-', '% persen').map((text) => {
      return (number: string) => text.replace('%', number);
    });
    fc.assert(
      fc.property(whole, shell, (value, wrap) => {
        expect(parseNumber(wrap(formatNumber(value, 0, 'id')))?.value).toBe(value);
      }),
    );
  });
});

test('what the program writes in English notation is never read as another number silently', () => {
  fc.assert(
    fc.property(cents, (value) => {
      const text = formatNumber(value, 2, 'en');
      expect(parseNumber(text)).toMatchObject({ value: value === 0 ? 0 : value, english: true });
    }),
  );
});

test('any text gives a finite number or null, never an exception', () => {
  const words = fc.constantFrom(
    'Rp',
    '.',
    ',',
    '%',
    ' ',
    '-',
    '(',
    ')',
    '0',
    '12',
    '500',
    'juta',
    '__proto__',
    'valueOf',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 8 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, fc.boolean(), (written, allowExtra) => {
      const parsed = parseNumber(written, { takesUnits: allowExtra });
      expect(parsed === null || Number.isFinite(parsed.value)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
