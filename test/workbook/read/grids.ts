import type { Finding } from '../../../src/domain/finding';
import type { Grid } from '../../../src/workbook/read/grid';

/** A sheet as a test writes it: rows of unequal length, the first one usually the headings. */
export function grid(name: string, rows: readonly (readonly unknown[])[], formats?: Record<string, string>): Grid {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
  if (!formats) return { name, values };
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return {
    name,
    values,
    formats: values.map((row, index) => row.map((_, column) => formats[`${letters[column]}${index + 1}`] ?? 'General')),
  };
}

/** Findings as `code Cell`, for short comparisons. */
export function places(findings: readonly Finding[]): string[] {
  return findings.map(({ code, cell }) => `${code} ${cell}`.trim());
}

/** Places of the findings that stop a command. */
export function errors(findings: readonly Finding[]): string[] {
  return places(findings.filter(({ severity }) => severity === 'error'));
}

/** The findings of one code. */
export function ofCode(findings: readonly Finding[], code: Finding['code']): Finding[] {
  return findings.filter((finding) => finding.code === code);
}
