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
import type { Figure } from './report';

const LANGUAGE = 'id';
const TODAY = '2027-01-15';
const PAPERS = 40;
const ROUNDS = 5;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * What *Ringkasan Pimpinan* costs in front of an evaluation, beside what the rest of it costs: putting it into words, and printing it.
 * Both papers are made in turns, once the code is warm.
 */
export async function measureFirstPage(input: string): Promise<Figure[]> {
  const data = readWorkbook({ grids: await gridsOf(input), required: [], period: '', today: TODAY });
  const evaluation = evaluate(data.input);
  // A chart of the file costs more than bars of shaded text.
  const profile = { ...data.settings.profile, today: TODAY, format: 'docx' as const };
  const layout = { paper: profile.paper, language: LANGUAGE } as const;
  const plans = planEvaluations(evaluation, LANGUAGE, { unit: null }).slice(0, PAPERS);
  const cost = { first: 0, rest: 0 };
  const round = (): number => {
    Object.assign(cost, { first: 0, rest: 0 });
    for (const plan of plans) {
      const report = evaluation.units.find(({ value }) => value.unit.code === plan.unit);
      if (!report) throw new Error(`The workbook has no unit ${plan.unit}.`);
      const writer = createWriter(evaluation, profile, LANGUAGE, plan.unit, listFigures());
      const words = timed(() => briefPart(writer, report, plan.subject));
      const figures = listFigures();
      let view: object = {};
      const all = timed(() => {
        view = evaluationView(plan, evaluation, profile, LANGUAGE, undefined, figures);
      });
      const empty = { title: '', subject: '', figures: [], charts: [], sections: [] };
      const without = timed(() => printDocument(plan.kind, { ...view, brief: empty }, figures, layout));
      const whole = timed(() => printDocument(plan.kind, view, figures, layout));
      cost.first += words + whole - without;
      cost.rest += all - words + without;
    }
    return (cost.first / cost.rest) * 100;
  };
  round();
  const shares = Array.from({ length: ROUNDS }, round);
  return [{ name: 'First page, of the rest of an evaluation', value: median(shares), unit: '%', digits: 1, limit: 10 }];
}
