import { briefPart } from '../src/documents/brief/brief-part';
import { printDocument } from '../src/documents/document';
import { planEvaluations } from '../src/documents/evaluation/plan';
import { evaluationView } from '../src/documents/evaluation/view';
import { listFigures } from '../src/documents/figures/figure';
import { createWriter } from '../src/documents/writer';
import { evaluate } from '../src/domain/main-job/evaluation';
import { readWorkbook } from '../src/workbook/read/workbook';
import { gridsOf } from './compute';
import { median } from './measure';

const LANGUAGE = 'id';
const TODAY = '2027-01-15';
const PAPERS = 40;
const ROUNDS = 5;

/** A first page without anything on it. */
const NOTHING = { title: '', subject: '', figures: [], charts: [], sections: [] };

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * What *Ringkasan Pimpinan* costs in front of an evaluation, with its charts: putting it into words, and printing it. Milliseconds a
 * paper, the median of some rounds, once the code is warm.
 */
export async function measureFirstPage(input: string): Promise<number> {
  const data = readWorkbook({ grids: await gridsOf(input), required: [], period: '', today: TODAY });
  const evaluation = evaluate(data.input);
  // A chart of the file costs more than bars of shaded text.
  const profile = { ...data.settings.profile, today: TODAY, format: 'docx' as const };
  const layout = { paper: profile.paper, language: LANGUAGE } as const;
  const plans = planEvaluations(evaluation, LANGUAGE, { unit: null }).slice(0, PAPERS);
  const works = plans.map((plan) => {
    const report = evaluation.units.find(({ value }) => value.unit.code === plan.unit);
    if (!report) throw new Error(`The workbook has no unit ${plan.unit}.`);
    const figures = listFigures();
    const view = evaluationView(plan, evaluation, profile, LANGUAGE, undefined, figures);
    return { plan, report, figures, view, without: { ...view, brief: NOTHING } };
  });
  // Each kind in a row, as a run makes them: what stays the same from paper to paper is packed once.
  const all = (work: (one: (typeof works)[number]) => void): number => timed(() => works.forEach(work));
  const round = (): number => {
    const words = all(({ plan, report }) => {
      briefPart(createWriter(evaluation, profile, LANGUAGE, plan.unit, listFigures()), report, plan.subject);
    });
    const without = all(({ plan, figures, without: view }) => printDocument(plan.kind, view, figures, layout));
    const whole = all(({ plan, figures, view }) => printDocument(plan.kind, view, figures, layout));
    return (words + whole - without) / plans.length;
  };
  round();
  return median(Array.from({ length: ROUNDS }, round));
}
