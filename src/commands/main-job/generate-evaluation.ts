import { evaluationFingerprint, isEvaluationKey, planEvaluations, renderEvaluation } from '../../documents/main';
import type { AgencyProfile } from '../../domain/agency-profile';
import type { Evaluation } from '../../domain/evaluation';
import { activitiesOf } from '../../domain/schedule/activity';
import { finding, type Finding } from '../../domain/finding';
import { texts } from '../../text';
import { readActivities } from '../../workbook/read/schedule/activities';
import { unitFinder } from '../../workbook/read/units';
import { runTemplates, type RunTemplates } from '../documents/own-templates';
import { figureFinder } from './printed-figures';
import { printedSheets } from './printed-sheets';
import { attainmentSheets, budgetSheets, type DocumentJob, type TaskContext, type TaskDefinition } from '../run/task';

/** Code of the unit a request names; null for all units. An unknown one is an error finding. */
function requestedUnit(evaluation: Evaluation, unit: string): { code: string | null; findings: Finding[] } {
  if (unit === '') return { code: null, findings: [] };
  const code = /^instansi$/i.test(unit) ? 'INSTANSI' : unitFinder(evaluation.input.units)(unit);
  if (code !== null) return { code, findings: [] };
  const codes = [...evaluation.input.units.map((known) => known.code), 'INSTANSI'].join(', ');
  const sheet = evaluation.input.units[0]?.sheet ?? '';
  return { code: null, findings: [finding('unknown-requested-unit', { sheet, cell: '' }, { value: unit, codes })] };
}

/** The evaluation with the activities of the next year, which the agency's report lists; rows of the schedule are not checked here. */
function withUpcoming({ evaluation, grids }: TaskContext): Evaluation {
  if (!grids.schedule) return evaluation;
  const { units, rules } = evaluation.input;
  const { activities } = readActivities(grids.schedule, unitFinder(units), rules.year);
  const upcoming = activitiesOf(activities, rules.year + 1);
  return { ...evaluation, input: { ...evaluation.input, upcoming } };
}

function evaluationJobs(context: TaskContext, unit: string | null, own: RunTemplates['own']): DocumentJob[] {
  const { data, today, documentLanguage, frame } = context;
  const evaluation = withUpcoming(context);
  const profile: AgencyProfile = { ...data.settings.profile, today };
  const kinds = texts(frame.language).sheets.documentKinds;
  const figuresOf = figureFinder(context);
  return planEvaluations(evaluation, documentLanguage, { unit }).map((plan) => ({
    plan,
    kind: kinds[plan.kind],
    fingerprint: () => evaluationFingerprint(plan, evaluation, profile, documentLanguage, own[plan.kind]?.mark),
    render: () => renderEvaluation(plan, evaluation, profile, documentLanguage, own[plan.kind]),
    figures: (docx) => figuresOf(plan, docx),
  }));
}

/** *Buat evaluasi*: the evaluation of each unit and of the agency, with the sheets they print. */
export const generateEvaluation: TaskDefinition = {
  reads: [...attainmentSheets, ...budgetSheets, 'followUps', 'analyses', 'honours', 'schedule', 'templates'],
  requires: ['units', 'indicators'],
  run: (context) => {
    const { code, findings } = requestedUnit(context.evaluation, context.request.unit ?? '');
    const { evaluation, documentLanguage } = context;
    const { own, sheet, preview, findings: templateFindings } = runTemplates(context, code);
    if (context.request.templateOnly) return { sheets: sheet ? [sheet] : [], findings: templateFindings };
    const isPartial = code !== null || findings.length > 0;
    return {
      sheets: [...printedSheets(context), ...(sheet ? [sheet] : [])],
      documents: evaluationJobs(context, code, own),
      findings: [...findings, ...templateFindings],
      ...(preview && { preview }),
      ...(!isPartial && { retires: (key) => isEvaluationKey(key, evaluation.input.rules, documentLanguage) }),
    };
  },
};
