import { finding, type Finding } from '../../domain/finding';
import type { Day } from '../../domain/day';
import type { SettingKey } from '../schema/settings';
import type { Grid } from './grid';
import { settingCells, type Settings } from './settings';

/** What settings are held against. */
interface Against {
  /** The day of the run. */
  today: Day;
  /** Whether the command needs a custom scale that no sheet gives. */
  lacksScale: boolean;
}

/**
 * Settings that can be read and yet cannot hold: a `Tanggal Data` after the day of the run, and a custom `Skala Predikat` without
 * its sheet, in whose place the standard one serves.
 */
export function settingQuestions(
  grid: Grid | undefined,
  settings: Settings,
  { today, lacksScale }: Against,
): Finding[] {
  if (!grid) return [];
  const { dataDay: day } = settings.rules;
  const place = (key: SettingKey) => ({ sheet: grid.name, cell: settingCells(grid)[key] ?? '' });
  const ahead = day !== null && day > today ? [finding('data-day-ahead', place('dataAsOf'), { day, today })] : [];
  return settings.usesCustomScale && lacksScale
    ? [...ahead, finding('scale-missing', place('ratingScale'), {})]
    : ahead;
}
