import type { Atom } from '../../../documents/figures/atoms';
import type { FigureSource } from '../../../domain/records/figure-source';
import { sourceCode } from '../../../domain/records/figure-source';
import { joinNumbers, keptFigures, type PrintedFigures } from '../../../domain/records/printed-figure';
import { texts } from '../../../text';
import { nameIn, names } from '../../../workbook/schema/names';
import { AGENCY_CODE } from '../../../domain/main-job/unit/unit';
import { figureHeading, figurePlaces, type FigurePlace } from '../../../workbook/sheets/figure-cells';
import { absorptionSheet } from '../../../workbook/sheets/main-job/absorption-sheet';
import { attainmentSheet } from '../../../workbook/sheets/main-job/attainment-sheet';
import { unitReportSheet } from '../../../workbook/sheets/main-job/unit-report-sheet';
import type { OutputFrame } from '../../../workbook/sheets/output-sheet';
import type { TaskContext } from '../../run/task';

type Places = ReadonlyMap<string, FigurePlace>;
const known = new WeakMap<TaskContext['evaluation'], Places>();

/** Where the sheets of a run show figures; looked up once for all documents of the run. */
function placesOf({ evaluation, data, frame }: TaskContext): Places {
  const standing = known.get(evaluation);
  if (standing) return standing;
  const sheets = [
    figurePlaces('attainment', attainmentSheet(evaluation, frame), frame.language),
    figurePlaces('unitReport', unitReportSheet(evaluation, data.settings.profile.agency, frame), frame.language),
    figurePlaces('absorption', absorptionSheet(evaluation, frame), frame.language),
  ];
  const places = new Map(sheets.flatMap((sheet) => [...sheet]));
  known.set(evaluation, places);
  return places;
}

const subjects: Partial<Record<OutputFrame['language'], Record<string, string>>> = {};

/** Words of what figures are of: codes that have none of their own, and reasons of a remainder, which are told by letters. */
const subjectWords = (language: OutputFrame['language']): Record<string, string> =>
  (subjects[language] ??= findSubjectWords(language));

function findSubjectWords(language: OutputFrame['language']): Record<string, string> {
  const { figures, terms } = texts(language);
  const named = (kind: string, words: Record<string, string>): Record<string, string> =>
    Object.fromEntries(Object.entries(words).map(([code, word]) => [`${kind}:${code}`, word]));
  const reasons = { ...named('reason', terms.reasons), ...named('group', terms.reasonGroup) };
  return { ...figures.subjects, ...terms.indicatorStatus, ...reasons };
}

/** The name and the cell of a figure of a form; its sheet has the language of the book. */
function placeInForm(
  { form, row, column, at }: Extract<FigureSource, { form: string }>,
  { language }: OutputFrame,
): FigurePlace {
  const { figures, forms, terms } = texts(language);
  const { drivers, obstacles, nextQuarter, nextPlan, meanAttainment } = forms.renja;
  const rows: Record<string, string> = {
    drivers,
    obstacles,
    nextQuarter,
    nextPlan,
    meanAttainment,
    meanCover: forms.standards.mean,
    meanOfUnits: terms.meanOfUnits,
    [AGENCY_CODE]: terms.budgetLevel.agency,
  };
  const named = (notation: string): string => nameIn(names(notation), language);
  return { label: figures.named(rows[row] ?? row, named(column)), cell: `${named(form)}!${at}` };
}

/** The name and the cell of a figure. */
function placeOf(context: TaskContext, source: FigureSource): FigurePlace {
  const standing = placesOf(context).get(sourceCode(source));
  if (standing) return standing;
  if ('form' in source) return placeInForm(source, context.frame);
  const { figures } = texts(context.frame.language);
  if ('sheet' in source)
    return { label: figures.named(source.row, figureHeading(source, context.frame.language)), cell: '' };
  const known = subjectWords(context.frame.language);
  const of = source.of.split(' ').map((word) => known[word] ?? word);
  const label = figures.named(of.join(' '), figures.calculations[source.calculation]);
  return { label, cell: 'cell' in source ? source.cell : '' };
}

/** Where the sheets show the attainment of an indicator, by its code; empty where they do not. */
export const attainmentFinder =
  (context: TaskContext) =>
  (code: string): string =>
    placesOf(context).get(sourceCode({ sheet: 'attainment', row: code, column: 'attainment' }))?.cell ?? '';

/**
 * What a document printed, as `_Angka` keeps it.
 *
 * @param isElsewhere no cell of today's sheets shows its figures
 */
export function traceFigures(
  key: string,
  atoms: readonly Atom[],
  context: TaskContext,
  isElsewhere = false,
): PrintedFigures {
  const figures: PrintedFigures['figures'] = [];
  let between: string[] = [];
  for (const { text, figure } of atoms) {
    if (!figure) between.push(text);
    else {
      const { label, cell } = placeOf(context, figure.source);
      const said = { code: sourceCode(figure.source), exact: String(figure.value), before: joinNumbers(between) };
      figures.push({ key, label, value: text, cell: isElsewhere ? '' : cell, ...said });
      between = [];
    }
  }
  return keptFigures({ figures, after: joinNumbers(between) });
}
