import type { BoardSlide, BoardView } from '../../../commands/board/board-page';

const isOn = ({ span }: BoardSlide['rows'][number], day: string): boolean =>
  span !== null && span.from <= day && day <= span.until;

/**
 * The slides of a view as they stand on a day: when the data are of an earlier one, activities of that day come to the
 * front and those that are over leave. What is overdue stays as the data say.
 *
 * @param dataDay day of the data, `YYYY-MM-DD`
 */
export function slidesFor({ slides }: BoardView, day: string, dataDay: string): BoardSlide[] {
  if (day <= dataDay) return slides;
  const activities = slides.filter(({ kind }) => kind === 'today' || kind === 'later').flatMap(({ rows }) => rows);
  return slides.flatMap((slide) => {
    if (slide.kind === 'today') return [{ ...slide, rows: activities.filter((row) => isOn(row, day)) }];
    if (slide.kind !== 'later') return [slide];
    // A row without a span tells how many more there are; it belonged to the day of the data.
    const rows = activities.filter(({ span }) => span !== null && span.from > day);
    return rows.length > 0 || slide.empty !== '' ? [{ ...slide, rows }] : [];
  });
}
