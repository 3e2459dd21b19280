import type { AgencyProfile } from '../../domain/agency-profile';
import type { Evaluation } from '../../domain/evaluation';
import type { Finding } from '../../domain/finding';
import type { Language } from '../../text/language';
import { fillTemplate, readTemplate, UnknownTagError, type Template } from '../fill-template';
import type { TemplateSource } from '../office-package';
import type { DocumentPlan } from '../plan';
import agencyTemplate from '../templates/evaluation-agency.docx';
import unitTemplate from '../templates/evaluation-unit.docx';
import { evaluationView } from '../view';
import { checkTemplate, completeShape } from './check-template';
import { openOwnTemplate, type OwnTemplate } from './own-template';
import { merge, shapeOf, tagsOf, type KnownTag, type Shape } from './shape';

type Kind = DocumentPlan['kind'];

/** The templates that the add-on brings along. */
export const evaluationTemplates: Record<Kind, TemplateSource> = {
  unitEvaluation: unitTemplate,
  agencyEvaluation: agencyTemplate,
};

/** What the documents of some plans offer, completed by what the add-on's own template of the kind prints. */
export function evaluationShape(
  plans: readonly DocumentPlan[],
  evaluation: Evaluation,
  profile: AgencyProfile,
  language: Language,
  kind: Kind,
): Shape {
  const views = plans.filter((plan) => plan.kind === kind);
  const seen = views
    .map((plan) => shapeOf(evaluationView(plan, evaluation, profile, language)))
    .reduce<Shape | null>((all, one) => merge(all, one), null);
  return completeShape(seen ?? { kind: 'group', fields: {} }, readTemplate(evaluationTemplates[kind]));
}

/** Every tag that a template of the kind can use. */
export const evaluationTags = (...sources: Parameters<typeof evaluationShape>): KnownTag[] =>
  tagsOf(evaluationShape(...sources));

/** How many units are looked at to learn what a document offers: lists that are empty for one have entries for another. */
const looked = 12;

export interface TemplateTrial {
  findings: Finding[];
  /** The document of one unit made with the template; null when it cannot be used. */
  preview: Uint8Array | null;
}

/**
 * Tries a template of an agency's own: opens it, checks every tag, and fills it for one unit.
 *
 * @param preview the plan whose document is made; its kind is that of the template
 */
export function tryTemplate(
  own: OwnTemplate,
  preview: DocumentPlan,
  plans: readonly DocumentPlan[],
  ...[evaluation, profile, language]: readonly [Evaluation, AgencyProfile, Language]
): TemplateTrial {
  const opened = openOwnTemplate(own);
  if (opened.fault) return { findings: checkTemplate(opened, { kind: 'text' }, own.name).findings, preview: null };
  const sample = [preview, ...plans.filter(({ kind }) => kind === preview.kind).slice(0, looked)];
  const shape = evaluationShape(sample, evaluation, profile, language, preview.kind);
  const { findings } = checkTemplate(opened, shape, own.name);
  if (!opened.template || findings.some(({ severity }) => severity === 'error')) return { findings, preview: null };
  const view = evaluationView(preview, evaluation, profile, language);
  return { findings, preview: fillTemplate(opened.template, view) };
}

/** Own templates read in this run, by their mark. */
const known = new Map<string, Template>();

/** The template of an agency's own, read once a run. @throws TemplateError, UnknownTagError when it does not fit */
export function readOwnTemplate(own: OwnTemplate): Template {
  const template = known.get(own.mark) ?? openOwnTemplate(own).template;
  if (!template) throw new UnknownTagError(own.name);
  known.set(own.mark, template);
  return template;
}
