import { figureCheckView, planFigureCheck } from '../../documents/main';
import type { FigureCheckPlan, FigureCheckSources } from '../../documents/figure-check/plan';
import type { CheckedTable } from '../../domain/printed-figures/figure';
import { documentProfile } from '../documents/content/document-profile';
import { filledDocuments, type Filling } from '../documents/content/filled-documents';
import type { DocumentJob, TaskContext } from '../run/task';

/** The paper *Hasil Uji Angka* about the tables that were checked. */
export function figureCheckJobs(tables: readonly CheckedTable[], context: TaskContext): DocumentJob[] {
  const { evaluation, documentLanguage: language } = context;
  const sources: FigureCheckSources = { evaluation, profile: documentProfile(context), language, tables };
  const filling: Filling<FigureCheckPlan> = {
    view: (plan, figures, profile) => figureCheckView(plan, { ...sources, profile }, figures),
  };
  return filledDocuments(planFigureCheck(sources), filling, context);
}
