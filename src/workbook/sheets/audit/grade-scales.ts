import type { GradeScale } from '../../../domain/main-job/indicator/grade';
import type { Language } from '../../../text/language';
import type { Texts } from '../../../text';
import type { ScaleCells } from './attainment-formula';
import { AuditTable } from './audit-table';

const columns = {
  scale: { heading: 'Urutan / Order', kind: 'words', format: 'count', width: 10 },
  grade: { heading: 'Predikat / Grade', kind: 'words', format: 'text', width: 14 },
  bound: { heading: 'Batas Bawah / Lower Bound', kind: 'words', format: 'figure', width: 14 },
} as const;

/** `Urutan Predikat` as cells: grades from best to worst, with their lower bounds where the scale has them. */
export class GradeScales {
  readonly table: AuditTable<keyof typeof columns, never>;
  private readonly places: ScaleCells[];

  constructor(scales: readonly GradeScale[], language: Language, words: Texts['audit']) {
    this.table = new AuditTable('Audit Predikat / Audit Grades', columns, [], language, words.columns);
    this.places = scales.map((scale, number) => {
      const rows = scale.grades.map((grade, rank) =>
        this.table.add({ scale: number + 1, grade, bound: scale.lowerBounds?.[rank] ?? null }, '3, a8'),
      );
      const [first = 0, last = 0] = [rows[0], rows[rows.length - 1]];
      const span = (key: 'grade' | 'bound'): string =>
        this.table
          .spanFrom(key, first, last)
          .replace(/([A-Z]+)(\d+)/g, (match, letters: string, row: string) =>
            match.startsWith("'") ? match : `$${letters}$${row}`,
          );
      return { scale, grades: span('grade'), bounds: scale.lowerBounds ? span('bound') : null };
    });
  }

  /** The scale of a grade; null when none has it. */
  of(grade: string, isSurvey: boolean): ScaleCells | null {
    const wanted = grade.trim().toUpperCase();
    const place = this.places.find(({ scale }) => scale.grades.some((one) => one.toUpperCase() === wanted));
    return place ? { ...place, bounds: isSurvey ? null : place.bounds } : null;
  }
}
