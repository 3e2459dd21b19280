import type { CheckedTable, Figure } from './figure';

/** A finding with the sheet it stands in. */
export interface FoundFigure {
  sheet: string;
  figure: Figure;
}

const kinds: readonly Figure['kind'][] = ['total', 'average', 'percentage', 'category'];

/** Wrong figures before those of another rule; among them totals first, then the largest differences in points. */
function rank({ figure }: FoundFigure): number[] {
  const isRatio = figure.rule?.form === 'ratio' ? 100 : 1;
  const gap = Math.abs(figure.difference ?? 0) * isRatio;
  return [figure.verdict === 'wrong' ? 0 : 1, kinds.indexOf(figure.kind), -gap];
}

/** The figures that are to be looked at, those that matter most first. */
export function byWeight(tables: readonly CheckedTable[]): FoundFigure[] {
  const found = tables.flatMap(({ sheet, figures }) =>
    figures
      .filter(({ verdict }) => verdict === 'wrong' || verdict === 'other-rule')
      .map((figure): FoundFigure => ({ sheet, figure })),
  );
  const ranked = found.map((one) => ({ one, by: rank(one) }));
  ranked.sort((one, other) => one.by.map((value, at) => value - (other.by[at] ?? 0)).find((gap) => gap !== 0) ?? 0);
  return ranked.map(({ one }) => one);
}
