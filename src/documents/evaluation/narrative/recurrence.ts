import { saySame } from '../../../domain/same-words';
import { isEarlierPeriod, monthsTo, type WrittenPeriod } from '../../../domain/period';
import { periodLabels } from '../../period-words';
import type { Writer } from '../../writer';

/** A problem or a cause that people wrote down in an earlier period. */
export interface EarlierRecord {
  /** `TW II`, with its year where that is another one: `TW IV 2025`. */
  label: string;
  /** Of an earlier year than the one reported on. */
  isLastYear: boolean;
}

interface Stated {
  period: string;
  about?: WrittenPeriod | undefined;
}

interface Told extends Stated {
  text: string;
}

/** The label of a written period. */
export function writtenLabel({ rules, language }: Writer, { period, about: written }: Stated): string {
  if (!written) return period.trim();
  const year = written.year ?? rules.year;
  const { short } = periodLabels(written.period, year, language);
  return year === rules.year ? short : `${short} ${year}`;
}

/** What was written about an indicator or, without one, about a unit, before the period reported on. */
function toldBefore({ evaluation, rules }: Writer, unit: string, indicatorCode: string): Told[] {
  const { followUps, analyses } = evaluation.input;
  const told = [
    ...followUps
      .filter((row) => row.unit === unit && (indicatorCode === '' || row.indicatorCode === indicatorCode))
      .flatMap(({ period, about, problem, cause }) => [
        { period, about, text: problem },
        { period, about, text: cause },
      ]),
    ...analyses
      .filter((row) => indicatorCode !== '' && row.indicatorCode === indicatorCode)
      .map(({ period, about, obstacles }) => ({ period, about, text: obstacles })),
  ];
  return told.filter(({ about, text }) => text.trim() !== '' && isEarlierPeriod(about, rules));
}

/**
 * The earlier periods in which one of these causes was written down already, the oldest first: within the year and, where the
 * rows state another one (`TW IV 2025`), from year to year.
 *
 * @param indicatorCode empty: whatever was written about the unit
 */
export function earlierRecords(
  writer: Writer,
  unit: string,
  indicatorCode: string,
  causes: readonly string[],
): EarlierRecord[] {
  const { year } = writer.rules;
  const found = toldBefore(writer, unit, indicatorCode).filter(({ text }) =>
    causes.some((cause) => saySame(cause, text)),
  );
  const order = ({ about }: Told): number => (about ? monthsTo(about, year) : 0);
  const records = new Map<string, EarlierRecord>();
  for (const told of found.sort((a, b) => order(a) - order(b))) {
    const label = writtenLabel(writer, told);
    records.set(label, { label, isLastYear: (told.about?.year ?? year) < year });
  }
  return [...records.values()];
}
