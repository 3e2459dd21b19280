import type { ObjectiveResult } from '../../domain/main-job/unit/agency-value';
import { agencyBudgetPart, type Breakdown } from '../evaluation/agency/agency-budget-part';
import { chart, type BarChart } from '../brief/charts';
import { trendCharts } from '../brief/trend';
import type { Frame } from '../frame';
import { objectiveTables } from '../evaluation/parts/attainment-part';
import { olderPositions } from '../evaluation/parts/introduction-part';
import type { IndicatorRow } from '../evaluation/parts/indicator-rows';
import type { Item, Table } from '../view-model';
import type { Writer } from '../writer';
import { causesPart } from './lkjip-causes';
import { historyPart, type HistoryPart } from './lkjip-history';
import { planPart, standardPart, type PlanRow, type StandardRow } from './lkjip-plan';
import { resourcesPart, type ProgrammeRow } from './lkjip-resources';
import { reportFrame } from './report-frame';
import { computed } from '../figures/sources';

/** A sasaran of the chapter with its seven sections. */
export interface ChapterObjective {
  title: string;
  rows: IndicatorRow[];
  paragraphs: string[];
  history: HistoryPart;
  plan: { paragraphs: string[]; tables: Table<PlanRow>[] };
  standard: { paragraphs: string[]; tables: Table<StandardRow>[] };
  causes: { items: Item[]; closing: string[] };
  efficiency: string[];
  programmes: { paragraphs: string[]; tables: Table<ProgrammeRow>[]; note: string[] };
}

/** Everything a *Draf LKjIP Bab III* prints; the names are the tags of its template. */
export interface LkjipView extends Frame {
  heading: Record<string, string>;
  opening: string[];
  /** The means of the objectives against the target of the agency, and the course of the year. */
  charts: BarChart[];
  objectives: ChapterObjective[];
  budget: { paragraphs: string[]; programmes: Breakdown; note: string[] };
  notes: string[];
}

function chapterObjective(
  writer: Writer,
  { objective, results, ...rest }: ObjectiveResult,
  index: number,
): ChapterObjective {
  const { t } = writer;
  const [table] = objectiveTables(writer, results);
  const { efficiency, programmes } = resourcesPart(writer, { objective, results, ...rest });
  return {
    title: t.reports.lkjip.objectiveTitle(index + 1, objective.trim() || t.attainment.withoutObjective),
    rows: table?.rows ?? [],
    paragraphs: table?.paragraphs ?? [],
    history: historyPart(writer, results),
    plan: planPart(writer, results),
    standard: standardPart(writer, results),
    causes: causesPart(writer, results),
    efficiency,
    programmes,
  };
}

/** Puts chapter III of the annual report into words, sasaran by sasaran (PermenPANRB 53/2014, content of Bab III). */
export function lkjipView(writer: Writer): LkjipView {
  const { t, agency, period, evaluation } = writer;
  const words = t.reports.lkjip;
  const { objectives } = evaluation;
  const count = objectives.reduce((sum, { results }) => sum + results.length, 0);
  const opening = (): string =>
    words.opening(
      agency,
      period.inWords,
      writer.count(objectives.length, computed('objectives', '')),
      writer.count(count, computed('indicators', '')),
    );
  const { paragraphs, programmes, note } = agencyBudgetPart(writer);
  // A position that nobody has reported since counts as the latest one, and the reader is told.
  const shown = objectives.flatMap(({ results }) => results.map(({ indicator }) => indicator));
  const stale = olderPositions(writer, shown, writer.name);
  return {
    ...reportFrame(writer, words.title, agency, period.title),
    heading: { ...words.headings },
    opening: [count === 0 ? words.none : opening(), ...stale],
    charts: [
      ...chart(
        writer,
        words.chart,
        objectives.map(({ objective, meanAttainment }) => ({
          name: objective.trim() || t.attainment.withoutObjective,
          value: [meanAttainment, computed('mean', objective)],
          limit: writer.rules.agencyAttainmentTarget,
        })),
      ),
      ...trendCharts(writer, evaluation.agency),
    ],
    objectives: objectives.map((objective, index) => chapterObjective(writer, objective, index)),
    budget: { paragraphs, programmes, note },
    notes: words.notes(period.inWords),
  };
}
