import { unknownObjectives } from '../../../src/domain/main-job/objective-codes';
import { budgetRow, indicator } from '../builders';

/** The codes that are told, for objectives of indicators and codes of budget rows. */
function told(objectives: string[], codes: string[]): string[] {
  const indicators = objectives.map((objective, index) => indicator({ code: `I${index}`, objective }));
  const rows = codes.map((value, index) => ({
    ...budgetRow(`1.06.02.2.01.000${index}`),
    objectiveCode: { value, cell: `F${index + 2}` },
  }));
  return unknownObjectives(indicators, rows).map(({ code, cell, values }) => `${code} ${cell} ${String(values.value)}`);
}

test.each<[what: string, objectives: string[], codes: string[], found: string[]]>([
  ['a code before the text', ['S1 Layanan baik', 'S2. Data baik'], ['S1', 's2', 'S1'], []],
  ['a number', ['1. Layanan baik', '1.2: Data baik'], ['1', '1.2'], []],
  ['the whole text', ['Layanan baik'], ['layanan  baik'], []],
  ['a code of none', ['S1 Layanan baik'], ['S1', 'S9', 'S9', ''], ['unknown-objective F3 S9']],
  ['all codes of none', ['S1'], ['S9'], ['unknown-objective F2 S9']],
  ['objectives without codes', ['Layanan baik', ''], ['S1'], []],
  ['no indicators', [], ['S1'], []],
])('%s', (_, objectives, codes, found) => expect(told(objectives, codes)).toEqual(found));
