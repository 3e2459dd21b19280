import type { ActionRow } from '../../../domain/agreements/action-plan';
import { roundOrNull } from '../../../domain/number';
import type { Unit } from '../../../domain/main-job/unit';
import { texts } from '../../../text';
import { targetText, targetValue } from '../measures';
import { layOut, type OutputColumn, type OutputContent, type OutputFrame } from '../output-sheet';

type Column = OutputColumn<ActionRow>;

/**
 * Sheet `Rencana Aksi`: sasaran, indicator and target, activity, targets by quarter, output, who is responsible, budget
 * (the columns of published action plans; PermenPANRB 53/2014). Target and quarters stand in the first row of an indicator.
 */
export function actionPlanSheet(rows: readonly ActionRow[], units: readonly Unit[], frame: OutputFrame): OutputContent {
  const { language } = frame;
  const { shared } = texts(language).agreements.cascading;
  const nameOf = new Map(units.map(({ code, name }) => [code, name]));
  const firsts = new Set(rows.filter((row, index) => row.number !== rows[index - 1]?.number));
  const quarter = (index: number, label: string): Column => ({
    heading: `Target ${label}`,
    format: 'quantity',
    value: (row) =>
      firsts.has(row) ? targetValue(row.indicator.interimTargets[index]?.value ?? null, language) : null,
  });
  const columns: Column[] = [
    { heading: 'No', format: 'count', value: ({ number }) => number },
    { heading: 'Sasaran / Objective', format: 'text', value: ({ indicator }) => indicator.objective },
    { heading: 'Kode / Code', format: 'text', value: ({ indicator }) => indicator.code },
    { heading: 'Indikator Kinerja / Indicator', format: 'text', value: ({ indicator }) => indicator.name },
    { heading: 'Satuan / Measure Unit', format: 'text', value: ({ indicator }) => indicator.measureUnit },
    {
      heading: 'Target',
      format: 'quantity',
      value: (row) => (firsts.has(row) ? targetValue(row.indicator.target.value, language) : null),
    },
    { heading: 'Kode Kegiatan / Activity Code', format: 'text', value: ({ activity }) => activity?.row.code ?? '' },
    { heading: 'Aktivitas / Activity', format: 'text', value: ({ activity }) => activity?.row.description ?? '' },
    ...['TW I', 'TW II', 'TW III', 'TW IV'].map((label, index) => quarter(index, label)),
    {
      heading: 'Keluaran / Output',
      format: 'text',
      value: ({ outputs }) =>
        outputs
          .map(({ name, measureUnit, target }) => {
            const goal = targetText(target.value, measureUnit, language);
            return goal === '' ? name : `${name}: ${goal}`;
          })
          .join('; '),
    },
    {
      heading: 'Penanggung Jawab / Owner',
      format: 'text',
      value: ({ indicator, activity }) =>
        indicator.owner || activity?.row.owner || (nameOf.get(indicator.unit) ?? indicator.unit),
    },
    { heading: 'Anggaran (Rp) / Budget (Rp)', format: 'rupiah', value: ({ ceiling }) => roundOrNull(ceiling) },
    {
      heading: 'Keterangan / Notes',
      format: 'text',
      value: ({ sharedWith }) => (sharedWith ? shared(sharedWith.code) : ''),
    },
  ];
  const content = layOut({ name: 'Rencana Aksi / Action Plan', columns, isLong: true }, rows, frame);
  return {
    ...content,
    widths: [
      { from: 1, count: 1, pixels: 45 },
      { from: 2, count: 1, pixels: 240 },
      { from: 4, count: 1, pixels: 280 },
      { from: 7, count: 1, pixels: 140 },
      { from: 8, count: 1, pixels: 280 },
      { from: 13, count: 2, pixels: 240 },
      { from: 15, count: 1, pixels: 130 },
      { from: 16, count: 1, pixels: 240 },
    ],
  };
}
