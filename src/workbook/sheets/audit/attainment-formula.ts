import type { GradeScale } from '../../../domain/main-job/indicator/grade';
import type { Polarity } from '../../../domain/main-job/indicator/measure';
import type { Texts } from '../../../text';
import { areNumbers, isNumber, quoted, when, type Expression } from './expressions';

/** The cells that an attainment is worked out from, all of the same row. */
export interface AttainmentCells {
  actual: Expression;
  /** Score of a grade. */
  score: Expression;
  low: Expression;
  /** Empty where the target is no range. */
  high: Expression;
  /** The bound that the actual is compared with; of a grade its lower bound in points. */
  bound: Expression;
  /** Which case of the formula holds, in words. */
  formulaCase: Expression;
}

export interface AttainmentSettings {
  /** Cell that says `T/R` or `(2T-R)/T`. */
  negativeFormula: Expression;
  words: Texts['audit']['cases'];
}

/** A value so near to 0 that it is 0 (data dictionary, rule 3). */
const isNothing = (of: Expression): Expression => `ABS(${of})<0.000000001`;

/** The nearest bound of a range; the target itself where it is none. */
export const nearestBound = ({ actual, low, high }: AttainmentCells): Expression =>
  when(isNumber(high), when(`N(${actual})>${high}`, high, low), low);

/** Cases in which nothing is calculated, then those of a positive target. */
function whereStated(
  { actual, bound, low, high }: AttainmentCells,
  words: AttainmentSettings['words'],
  otherwise: Expression,
): Expression {
  const negative = `OR(N(${low})<0,N(${high})<0,ABS(N(${actual}))>=10000000000000*MAX(ABS(N(${bound})),0.001))`;
  return when(
    `NOT(${isNumber(bound)})`,
    quoted(words.noTarget),
    when(`NOT(${isNumber(actual)})`, quoted(words.notReported), when(negative, quoted(words.notComputable), otherwise)),
  );
}

const more = ({ bound }: AttainmentCells, words: AttainmentSettings['words']): Expression =>
  when(isNothing(bound), quoted(words.notComputable), '"R/T"');

function less(
  { actual, bound }: AttainmentCells,
  { words, negativeFormula }: AttainmentSettings,
  onlyDistance: boolean,
): Expression {
  const distance = '"(2T-R)/T"';
  const zeroTarget = quoted(onlyDistance ? words.notComputable : words.zeroTarget);
  const stated = onlyDistance
    ? distance
    : when(`${negativeFormula}="T/R"`, when(isNothing(actual), quoted(words.zeroActual), '"T/R"'), distance);
  return when(isNothing(bound), zeroTarget, stated);
}

const inside = (cells: AttainmentCells, words: AttainmentSettings['words'], otherwise: Expression): Expression => {
  const { actual, low, high } = cells;
  return when(`AND(${isNumber(high)},${actual}>=${low},${actual}<=N(${high}))`, quoted(words.inside), otherwise);
};

type CaseOfFigures = (cells: AttainmentCells, settings: AttainmentSettings) => Expression;

/** A polarity without a formula of its own gives no value here: its figures are counted among those that differ. */
export const caseOfFigures = (polarity: Exclude<Polarity, 'grade'>, ...of: Parameters<CaseOfFigures>): Expression =>
  casesOfFigures[polarity]?.(...of) ?? quoted(of[1].words.notComputable);

/** Which case of rule 3 holds for figures. */
const casesOfFigures: Partial<Record<Polarity, CaseOfFigures>> = {
  positive: (cells, { words }) => whereStated(cells, words, inside(cells, words, more(cells, words))),
  negative: (cells, settings) =>
    whereStated(cells, settings.words, inside(cells, settings.words, less(cells, settings, false))),
  range: (cells, settings) => {
    const { actual, low } = cells;
    const { words } = settings;
    const isInside = `OR(${actual}=${cells.bound},AND(${isNumber(cells.high)},${actual}>=${low},${actual}<=N(${cells.high})))`;
    return whereStated(
      cells,
      words,
      when(isInside, quoted(words.inside), when(`${actual}<${low}`, more(cells, words), less(cells, settings, true))),
    );
  },
};

/** The rank of a text among the grades of a scale, 1 being the best. */
const rankIn = (grade: Expression, grades: Expression): Expression => `MATCH(${grade},${grades},0)`;

/** Where the grades of a scale and their lower bounds stand. */
export interface ScaleCells {
  scale: GradeScale;
  grades: Expression;
  /** Null: the scale has no bounds, or those of a survey. */
  bounds: Expression | null;
}

/** The rank that a score falls in: bounds are open below. */
const rankOfScore = (score: Expression, { scale, bounds }: ScaleCells): Expression =>
  `MIN(${scale.grades.length},1+SUMPRODUCT(--(${bounds ?? ''}>=${score})))`;

/** The lower bound of the target grade. */
export const boundOfGrade = (target: Expression, { grades, bounds }: ScaleCells): Expression =>
  bounds === null ? '""' : `IFERROR(INDEX(${bounds},${rankIn(target, grades)}),"")`;

/** Which case of rule 3 holds for a grade that is to be reached; the actual is its letters, or a bare score. */
export function caseOfGrade(cells: AttainmentCells, place: ScaleCells, words: AttainmentSettings['words']): Expression {
  const { actual, score, low, bound } = cells;
  const target = rankIn(low, place.grades);
  const own = rankIn(actual, place.grades);
  const byBound = (points: Expression): Expression => when(`N(${bound})>0`, quoted(words.gradeScore), points);
  const scored =
    place.bounds === null
      ? quoted(words.gradeMissed)
      : when(
          `AND(${isNumber(score)},${rankOfScore(`N(${score})`, place)}=${own})`,
          byBound(quoted(words.gradeMissed)),
          quoted(words.gradeMissed),
        );
  const bare =
    place.bounds === null
      ? quoted(words.notComputable)
      : when(
          `${rankOfScore(actual, place)}<=${target}`,
          quoted(words.gradeReached),
          byBound(quoted(words.gradeMissed)),
        );
  const lettered = when(
    `ISNUMBER(${own})`,
    when(`${own}<=${target}`, quoted(words.gradeReached), scored),
    quoted(words.notComputable),
  );
  return when(
    `${low}=""`,
    quoted(words.noTarget),
    when(
      `${actual}=""`,
      quoted(words.notReported),
      when(`ISNUMBER(${target})`, when(isNumber(actual), bare, lettered), quoted(words.notComputable)),
    ),
  );
}

/** A grade stated as figures on both sides: reached is 100, else R ÷ T. */
export const caseOfScores = (cells: AttainmentCells, words: AttainmentSettings['words']): Expression =>
  whereStated(
    cells,
    words,
    when(`AND(${cells.actual}>=${cells.bound},${cells.bound}>0)`, quoted(words.inside), more(cells, words)),
  );

/** The attainment in points by the case that holds (data dictionary, rule 3); nothing where none gives a value. */
export function valueByCase(
  { actual, score, bound, formulaCase }: AttainmentCells,
  words: AttainmentSettings['words'],
) {
  const cases: [word: string, points: Expression][] = [
    ['R/T', `${actual}/${bound}*100`],
    ['(2T-R)/T', `(2*${bound}-${actual})/${bound}*100`],
    ['T/R', `${bound}/${actual}*100`],
    [words.inside, '100'],
    [words.zeroTarget, when(isNothing(actual), '100', '0')],
    [words.zeroActual, '200'],
  ];
  const ofFigures = (otherwise: Expression): Expression =>
    cases.reduceRight((rest, [word, points]) => when(`${formulaCase}=${quoted(word)}`, points, rest), otherwise);
  const ofGrade = when(
    `${formulaCase}=${quoted(words.gradeReached)}`,
    '100',
    when(
      `${formulaCase}=${quoted(words.gradeScore)}`,
      `MIN(${when(isNumber(actual), actual, score)}/${bound}*100,99.99)`,
    ),
  );
  return { ofFigures: ofFigures('""'), ofGrade, ofScores: ofFigures(ofGrade) };
}

/** The same formula in one cell, for figures that follow from another target (rules 1, 11, 13). */
export function pointsOf(
  polarity: Exclude<Polarity, 'grade'>,
  actual: Expression,
  { low, high }: { low: Expression; high: Expression | null },
  negativeFormula: Expression,
): Expression {
  const distance = (target: Expression): Expression => `(2*${target}-${actual})/${target}*100`;
  const ratio = (target: Expression): Expression => when(`${target}>=0.000000001`, `${actual}/${target}*100`);
  const less = (target: Expression): Expression =>
    when(
      `${target}>=0.000000001`,
      when(`${negativeFormula}="T/R"`, when(isNothing(actual), '200', `${target}/${actual}*100`), distance(target)),
      when(`ABS(${target})<0.000000001`, when(isNothing(actual), '100', '0')),
    );
  const outside = polarity === 'negative' ? less : ratio;
  const above = polarity === 'range' ? (target: Expression) => when(`${target}>0`, distance(target)) : outside;
  if (high === null && polarity !== 'range') return when(areNumbers(actual, low), outside(low));
  const upper = high ?? low;
  const points = when(
    `AND(${actual}>=${low},${actual}<=${upper})`,
    '100',
    when(`${actual}<${low}`, outside(low), above(upper)),
  );
  return when(areNumbers(actual, low, upper), when(`${low}>=0`, points));
}

/** The same of a grade that is to be reached: its letters or a bare score against the letters of a target. */
export function pointsOfGrade(
  actual: Expression,
  score: Expression,
  target: Expression,
  place: ScaleCells,
): Expression {
  const { grades, bounds } = place;
  const wanted = rankIn(target, grades);
  const own = rankIn(actual, grades);
  if (bounds === null) return `IFERROR(${when(`${own}<=${wanted}`, '100')},"")`;
  const bound = `INDEX(${bounds},${wanted})`;
  const byScore = (points: Expression): Expression => when(`${bound}>0`, `MIN(${points}/${bound}*100,99.99)`);
  const fits = `AND(${isNumber(score)},${rankOfScore(`N(${score})`, place)}=${own})`;
  const bare = when(`${rankOfScore(actual, place)}<=${wanted}`, '100', byScore(actual));
  const lettered = when(`${own}<=${wanted}`, '100', when(fits, byScore(score)));
  return `IFERROR(${when(isNumber(actual), bare, lettered)},"")`;
}

/** The same of a grade that both sides state as figures. */
export const pointsOfScores = (actual: Expression, target: Expression): Expression =>
  when(
    areNumbers(actual, target),
    when(`AND(${actual}>=${target},${target}>0)`, '100', when(`${target}>=0.000000001`, `${actual}/${target}*100`)),
  );
