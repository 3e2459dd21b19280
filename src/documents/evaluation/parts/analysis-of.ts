import type { Analysis } from '../../../domain/main-job/analysis';
import { isPeriod } from '../../period-words';
import type { Writer } from '../../writer';

const empty: Analysis = { indicatorCode: '', period: '', drivers: '', obstacles: '', efforts: '', nextSteps: '' };

/** What people wrote in `Analisis Capaian` about an indicator in the period reported on; several rows are joined. */
export function analysisOf({ evaluation, rules }: Writer, indicatorCode: string): Analysis {
  const rows = evaluation.input.analyses.filter(
    (row) => row.indicatorCode === indicatorCode && isPeriod(row.period, rules.period, rules.year),
  );
  const join = (field: keyof Analysis): string =>
    [...new Set(rows.map((row) => row[field].trim()))].filter((text) => text !== '').join('\n');
  if (rows.length === 0) return empty;
  return {
    indicatorCode,
    period: rows[0]?.period ?? '',
    drivers: join('drivers'),
    obstacles: join('obstacles'),
    efforts: join('efforts'),
    nextSteps: join('nextSteps'),
  };
}
