import { readBound, readGrade, readNumber } from '../../../../src/workbook/sheets/audit/reading-formula';

describe('a number in a text', () => {
  test.each([
    ['1.234,5', 1234.5, 'TRIM(A1)', 'FIND(",",B1)'],
    ['1,004,422.80', 1_004_422.8, 'TRIM(A1)', 'FIND(".",B1)'],
    ['Rp 1.250.000,-', 1_250_000, 'TRIM(SUBSTITUTE(SUBSTITUTE(A1,"Rp ",""),",-",""))', '^(LEN(B1)'],
    ['≥ 95,5 %', 95.5, 'TRIM(SUBSTITUTE(SUBSTITUTE(A1,"≥ ","")," %",""))', 'FIND(",",B1)'],
    ['2,4 miliar', 2_400_000_000, 'TRIM(SUBSTITUTE(A1," miliar",""))', '*1000000000'],
  ])('%s', (text, value, stripped, part) => {
    const reading = readNumber(text, value);
    expect(reading?.stripped('A1')).toBe(stripped);
    expect(reading?.number('A1', 'B1')).toContain(part);
    // A number that is typed over the text is taken as it is.
    expect(reading?.number('A1', 'B1')).toMatch(/^IF\(ISNUMBER\(A1\),A1,/);
  });

  test('a text that does not give the value read has no formula', () => {
    expect(readNumber('kira-kira 12', 13)).toBeNull();
    expect(readNumber('belum', 5)).toBeNull();
  });
});

test('the ends of a range stand on both sides of the same text', () => {
  expect(readBound('80-90 %', 80, 'low')?.stripped('A1')).toContain('LEFT(A1,FIND("-",A1)-1)');
  expect(readBound('80-90 %', 90, 'high')?.stripped('A1')).toContain(
    'SUBSTITUTE(MID(A1,FIND("-",A1)+LEN("-"),99)," %","")',
  );
  expect(readBound('80', 80, 'low')).toBeNull();
});

test.each([
  ['BB', 'BB', 'UPPER(TRIM(A1))'],
  ['B (65,20)', 'B', 'UPPER(TRIM(LEFT(A1,IFERROR(FIND("(",A1)-1,LEN(A1)))))'],
  ['Wajar Tanpa Pengecualian', 'WTP', 'IF(A1="Wajar Tanpa Pengecualian","WTP",UPPER(TRIM(A1)))'],
])('the grade of %s', (text, grade, formula) => {
  expect(readGrade(text, grade)('A1')).toBe(formula);
});
