import { filledDocuments } from '../../../../src/commands/documents/content/filled-documents';
import type { AgencyProfile } from '../../../../src/domain/agency-profile';
import type { FigureList } from '../../../../src/documents/figures/figure';
import { planEvaluations, type EvaluationPlan } from '../../../../src/documents/evaluation/plan';
import { evaluationView } from '../../../../src/documents/evaluation/view';
import { profile } from '../../../documents/fixtures';
import { evaluation, ownTemplate, paragraph, plans } from '../../../documents/template/sources';
import { textOf } from '../../../documents/text-of';

const context = {
  data: { settings: { profile } },
  documentLanguage: 'id',
  own: {},
  grids: {},
  frame: { language: 'id' },
} as unknown as Parameters<typeof filledDocuments>[2];

function jobs(own = {}) {
  const written: string[] = [];
  const view = (plan: EvaluationPlan): object => {
    written.push(plan.unit);
    return evaluationView(plan, evaluation, profile, 'id');
  };
  return { written, made: filledDocuments(plans, { view }, { ...context, own }) };
}

test('fingerprint, document and trial of a plan share one view; another plan has its own', () => {
  const { written, made } = jobs();
  const [first, second] = made;
  if (!first || !second) throw new Error('two plans are needed');
  first.fingerprint();
  first.render();
  first.view?.();
  second.fingerprint();
  expect(written).toEqual(plans.slice(0, 2).map(({ unit }) => unit));
});

test('a document of the kind is filled into the own template and counts as changed; other kinds are as they were', () => {
  const own = { unitEvaluation: ownTemplate(paragraph('Milik kami: {cover.subject}')) };
  const [before, after] = [jobs().made, jobs(own).made];
  const [plan] = planEvaluations(evaluation, 'id', { unit: null });
  expect(textOf(after[0]?.render().bytes ?? new Uint8Array()).trim()).toBe(
    `Milik kami: ${plan?.subject.toUpperCase()}`,
  );
  expect(after[0]?.fingerprint()).not.toBe(before[0]?.fingerprint());
  expect(after.at(-1)?.template).toBe('agencyEvaluation');
  expect(after.at(-1)?.fingerprint()).toBe(before.at(-1)?.fingerprint());
});

test('a paper that leaves something open stays a draft although final ones are asked for, and says what', () => {
  const final = { ...profile, documentStatus: 'final' as const };
  const made = (mark: boolean) => {
    const view = (plan: EvaluationPlan, figures: FigureList, used: AgencyProfile): object => {
      if (mark) figures.placeholder('cause', 'x');
      return evaluationView(plan, evaluation, used, 'id');
    };
    const settings = { data: { settings: { profile: final } }, today: final.today };
    const run = { ...context, ...settings } as unknown as typeof context;
    const [job] = filledDocuments(plans, { view }, run);
    return { refused: job?.refused?.(), view: job?.view?.() };
  };
  expect(made(true)).toMatchObject({ refused: ['cause'], view: { watermark: { id: true } } });
  expect(made(false)).toMatchObject({ refused: [], view: { watermark: { id: false } } });
});
