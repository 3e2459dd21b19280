import type { CellValue, ChartContent } from './sheet-content';

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
}

/** Everything of `Dasbor` that is the add-on's own, decided before any service is called. */
export interface DashboardContent {
  name: string;
  /** Cell A1. */
  marker: string;
  heading: string;
  cards: Card[];
  /** What is behind the charts: headings, then records. */
  data: CellBlock[];
  charts: ChartContent[];
  ticks: { title: string; labels: string[] };
  /** What needs attention in words: a unit, and what lies below which limit. */
  flagged: { title: string; lines: [unit: string, what: string][] };
  protection: string;
}
