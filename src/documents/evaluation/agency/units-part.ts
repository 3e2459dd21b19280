import { roundOrNull } from '../../../domain/number';
import type { UnitReport } from '../../../domain/main-job/evaluation';
import { judgedUnits } from '../../../domain/main-job/unit/judged-units';
import { rate } from '../../../domain/main-job/indicator/rating';
import { unitsOfMean } from '../../../domain/main-job/unit/agency-value';
import { paragraph, paragraphs } from '../../clean-text';
import { causeSentence, levelSentences } from '../narrative/level-sentences';
import { unitRow, type UnitRow } from '../parts/overview-part';
import { mark } from '../../view-model';
import { DASH, type Writer } from '../../writer';
import { flaggedUnits, unitsSummary } from './summary-part';
import { codeOf, computed, ofUnit } from '../../figures/sources';

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
  const { terms, evaluation, points, rating, rules } = writer;
  const { meanOfUnits, agency } = evaluation;
  const rated = (value: number | null): string => (value === null ? DASH : rating(rate(value, rules.ratingScale)));
  const none = mark('', false);
  const assessed = unitsOfMean(evaluation.units).length;
  return {
    mean: {
      number: '',
      unit: terms.meanOfAssessed(writer.count(assessed, computed('units', 'mean'))),
      flagValue: points(meanOfUnits.flagValue, computed('mean', 'flagValue')),
      meanAttainment: points(meanOfUnits.meanAttainment, computed('mean', 'meanAttainment')),
      rating: rated(meanOfUnits.flagValue),
      attainment: none,
      absorption: '',
      absorptionMark: none,
    },
    agency: unitRow(writer, writer.agency, agency, ''),
  };
}

/** Absorption and its limit. */
const absorbed = ({ percent }: Writer, report: UnitReport): [string, string] => [
  percent(report.absorption?.absorption ?? null, ofUnit(report, 'absorption')),
  percent(report.judgement.absorption.limit, computed('limit', codeOf(report))),
];

/** Why a unit is flagged for its attainment. */
function flaggedParagraph(writer: Writer, report: UnitReport): string {
  const { value, judgement } = report;
  return paragraph([
    ...levelSentences(writer, value.unit.name, report),
    causeSentence(writer, value.causes),
    judgement.flag.absorption ? writer.t.agency.units.alsoAbsorption(...absorbed(writer, report)) : '',
  ]);
}

/** The units flagged for their absorption alone, in one sentence. */
function absorptionOnly(writer: Writer, units: readonly UnitReport[]): string {
  const words = writer.t.agency.units;
  const [first] = units;
  if (!first) return '';
  if (units.length === 1) return words.absorptionOnly(first.value.unit.name, ...absorbed(writer, first));
  const limits = new Set(units.map(({ judgement }) => roundOrNull(judgement.absorption.limit)));
  const shared = limits.size === 1 ? absorbed(writer, first)[1] : null;
  const named = units.map((unit) => {
    const [value, limit] = absorbed(writer, unit);
    return shared !== null
      ? words.figure(unit.value.unit.name, value)
      : words.figureOf(unit.value.unit.name, value, limit);
  });
  return words.absorptionOnlyAll(
    writer.count(units.length, computed('units', 'absorption')),
    // The table above has them all.
    writer.list(named),
    shared ?? '',
  );
}

/** III. Capaian per Unit: those below a limit first. */
export function unitsPart(writer: Writer): UnitsPart {
  const { t, evaluation } = writer;
  const words = t.agency.units;
  const { units } = evaluation;
  if (units.length === 0) return { paragraphs: [words.none], tables: [], flagged: [] };
  const flagged = flaggedUnits(units);
  const open = judgedUnits(units, evaluation.input.rules).unassessed;
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
    paragraphs: [unitsSummary(writer)],
    tables: [{ groups, ...totalRows(writer) }],
    flagged: paragraphs(
      ...flagged.filter(({ judgement }) => judgement.flag.attainment).map((unit) => flaggedParagraph(writer, unit)),
      absorptionOnly(
        writer,
        flagged.filter(({ judgement }) => !judgement.flag.attainment),
      ),
    ),
  };
}
