import { judgedUnits } from '../../../../src/domain/main-job/unit/judged-units';
import type { Judgement, LimitStatus } from '../../../../src/domain/main-job/unit/judgement';
import type { Rules } from '../../../../src/domain/settings';

type Case = [name: string, attainment: LimitStatus, absorption: LimitStatus];

const unit = (
  [name, attainment, absorption]: Case,
  basis: Rules['flagBasis'],
): { name: string; judgement: Judgement } => ({
  name,
  judgement: {
    attainment: { status: attainment, limit: 90 },
    absorption: { status: absorption, limit: 60 },
    flag: {
      attainment: basis !== 'absorption' && attainment === 'below',
      absorption: basis !== 'attainment' && absorption === 'below',
    },
  } as Judgement,
});

const cases: Case[] = [
  ['meets', 'met', 'met'],
  ['below', 'below', 'met'],
  ['provisional', 'provisional', 'notAssessable'],
  ['spends too little', 'met', 'below'],
  ['nothing to assess', 'notAssessable', 'met'],
  ['nothing to assess, spends too little', 'notAssessable', 'below'],
];

/** Data dictionary, Output sheets (`Dasbor`): units `Tidak dapat dinilai` are in neither of "n of m units meet their limits". */
test.each<[basis: Rules['flagBasis'], flagged: string[], unassessed: string[]]>([
  ['both', ['below', 'spends too little', 'nothing to assess, spends too little'], ['nothing to assess']],
  ['attainment', ['below'], ['nothing to assess', 'nothing to assess, spends too little']],
  ['absorption', ['spends too little', 'nothing to assess, spends too little'], ['provisional']],
])('flagged by %s', (flagBasis, flagged, unassessed) => {
  const units = cases.map((one) => unit(one, flagBasis));
  const judged = judgedUnits(units, { flagBasis });
  const names = (of: readonly { name: string }[]): string[] => of.map(({ name }) => name);
  expect(names(judged.flagged)).toEqual(flagged);
  expect(names(judged.unassessed)).toEqual(unassessed);
  expect(names(judged.assessed)).toEqual(names(units).filter((name) => !unassessed.includes(name)));
});
