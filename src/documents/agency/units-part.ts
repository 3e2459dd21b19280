import type { UnitReport } from '../../domain/evaluation';
import { isFlagged } from '../../domain/judgement';
import { rate } from '../../domain/rating';
import { paragraph } from '../clean-text';
import { causeSentence, levelSentences } from '../narrative/level-sentences';
import { unitRow, type UnitRow } from '../parts/overview-part';
import { mark } from '../view-model';
import { DASH, type Writer } from '../writer';
import { flaggedUnits } from './summary-part';

/** Units judged alike, under one heading row. */
export interface UnitGroup {
  title: string;
  rows: UnitRow[];
}

export interface UnitsPart {
  paragraphs: string[];
  tables: { groups: UnitGroup[]; mean: UnitRow; agency: UnitRow }[];
  flagged: string[];
}

/** `Rata-rata Unit` and the agency, as the last rows. */
function totalRows(writer: Writer): { mean: UnitRow; agency: UnitRow } {
  const { t, evaluation, points, rating, rules } = writer;
  const { meanOfUnits, agency } = evaluation;
  const rated = (value: number | null): string => (value === null ? DASH : rating(rate(value, rules.ratingScale)));
  const none = mark('', false);
  return {
    mean: {
      number: '',
      unit: t.agency.units.mean,
      flagValue: points(meanOfUnits.flagValue),
      meanAttainment: points(meanOfUnits.meanAttainment),
      rating: rated(meanOfUnits.flagValue),
      attainment: none,
      absorption: '',
      absorptionMark: none,
    },
    agency: unitRow(writer, writer.agency, agency, ''),
  };
}

/** Why a unit is flagged. */
function flaggedParagraph(writer: Writer, { value, absorption, judgement }: UnitReport): string {
  const { t, percent } = writer;
  const words = t.agency.units;
  const absorbed = percent(absorption?.absorption ?? null);
  const limit = percent(judgement.absorption.limit);
  if (!judgement.flag.attainment) return words.absorptionOnly(value.unit.name, absorbed, limit);
  return paragraph([
    ...levelSentences(writer, value.unit.name, value, judgement),
    causeSentence(writer, value.causes),
    judgement.flag.absorption ? words.alsoAbsorption(absorbed, limit) : '',
  ]);
}

/** III. Capaian per Unit: those below a limit first. */
export function unitsPart(writer: Writer): UnitsPart {
  const { t, evaluation } = writer;
  const words = t.agency.units;
  const { units } = evaluation;
  if (units.length === 0) return { paragraphs: [words.none], tables: [], flagged: [] };
  const flagged = flaggedUnits(units);
  const open = units.filter(
    ({ judgement }) => !isFlagged(judgement.flag) && judgement.attainment.status === 'notAssessable',
  );
  const others = units.filter((unit) => !flagged.includes(unit) && !open.includes(unit));
  const order = [...flagged, ...others, ...open];
  const row = (unit: UnitReport): UnitRow =>
    unitRow(writer, unit.value.unit.name, unit, String(order.indexOf(unit) + 1));
  const groups = [
    { title: words.flaggedGroup, units: flagged },
    { title: words.otherGroup, units: others },
    { title: words.openGroup, units: open },
  ]
    .filter((group) => group.units.length > 0)
    .map(({ title, units: members }) => ({ title, rows: members.map(row) }));
  return {
    paragraphs: [t.agency.unitsSummary(units.length, flagged.length)],
    tables: [{ groups, ...totalRows(writer) }],
    flagged: flagged.map((unit) => flaggedParagraph(writer, unit)),
  };
}
