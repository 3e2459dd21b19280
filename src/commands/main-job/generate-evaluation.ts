import { explanationsOpen } from '../../domain/main-job/story';
import { AGENCY_CODE } from '../../domain/main-job/unit/unit';
import { isEvaluationKey } from '../../documents/kinds';
import { evaluationView, planEvaluations } from '../../documents/main';
import type { EvaluationPlan } from '../../documents/evaluation/plan';
import type { Evaluation } from '../../domain/main-job/evaluation';
import { activitiesOf } from '../../domain/schedule/activity';
import { finding, type Finding } from '../../domain/finding';
import { readActivities } from '../../workbook/read/schedule/activities';
import { unitFinder } from '../../workbook/read/main-job/units';
import { withEarlier } from '../reports/period-evaluations';
import { filledDocuments, type Filling } from '../documents/content/filled-documents';
import { attainmentFinder } from '../documents/content/trace-figures';
import { printedSheets } from './printed-sheets';
import {
  attainmentSheets,
  budgetSheets,
  officeSheets,
  printedOfPeriod,
  type DocumentJob,
  type TaskContext,
  type TaskDefinition,
} from '../run/task';

/** Code of the unit a request names; null for all units. An unknown one is an error finding. */
function requestedUnit(evaluation: Evaluation, unit: string): { code: string | null; findings: Finding[] } {
  if (unit === '') return { code: null, findings: [] };
  const code = /^instansi$/i.test(unit) ? AGENCY_CODE : unitFinder(evaluation.input.units)(unit);
  if (code !== null) return { code, findings: [] };
  const codes = [...evaluation.input.units.map((known) => known.code), AGENCY_CODE];
  const sheet = evaluation.input.units[0]?.sheet ?? '';
  return { code: null, findings: [finding('unknown-requested-unit', { sheet, cell: '' }, { value: unit, codes })] };
}

/** The evaluation with the activities of the next year, which the agency's report lists; rows of the schedule are not checked here. */
function withUpcoming({ evaluation, grids }: Pick<TaskContext, 'evaluation' | 'grids'>): Evaluation {
  if (!grids.schedule) return evaluation;
  const { units, rules } = evaluation.input;
  const { activities } = readActivities(grids.schedule, unitFinder(units), rules.year);
  const upcoming = activitiesOf(activities, rules.year + 1);
  return { ...evaluation, input: { ...evaluation.input, upcoming } };
}

function evaluationJobs(context: TaskContext, unit: string | null): DocumentJob[] {
  const { documentLanguage } = context;
  const evaluation = withUpcoming({ ...context, evaluation: withEarlier(context) });
  const cellOf = attainmentFinder(context);
  const filling: Filling<EvaluationPlan> = {
    view: (plan, figures, profile) => evaluationView(plan, evaluation, profile, documentLanguage, cellOf, figures),
  };
  return filledDocuments(planEvaluations(evaluation, documentLanguage, { unit }), filling, context);
}

/** Where final papers are asked for: what keeps them drafts. */
export const openExplanations = ({ evaluation, data }: TaskContext): Finding[] =>
  data.settings.profile.documentStatus === 'final' ? explanationsOpen(evaluation) : [];

/** *Buat evaluasi*: the evaluation of each unit and of the agency, with the sheets they print. */
export const generateEvaluation: TaskDefinition = {
  reads: [
    ...attainmentSheets,
    ...budgetSheets,
    ...officeSheets,
    'followUps',
    'analyses',
    'honours',
    'schedule',
    'templates',
  ],
  requires: ['units', 'indicators'],
  prints: printedOfPeriod,
  run: (context) => {
    const { code, findings } = requestedUnit(context.evaluation, context.request.unit ?? '');
    const { evaluation, documentLanguage } = context;
    const isPartial = code !== null || findings.length > 0;
    return {
      sheets: printedSheets(context),
      documents: evaluationJobs(context, code),
      ...(code !== null && { leftOut: evaluationJobs(context, null) }),
      findings: [...findings, ...openExplanations(context)],
      ...(!isPartial && { retires: (key) => isEvaluationKey(key, evaluation.input.rules, documentLanguage) }),
    };
  },
};
