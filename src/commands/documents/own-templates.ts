import { fingerprint, planEvaluations, tryTemplate } from '../../documents/main';
import type { DocumentPlan } from '../../documents/plan';
import type { OwnTemplate } from '../../documents/template/own-template';
import type { AgencyProfile } from '../../domain/agency-profile';
import { finding, type Finding } from '../../domain/finding';
import { currentUser } from '../../google/session';
import type { OutputContent } from '../../workbook/sheets/output-sheet';
import { readTemplates, templateSheet, type KeptTemplate } from '../../workbook/sheets/template-sheet';
import type { TemplateRequest } from '../run/summary';
import type { TaskContext } from '../run/task';

type Kind = DocumentPlan['kind'];

/** The kinds of documents that take an own template, by the words of the command line and the sidebar. */
const kinds: Record<string, Kind> = {
  evaluasi: 'unitEvaluation',
  evaluation: 'unitEvaluation',
  'evaluasi-instansi': 'agencyEvaluation',
  'agency-evaluation': 'agencyEvaluation',
};

/** The word by which a request names a kind of document. */
export const kindWord = (kind: string): string => Object.entries(kinds).find(([, known]) => known === kind)?.[0] ?? '';

/** The templates of a run. */
export interface RunTemplates {
  /** Own templates by kind; a kind that is missing has the add-on's. */
  own: Partial<Record<Kind, OwnTemplate>>;
  findings: Finding[];
  /** The sheet that keeps them, when the run brought one along. */
  sheet?: OutputContent;
  /** The document of one unit made with a template that was brought along. */
  preview?: { name: string; bytes: Uint8Array };
}

function ownByKind(kept: readonly KeptTemplate[]): RunTemplates['own'] {
  return Object.fromEntries(kept.map(({ kind, name, base64, mark }) => [kind, { name, base64, mark }]));
}

/** The plan that a template is tried with: that of the unit asked for, else the first of the kind. */
function previewPlan(plans: readonly DocumentPlan[], kind: Kind, unit: string): DocumentPlan | undefined {
  const fitting = plans.filter((plan) => plan.kind === kind);
  return fitting.find((plan) => plan.unit === unit) ?? fitting[0];
}

/**
 * The templates that the workbook keeps, and the one that the request brings along: checked against what its document
 * offers, tried on one unit, and only then used. One without content brings the add-on's own template back.
 *
 * @param unit code of the unit asked for; null for all
 */
export function runTemplates(context: TaskContext, unit: string | null): RunTemplates {
  const { request, grids, evaluation, data, today, documentLanguage, frame } = context;
  const kept = grids.templates ? readTemplates(grids.templates) : [];
  const { template } = request;
  if (!template) return { own: ownByKind(kept), findings: [] };
  const kind = kinds[template.kind.trim().toLowerCase()];
  if (kind === undefined) {
    const values = { kind: template.kind, allowed: Object.keys(kinds).join(', ') };
    return { own: {}, findings: [finding('template-unknown-kind', { sheet: template.name, cell: '' }, values)] };
  }
  const others = kept.filter((one) => one.kind !== kind);
  if (template.base64 === '') return { own: ownByKind(others), findings: [], sheet: templateSheet(others, frame) };
  const own = ownTemplate(template);
  const plans = planEvaluations(evaluation, documentLanguage, { unit: null });
  const plan = previewPlan(plans, kind, unit ?? '');
  if (!plan) return { own: ownByKind(kept), findings: [] };
  const profile: AgencyProfile = { ...data.settings.profile, today };
  const trial = tryTemplate(own, plan, plans, evaluation, profile, documentLanguage);
  const entry = { kind, ...own, fileId: template.fileId ?? '', time: frame.time, user: currentUser() };
  const all = [...others, entry];
  return {
    own: ownByKind(all),
    findings: trial.findings,
    ...(trial.preview && {
      sheet: templateSheet(all, frame),
      preview: { name: `${plan.name}.docx`, bytes: trial.preview },
    }),
  };
}

/** A template as it was brought along, with the mark by which its content is told. */
export function ownTemplate({ name, base64 }: TemplateRequest): OwnTemplate {
  return { name, base64, mark: fingerprint(base64) };
}
