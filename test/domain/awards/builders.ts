import type { AwardCategory, Criterion } from '../../../src/domain/awards/instrument/instrument';
import type { Participant } from '../../../src/domain/awards/scoring/score-category';
import { plain } from '../../../src/domain/awards/records/figures';
import {
  scoreCategory,
  type CategoryInput,
  type CategoryScoring,
} from '../../../src/domain/awards/scoring/score-category';

/** A category of a workbook; SMART, one winner. */
export function category(changes: Partial<AwardCategory> = {}): AwardCategory {
  return {
    sheet: 'Kategori Penghargaan',
    row: 2,
    name: 'Panti Terbaik',
    nameCell: 'A2',
    participants: 'Panti',
    participantsCell: 'B2',
    ofStaff: false,
    recipient: 'unit',
    method: 'smart',
    isUnclear: false,
    winners: 1,
    coolDown: null,
    minimumCases: null,
    basis: '',
    ...changes,
  };
}

type CriterionChanges = Partial<Omit<Criterion, 'weight' | 'zero' | 'hundred'>> & {
  weight?: number;
  zero?: number | null;
  hundred?: number | null;
};

/** A criterion scored by jurors from 0 to 100; figures given as plain numbers. */
export function criterion({ weight = 100, zero = null, hundred = null, ...changes }: CriterionChanges = {}): Criterion {
  return {
    sheet: 'Kriteria Penilaian',
    row: 2,
    category: 'Panti Terbaik',
    code: 'K1',
    name: 'Mutu',
    weight: { value: weight, cell: 'D2' },
    kind: 'benefit',
    kindCell: 'E2',
    source: 'jury',
    sourceCell: 'F2',
    isUnclear: false,
    zero: { value: zero, cell: 'G2' },
    hundred: { value: hundred, cell: 'H2' },
    veto: null,
    scale: { kind: 'bounds', low: 0, high: 100 },
    scaleCell: 'J2',
    tieOrder: null,
    ifMissing: 'stop',
    ...changes,
  };
}

export const participant = (code: string, changes: Partial<Participant> = {}): Participant => ({
  code,
  name: `Panti ${code}`,
  unit: code,
  unitName: '',
  recipientName: '',
  ...changes,
});

/** Figures by participant, in the order of the criteria; null is missing. */
export type Figures = Record<string, (number | null)[]>;

/** Scores participants with these figures. */
export function score(
  figures: Figures,
  criteria: readonly Criterion[],
  changes: Partial<CategoryInput> = {},
): CategoryScoring {
  return scoreCategory({
    month: '2026-03',
    category: category(),
    criteria,
    participants: Object.keys(figures).map((code) => participant(code)),
    figure: ({ code }, one) => {
      const value = figures[code]?.[criteria.findIndex((other) => other.code === one.code)] ?? null;
      return plain(one.source, value);
    },
    cases: () => 10,
    minimumCases: 0,
    coolDown: () => null,
    scores: [],
    tieDecisions: [],
    cutOff: '2026-04-09 08:00',
    ...changes,
  });
}

/** Code, rank and outcome of everybody, best first. */
export const places = ({ result }: CategoryScoring) =>
  result.participants.map(({ code, rank, outcome }) => [code, rank, outcome]);
