import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { makeAgreements } from '../../../src/commands/agreements/make-agreements';
import { scoreAwards } from '../../../src/commands/awards/score-awards';
import { allDocuments } from '../../../src/commands/documents/ledger/jobs-of-ledger';
import { frameOf } from '../../../src/commands/run/open-run';
import type { RunRequest } from '../../../src/commands/run/summary';
import type { DocumentJob, TaskContext } from '../../../src/commands/run/task';
import { evaluate } from '../../../src/domain/main-job/evaluation';
import type { LedgerEntry } from '../../../src/domain/records/ledger';
import type { Language } from '../../../src/text/language';
import type { Grid } from '../../../src/workbook/read/grid';
import { locateSheet, readWorkbook, type Grids } from '../../../src/workbook/read/workbook';
import { readableSheets, type ReadableSheet } from '../../../src/workbook/schema/input-sheets';
import type { OutputContent } from '../../../src/workbook/sheets/output-sheet';
import { figureSheet, type FigureBlock } from '../../../src/workbook/sheets/records/figure-sheet';
import { ledgerSheet } from '../../../src/workbook/sheets/records/ledger-sheet';

const MONTH = '2026-09';
const files: Record<Language, string> = { id: 'dinas-sosial-contoh.xlsx', en: 'social-agency-example.xlsx' };
const keys = Object.keys(readableSheets) as ReadableSheet[];

/** People for the papers that the sample has none of: a head who retires, and a volunteer who has written a reflection. */
const people: Record<Language, Grids> = {
  id: {
    staff: { name: '', values: [['R1', 'Sekar Jiwo', '', 'Tagana', 'Anggota Tagana', '', 'PJS']] },
    transfers: { name: '', values: [['P02', 'Pensiun', 'SEK', '', '', '2026-09-01', '800/120/CONTOH/2026']] },
    reflections: { name: '', values: [[2026, 'R1', 'Mendampingi lansia', 'Kunjungan rutin', 'Jarak', 'Jadwal']] },
  },
  en: {
    staff: { name: '', values: [['R1', 'Sekar Jiwo', '', 'Tagana', 'Disaster Volunteer', '', 'PJS']] },
    transfers: { name: '', values: [['P02', 'Retirement', 'SEK', '', '', '2026-09-01', '800/120/CONTOH/2026']] },
    reflections: { name: '', values: [[2026, 'R1', 'Visiting the elderly', 'Regular visits', 'Distance', 'A plan']] },
  },
};

/** Adds rows below those of a sheet. */
function withRows({ name, values }: Grid, added: Grid | undefined): Grid {
  const width = values[0]?.length ?? 0;
  const rows = (added?.values ?? []).map((row) => Array.from({ length: width }, (_, at): unknown => row[at] ?? ''));
  return { name, values: [...values, ...rows] };
}

/** The sheets of the sample as a run reads them, with people for every kind of paper. */
export async function sampleGrids(language: Language): Promise<Grids> {
  const { sheets } = await readXlsx(readFileSync(join(__dirname, '../../../samples', files[language])));
  const grids: Grids = {};
  for (const key of keys) {
    const { name } = locateSheet(
      readableSheets[key].table,
      sheets.map((sheet) => sheet.name),
    );
    const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const width = Math.max(0, ...rows.map((row) => row.length));
    const values = rows.map((row) => Array.from({ length: width }, (_, index): unknown => row[index] ?? ''));
    if (name !== null) grids[key] = withRows({ name, values }, people[language][key]);
  }
  return grids;
}

const gridOf = ({ name, rows }: OutputContent): Grid => ({ name, values: rows });

/** What a task is run with. */
export function contextOf(
  grids: Grids,
  language: Language,
  request: Partial<RunRequest> = {},
  today = '2026-10-05',
): TaskContext {
  const data = readWorkbook({ grids, required: [], checked: keys, period: request.period ?? '', today });
  return {
    request: { tasks: [], ...request },
    data,
    grids,
    today,
    own: {},
    evaluation: evaluate(data.input),
    frame: frameOf(data, '2026-10-05 08:00'),
    documentLanguage: language,
    spoken: language,
  };
}

export const documentsOf = (grids: Grids, language: Language): DocumentJob[] =>
  allDocuments(contextOf(grids, language), language, [MONTH]);

/** Every document of the sample, made once: the sheets that remember it, and the files by their ids. */
export interface SampleDocuments {
  grids: Grids;
  bytes: Map<string, Uint8Array>;
  blocks: FigureBlock[];
  /** As findings name them. */
  titles: Map<string, string>;
}

export async function makeSampleDocuments(language: Language): Promise<SampleDocuments> {
  const inputs = await sampleGrids(language);
  const first = contextOf(inputs, language, { month: MONTH, finalise: true });
  const [awards] = scoreAwards.run(first).sheets ?? [];
  const [details] = makeAgreements.run(first).appended ?? [];
  if (!awards || !details) throw new Error('The sample has awards and agreements.');
  const grids = { ...inputs, awardResults: gridOf(awards), agreementDetails: gridOf(details) };
  const { frame } = contextOf(grids, language);
  const bytes = new Map<string, Uint8Array>();
  const entries: LedgerEntry[] = [];
  const blocks: FigureBlock[] = [];
  for (const job of documentsOf(grids, language)) {
    const { key, subject } = job.plan;
    const fingerprint = job.fingerprint();
    const file = job.render();
    bytes.set(key, file.bytes);
    blocks.push({ key, fingerprint, ...file.figures() });
    const empty = { link: '', book: '', made: '', changed: '', maker: '', message: '' };
    const row = { key, kind: job.kind, subject, period: frame.period, version: 1, fileId: key, fingerprint };
    entries.push({ ...empty, ...row, status: 'done' });
  }
  return {
    grids: { ...grids, ledger: gridOf(ledgerSheet(entries, frame)), figures: gridOf(figureSheet(blocks, frame)) },
    bytes,
    blocks,
    titles: new Map(entries.map(({ key, kind, subject }) => [key, `${kind} – ${subject}`])),
  };
}
