import { finding, type Finding } from '../../../domain/finding';

/** A long sheet with one mistake in every row would bury everything else; the first ones show what is wrong. */
const SHOWN = 20;

/** Keeps the first findings of each code and tells how many more there are. */
export function capFindings(findings: readonly Finding[]): Finding[] {
  const counts = new Map<Finding['code'], number>();
  const kept = findings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= SHOWN;
  });
  const rest = [...counts].filter(([, count]) => count > SHOWN);
  return [
    ...kept,
    ...rest.map(([code, count]) => {
      const last = kept.filter((item) => item.code === code).pop();
      const place = { sheet: last?.sheet ?? '', cell: last?.cell ?? '' };
      return finding('many-like-this', place, { count: count - SHOWN });
    }),
  ];
}
