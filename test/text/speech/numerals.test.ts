import { decimalInWords, digitsInWords, wholeInWords } from '../../../src/text/speech/numerals';

test.each([
  ['0', 'nol'],
  ['1', 'satu'],
  ['10', 'sepuluh'],
  ['11', 'sebelas'],
  ['12', 'dua belas'],
  ['19', 'sembilan belas'],
  ['20', 'dua puluh'],
  ['21', 'dua puluh satu'],
  ['100', 'seratus'],
  ['110', 'seratus sepuluh'],
  ['111', 'seratus sebelas'],
  ['200', 'dua ratus'],
  ['1000', 'seribu'],
  ['1001', 'seribu satu'],
  ['1100', 'seribu seratus'],
  ['2026', 'dua ribu dua puluh enam'],
  ['11000', 'sebelas ribu'],
  ['21000', 'dua puluh satu ribu'],
  ['100000', 'seratus ribu'],
  ['101000', 'seratus satu ribu'],
  ['1000000', 'satu juta'],
  ['1001000', 'satu juta seribu'],
  ['1500000000', 'satu miliar lima ratus juta'],
  ['2000000000000', 'dua triliun'],
  ['007', 'tujuh'],
  ['1234567890123456', 'satu dua tiga empat lima enam tujuh delapan sembilan nol satu dua tiga empat lima enam'],
])('%s is "%s"', (digits, words) => {
  expect(wholeInWords(digits)).toBe(words);
});

const value: Record<string, number> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
};
const scale: Record<string, number> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };

/** Reads Indonesian numerals back, by rules of its own. */
function read(words: string): number {
  let total = 0;
  let group = 0;
  let last = 0;
  const apart = words.replace(/\bse(puluh|belas|ratus|ribu)\b/g, 'satu $1');
  for (const word of apart.split(' ')) {
    if (word in value) last = value[word] ?? 0;
    else if (word === 'belas') last += 10;
    else if (word === 'puluh') last *= 10;
    else if (word === 'ratus') last *= 100;
    else {
      total += (group + last) * (scale[word] ?? NaN);
      group = 0;
      last = 0;
      continue;
    }
    if (word === 'puluh' || word === 'ratus' || word === 'belas') {
      group += last;
      last = 0;
    }
  }
  return total + group + last;
}

test('every number up to 3.000 and a spread of larger ones can be read back', () => {
  const numbers = [...Array.from({ length: 3001 }, (_, index) => index)];
  for (let number = 3001; number < 1e15; number = Math.floor(number * 1.37) + 11) numbers.push(number);
  expect(numbers.filter((number) => read(wholeInWords(String(number))) !== number)).toEqual([]);
});

test('decimals are read digit by digit, without zeros at the end', () => {
  expect(decimalInWords('92', '50')).toBe('sembilan puluh dua koma lima');
  expect(decimalInWords('92', '05')).toBe('sembilan puluh dua koma nol lima');
  expect(decimalInWords('92', '00')).toBe('sembilan puluh dua');
  expect(digitsInWords('+62-81')).toBe('enam dua delapan satu');
});
