import { agreementView } from '../../src/documents/agreements/view';
import { awardView } from '../../src/documents/awards/view';
import { documentFingerprint, renderDocument, type FilledPlan } from '../../src/documents/document';
import { reportView } from '../../src/documents/reports/view';
import type { OwnTemplate } from '../../src/documents/template/own-template';
import { evaluationView } from '../../src/documents/evaluation/view';
import type { AgencyProfile } from '../../src/domain/agency-profile';
import type { Evaluation } from '../../src/domain/main-job/evaluation';
import type { Language } from '../../src/text/language';

type Sources<Plan> = [plan: Plan, evaluation: Evaluation, profile: AgencyProfile, language: Language];
type View<Plan> = (...sources: Sources<Plan>) => object;

/** How a run makes the documents of a module: the .docx of a plan, with the agency's own template where there is one. */
const render =
  <Plan extends FilledPlan>(view: View<Plan>) =>
  (...[plan, evaluation, profile, language, own]: [...Sources<Plan>, own?: OwnTemplate]): Uint8Array =>
    renderDocument(plan.kind, view(plan, evaluation, profile, language), { paper: profile.paper, language }, own);

/** How a run tells whether a document has changed. */
const fingerprint =
  <Plan extends FilledPlan>(view: View<Plan>) =>
  (...[plan, evaluation, profile, language, own]: [...Sources<Plan>, own?: string]): string =>
    documentFingerprint(plan, view(plan, evaluation, profile, language), { paper: profile.paper, language }, own);

type ReportParts = Parameters<typeof reportView>;

export const renderEvaluation = render(evaluationView);
export const evaluationFingerprint = fingerprint(evaluationView);
export const renderAward = render(awardView);
export const awardFingerprint = fingerprint(awardView);
export const renderAgreement = render(agreementView);
export const agreementFingerprint = fingerprint(agreementView);

export const renderReport = (...[plan, sources]: ReportParts): Uint8Array =>
  render<typeof plan>(() => reportView(plan, sources))(plan, sources.evaluation, sources.profile, sources.language);
export const reportFingerprint = (...[plan, sources]: ReportParts): string =>
  fingerprint<typeof plan>(() => reportView(plan, sources))(
    plan,
    sources.evaluation,
    sources.profile,
    sources.language,
  );
