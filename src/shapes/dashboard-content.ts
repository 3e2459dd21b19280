import type { CellLink, CellValue, ChartContent } from './sheet-content';

/** Cells of the dashboard that are written together; row and column are 1-based. */
export interface CellBlock {
  row: number;
  column: number;
  rows: CellValue[][];
  formats: string[][];
}

/** A headline with its colour. */
export interface Card {
  label: string;
  value: CellValue;
  format: string;
  note: string;
  background: string;
  /** Name of the sheet that says more about it. */
  leadsTo: string;
}

/** Leads from the dashboard to the agency's own report; without a text there is none. `ours` are the texts that may stand there from earlier runs. */
export interface ReportLead {
  name: string;
  report: { link: CellLink; ours: string[] };
}

/** What on the dashboard leads to sheets: the labels of the cards in their order, and the units in words. */
export interface FigureLeads {
  name: string;
  labels: CellLink[];
  units: CellLink[];
}

/** Everything of `Dasbor` that is the add-on's own, decided before any service is called. */
export interface DashboardContent extends ReportLead {
  /** Cell A1. */
  marker: string;
  heading: string;
  /** How high its row has to be for the whole of it, in pixels. */
  headingHeight: number;
  cards: Card[];
  /** What is behind the charts: headings, then records. */
  data: CellBlock[];
  charts: ChartContent[];
  ticks: { title: string; labels: string[] };
  /** What needs attention in words: a unit, and what lies below which limit. */
  flagged: { title: string; lines: { unit: CellLink; what: string }[] };
  protection: string;
}
