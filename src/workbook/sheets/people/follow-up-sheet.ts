import type { ControlledFollowUp } from '../../../domain/people/follow-up-control';
import { texts, type Texts } from '../../../text';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from '../output-sheet';

/** How a follow-up stands, in words: `Lewat 12 hari kerja`. */
function followUpState({ state, delay }: ControlledFollowUp, { people }: Texts): string {
  const days = String(Math.abs(delay ?? 0));
  const said = people.state[state];
  return typeof said === 'string' ? said : said(days);
}

/** Sheet `Pemantauan Tindak Lanjut`: every follow-up, the most urgent first, each linked to its row. */
export function followUpSheet(
  controlled: readonly ControlledFollowUp[],
  unitNames: ReadonlyMap<string, string>,
  frame: OutputFrame,
): OutputContent {
  const words = texts(frame.language);
  const { state } = words.people;
  const sheet: OutputSheet<ControlledFollowUp> = {
    name: 'Pemantauan Tindak Lanjut / Follow-up Control',
    columns: [
      { heading: 'No', format: 'text', value: ({ followUp }) => followUp.number },
      { heading: 'Unit', format: 'text', value: ({ followUp }) => unitNames.get(followUp.unit) ?? followUp.unit },
      { heading: 'Permasalahan / Problem', format: 'text', value: ({ followUp }) => followUp.problem },
      { heading: 'Rencana Tindak Lanjut / Action', format: 'text', value: ({ followUp }) => followUp.action },
      { heading: 'Penanggung Jawab / Owner', format: 'text', value: ({ followUp }) => followUp.owner },
      { heading: 'Batas Waktu / Due', format: 'text', value: ({ followUp }) => followUp.due },
      { heading: 'Keadaan / State', format: 'text', value: (item) => followUpState(item, words) },
      { heading: 'Perkembangan / Progress', format: 'text', value: ({ followUp }) => followUp.progress },
      { heading: 'Sumber / Source', format: 'text', value: ({ followUp }) => followUp.source },
      { heading: 'Baris / Row', format: 'text', value: ({ followUp }) => `${followUp.sheet}!A${followUp.row}` },
    ],
    isLong: true,
  };
  const content = layOut(sheet, controlled, frame, [
    { column: 6, startsWith: [state.overduePrefix], tone: 'bad' },
    { column: 6, startsWith: [state.dueSoonPrefix, state.undated], tone: 'open' },
    { column: 6, startsWith: [state.done], tone: 'good' },
  ]);
  const rows = controlled.map(({ followUp: { sheet: name, row } }) => [
    { text: `${name}!A${row}`, sheet: name, cell: `A${row}` },
  ]);
  return { ...content, links: { column: 10, rows } };
}
