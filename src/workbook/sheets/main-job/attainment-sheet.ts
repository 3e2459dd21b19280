import type { IndicatorResult } from '../../../domain/main-job/indicator/indicator-result';
import type { Evaluation } from '../../../domain/main-job/evaluation';
import { measuredOrNull, roundOrNull } from '../../../domain/number';
import { texts } from '../../../text';
import { explain, sourcesOf } from './explanation';
import { ratingLabel } from '../labels';
import { actualValue, targetValue } from '../measures';
import { actualOf } from '../../../domain/main-job/indicator/measure';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from '../output-sheet';
import { coloursByCode } from '../status-colours';

const statusColumn = 12;
const statusTones = {
  exceeded: 'best',
  reached: 'good',
  nearlyReached: 'open',
  belowLimit: 'bad',
  notReached: 'bad',
  missedWithoutScore: 'bad',
  notReported: 'awaited',
  notComputable: 'void',
  notDue: 'mute',
  noTarget: 'mute',
  noInterimTarget: 'mute',
} as const;

/** Sheet `Capaian`: one row per indicator (data dictionary, Output sheets). */
export function attainmentSheet(evaluation: Evaluation, frame: OutputFrame): OutputContent {
  const { language } = frame;
  const words = texts(language);
  const { terms } = words;
  const unitNames = new Map(evaluation.input.units.map(({ code, name }) => [code, name]));
  const sheet: OutputSheet<IndicatorResult> = {
    name: 'Capaian / Attainment',
    ...(evaluation.results.length === 0 && { nothing: words.sheets.nothing.indicators }),
    columns: [
      { heading: 'Kode / Code', format: 'text', value: ({ indicator }) => indicator.code },
      { heading: 'Unit', format: 'text', value: ({ indicator }) => unitNames.get(indicator.unit) ?? indicator.unit },
      // These are narrow enough that the attainment stands in sight on a common screen.
      { heading: 'Sasaran / Objective', format: 'text', room: 'name', value: ({ indicator }) => indicator.objective },
      {
        heading: 'Indikator Kinerja / Indicator',
        format: 'text',
        room: 'name',
        value: ({ indicator }) => indicator.name,
      },
      { heading: 'Satuan / Measure Unit', format: 'text', value: ({ indicator }) => indicator.measureUnit },
      {
        heading: 'Polaritas / Polarity',
        format: 'text',
        value: ({ indicator: { polarity } }) => polarity.value && terms.polarity[polarity.value],
      },
      {
        heading: 'Tingkat Kinerja / Level',
        format: 'text',
        value: ({ indicator: { level } }) => level && terms.level[level],
      },
      { heading: 'Target', format: 'quantity', value: ({ target }) => targetValue(target, language) },
      { heading: 'Realisasi / Actual', format: 'quantity', value: ({ actual }) => actualValue(actual, language) },
      { heading: 'Capaian (%) / Attainment (%)', format: 'points', value: ({ attainment }) => roundOrNull(attainment) },
      {
        heading: 'Kemajuan Tahunan (%) / Annual Progress (%)',
        format: 'points',
        value: ({ annualProgress }) => roundOrNull(annualProgress),
      },
      { heading: 'Predikat / Rating', format: 'text', value: ({ rating }) => ratingLabel(rating, words) },
      { heading: 'Status', format: 'text', value: ({ status }) => terms.indicatorStatus[status] },
      { heading: 'Selisih / Gap', format: 'quantity', value: ({ gap }) => measuredOrNull(gap) },
      { heading: 'Kurang / Remaining', format: 'quantity', value: ({ remaining }) => measuredOrNull(remaining) },
      { heading: 'Prognosis (%) / Forecast (%)', format: 'points', value: ({ prognosis }) => roundOrNull(prognosis) },
      {
        heading: 'Tahun Lalu / Last Year',
        format: 'quantity',
        value: ({ lastYear }) => actualValue(actualOf(lastYear), language),
      },
      { heading: 'Perubahan / Change', format: 'quantity', value: ({ change }) => measuredOrNull(change) },
      { heading: 'Renstra (%) / Plan (%)', format: 'points', value: ({ planProgress }) => roundOrNull(planProgress) },
      {
        heading: 'Penjelasan / Explanation',
        format: 'text',
        value: (result) => explain(result, words, language, evaluation.frozen?.time),
      },
      { heading: 'Sumber / Source', format: 'text', value: sourcesOf },
    ],
    isLong: true,
    details: { from: 'Selisih' },
    widthRuns: 2,
  };
  return layOut(sheet, evaluation.results, frame, coloursByCode(statusColumn, terms.indicatorStatus, statusTones));
}
