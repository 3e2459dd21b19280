import type { ObjectiveResult } from '../../../domain/main-job/unit/agency-value';
import type { Evaluation } from '../../../domain/main-job/evaluation';
import { roundOrNull } from '../../../domain/number';
import { texts } from '../../../text';
import { ratingLabel } from '../labels';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from '../output-sheet';

/** Sheet `Rapor Sasaran`: one row per sasaran. */
export function objectiveSheet(evaluation: Evaluation, frame: OutputFrame): OutputContent {
  const words = texts(frame.language);
  const sheet: OutputSheet<ObjectiveResult> = {
    name: 'Rapor Sasaran / Objective Report',
    ...(evaluation.objectives.length === 0 && { nothing: words.sheets.nothing.indicators }),
    columns: [
      {
        heading: 'Sasaran / Objective',
        format: 'text',
        value: ({ objective }) => objective || words.terms.withoutObjective,
      },
      { heading: 'Jumlah Indikator / Indicators', format: 'count', value: ({ results }) => results.length },
      { heading: 'Terhitung / Counted', format: 'count', value: ({ counted }) => counted },
      {
        heading: 'Rata-rata Capaian (%) / Mean Attainment (%)',
        format: 'points',
        value: ({ meanAttainment }) => roundOrNull(meanAttainment),
      },
      { heading: 'Predikat / Rating', format: 'text', value: ({ rating }) => ratingLabel(rating, words) },
    ],
    isShort: true,
  };
  return layOut(sheet, evaluation.objectives, frame);
}
