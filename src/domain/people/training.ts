import type { Day } from '../day';

/** A row of `Pengembangan Kompetensi`. */
export interface Training {
  id: string;
  course: string;
  from: Day | null;
  until: Day | null;
  /** *Proyek perubahan* of a leadership course. */
  project: string;
  result: string;
}

/** The courses of a person that touch a year, by their first day. */
export function trainingIn(training: readonly Training[], year: number): Training[] {
  const touches = ({ from, until }: Training): boolean =>
    (from ?? until ?? '') <= `${year}-12-31` && (until ?? from ?? '') >= `${year}-01-01`;
  return training.filter(touches).sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}
