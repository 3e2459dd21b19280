import { depthsOf } from '../../../../src/workbook/read/printed/depths';

const ofCodes = (...codes: string[]): (number | null)[] => depthsOf(codes.map((code) => ({ code, label: 'x' })));
const ofNames = (...labels: string[]): (number | null)[] => depthsOf(labels.map((label) => ({ code: '', label })));

test.each<[what: string, codes: string[], depths: (number | null)[]]>([
  ['spaces and what closes a number do not count', [' A. ', '1) ', '1.1.'], [0, 1, 2]],
  ['an empty code, and one that is all dots, have no place', ['', '...', 'A', '1'], [null, null, 0, 1]],
  ['nor has a dash', ['-', 'A', '1'], [null, 0, 1]],
  ['words with digits in them are no numbers', ['A', '1', 'x1', '1x', '1.a', '.1'], [0, 1, null, null, null, null]],
  ['a number of two digits is one number', ['12', '1.2'], [0, 1]],
  ['Roman numerals large and small', ['IV', 'iv'], [0, 1]],
  ['of mixed letters they are small ones', ['IV', 'iV', 'Iv'], [0, 1, 1]],
  ['what only looks like one is none', ['I', '1', 'IIX', 'vv', 'ixa'], [0, 1, null, null, null]],
  ['one letter alone', ['A', 'b', 'AB', 'ab', 'aB', 'Ab'], [0, 1, null, null, null, null]],
])('the depth of rows by their codes: %s', (_what, codes, depths) => expect(ofCodes(...codes)).toEqual(depths));

test.each<[what: string, names: string[], depths: (number | null)[]]>([
  ['from the top', ['Urusan A', 'Program B', 'Kegiatan C', 'Sub Kegiatan D'], [0, 1, 2, 3]],
  ['one level beside rows without any tells nothing', ['Program A', 'Lain', 'Program B'], [null, null, null]],
  ['a word that only begins like a level is none', ['Programer', 'Program A', 'Kegiatan B'], [null, 1, 2]],
])('by the words that their names begin with: %s', (_what, names, depths) => expect(ofNames(...names)).toEqual(depths));
