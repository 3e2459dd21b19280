import { evaluationFingerprint, isEvaluationKey, planEvaluations, renderEvaluation } from '../documents/main';
import type { AgencyProfile } from '../domain/agency-profile';
import type { Evaluation } from '../domain/evaluation';
import { finding, type Finding } from '../domain/finding';
import { texts } from '../text';
import { unitFinder } from '../workbook/read/units';
import type { OutputContent } from '../workbook/sheets/output-sheet';
import { calculateAbsorption } from './calculate-absorption';
import { calculateAttainment } from './calculate-attainment';
import { flagUnits } from './flag-units';
import { runTemplates, type RunTemplates } from './own-templates';
import { figureFinder } from './printed-figures';
import { attainmentSheets, budgetSheets, type DocumentJob, type TaskContext, type TaskDefinition } from './task';

/** Code of the unit a request names; null for all units. An unknown one is an error finding. */
function requestedUnit(evaluation: Evaluation, unit: string): { code: string | null; findings: Finding[] } {
  if (unit === '') return { code: null, findings: [] };
  const code = /^instansi$/i.test(unit) ? 'INSTANSI' : unitFinder(evaluation.input.units)(unit);
  if (code !== null) return { code, findings: [] };
  const codes = [...evaluation.input.units.map((known) => known.code), 'INSTANSI'].join(', ');
  const sheet = evaluation.input.units[0]?.sheet ?? '';
  return { code: null, findings: [finding('unknown-requested-unit', { sheet, cell: '' }, { value: unit, codes })] };
}

function evaluationJobs(context: TaskContext, unit: string | null, own: RunTemplates['own']): DocumentJob[] {
  const { data, evaluation, today, documentLanguage, frame } = context;
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

/** The sheets whose figures the documents print are rewritten with them, so that the two never differ. */
const printedTasks = { attainment: calculateAttainment, flags: flagUnits, absorption: calculateAbsorption };

/** The sheets of the tasks that the request does not name itself; absorption only where there is a budget. */
function printedSheets(context: TaskContext): OutputContent[] {
  const { request, evaluation } = context;
  const names = Object.keys(printedTasks) as (keyof typeof printedTasks)[];
  return names
    .filter((name) => !request.tasks.includes(name) && (name !== 'absorption' || evaluation.budget !== null))
    .flatMap((name) => printedTasks[name].run(context).sheets ?? []);
}

/** *Buat evaluasi*: the evaluation of each unit and of the agency, with the sheets they print. */
export const generateEvaluation: TaskDefinition = {
  reads: [...attainmentSheets, ...budgetSheets, 'followUps', 'analyses', 'honours', 'templates'],
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
