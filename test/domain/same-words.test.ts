import fc from 'fast-check';
import { saySame } from '../../src/domain/same-words';

test.each([
  ['Data kependudukan belum padan', 'Data kependudukan tidak padan', true],
  ['Regu sore hanya dua petugas', 'Regu sore kekurangan petugas', true],
  ['Tender gagal', 'Juknis belum terbit', false],
  ['belum dan tidak', 'belum dan tidak', false],
  ['', 'Data', false],
  ['Data di kk', 'Tender di kk', false],
  ['Data padan', 'Data padan kependudukan terbaru daerah', true],
  ['satu dua tiga empat lima', 'satu dua tiga enam tujuh', true],
  ['satu dua tiga empat lima', 'satu dua enam tujuh delapan', false],
])('%j and %j: %s', (one, other, same) => expect([saySame(one, other), saySame(other, one)]).toEqual([same, same]));

test('the order of two texts does not matter', () => {
  fc.assert(fc.property(fc.lorem(), fc.lorem(), (one, other) => saySame(one, other) === saySame(other, one)));
});
