import { AGENCY_CODE } from '../../domain/main-job/unit/unit';
import { evaluationView, planEvaluations, renderDocument } from '../../documents/main';
import { evaluate, type Evaluation } from '../../domain/main-job/evaluation';
import { isFlagged } from '../../domain/main-job/unit/judgement';
import { roundOrNull } from '../../domain/number';
import { deflate } from '../../google/deflate';
import { fileState, saveDocument, TOP_FOLDER } from '../../google/drive/documents';
import type { CellValue, SheetContent } from '../../shapes/sheet-content';
import type { Book } from '../../google/spreadsheet';
import type { Texts } from '../../text';
import { absorptionCell, attainmentCell, ratingCell } from '../../workbook/cell-functions';
import { cellName } from '../../shapes/a1';
import type { Grid } from '../../workbook/read/grid';
import { readWorkbook, type Grids, type WorkbookData } from '../../workbook/read/workbook';
import type { InputSheet } from '../../workbook/schema/input-sheets';
import { expectedIndicators, expectedUnits, sampleSheets, type SampleSheet } from '../../workbook/self-test-sample';
import { absorptionSheet } from '../../workbook/sheets/main-job/absorption-sheet';
import { attainmentSheet } from '../../workbook/sheets/main-job/attainment-sheet';
import type { OutputFrame } from '../../workbook/sheets/output-sheet';
import { unitReportSheet } from '../../workbook/sheets/main-job/unit-report-sheet';
import { cleanText } from '../../workbook/values/markers';
import { TEST_DOCUMENT_KEY } from './self-test-names';

/** The day on which the sample is judged; its figures must not depend on the day of the test. */
const SAMPLE_DAY = '2026-10-05';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What the steps of one self-test share; each step leaves there what the next ones need. */
export interface TestBench {
  book: Book;
  bookId: string;
  /** What the names of all temporary sheets begin with. */
  prefix: string;
  frame: OutputFrame;
  words: Texts['about']['selfTest'];
  written: SheetContent[];
  grids: Grids;
  data: WorkbookData | null;
  evaluation: Evaluation | null;
  documentId: string;
}

/** What a step found wrong; empty when it passed. */
export type Problems = string[];

const keys = Object.keys(sampleSheets) as InputSheet[];

function sampleContent(sample: SampleSheet, { prefix, frame, words }: TestBench): SheetContent {
  const [headings = []] = sample.rows;
  const blank = headings.map((): CellValue => '');
  const marker = [[frame.product, words.run, frame.time].join(' · '), ...blank.slice(1)];
  return {
    name: prefix + sample.name,
    rows: [marker, blank, ...sample.rows],
    formats: headings.map((_, index) => sample.formats[index] ?? '@'),
    widths: [],
    frozenRows: 0,
    frozenColumns: 0,
    colours: [],
    protection: frame.protection,
  };
}

function write(bench: TestBench, contents: readonly SheetContent[]): Problems {
  bench.written = [...contents];
  contents.forEach((content) => bench.book.replaceSheet(content));
  return [];
}

/** Every cell that did not come back as it was written. */
function differences({ name, rows }: SheetContent, grid: Grid | undefined, { words }: TestBench): Problems {
  if (!grid) return [words.differs(name, '', words.missing)];
  return rows.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const found = grid.values[r]?.[c] ?? '';
      if (found === value) return [];
      return [words.differs(`${name}!${cellName(r, c)}`, String(value), cleanText(found))];
    }),
  );
}

/** Reads the temporary sheets back and compares them with what was written. */
function readBack(bench: TestBench): { grids: Grid[]; problems: Problems } {
  const names = bench.written.map(({ name }) => name);
  const grids = bench.book.readSheets(names.map((name) => ({ name, formats: true })));
  const problems = bench.written.flatMap((content) =>
    differences(
      content,
      grids.find(({ name }) => name === content.name),
      bench,
    ),
  );
  return { grids, problems };
}

function readSample(bench: TestBench): Problems {
  const { grids, problems } = readBack(bench);
  for (const key of keys) {
    const name = bench.prefix + (sampleSheets[key]?.name ?? '');
    const grid = grids.find((candidate) => candidate.name === name);
    if (grid) bench.grids[key] = grid;
  }
  return problems;
}

function compare(place: string, wanted: unknown, found: unknown, { words }: TestBench): Problems {
  return wanted === found ? [] : [words.differs(place, String(wanted), String(found))];
}

function calculate(bench: TestBench): Problems {
  const data = readWorkbook({ grids: bench.grids, required: keys, period: '', today: SAMPLE_DAY });
  const evaluation = evaluate(data.input);
  Object.assign(bench, { data, evaluation });
  const errors = data.findings.filter(({ severity }) => severity === 'error');
  const results = new Map(evaluation.results.map((result) => [result.indicator.code, result]));
  const reports = new Map(
    [
      ...evaluation.units.map((report) => ({ code: report.value.unit.code, report })),
      {
        code: AGENCY_CODE,
        report: evaluation.agency,
      },
    ].map(({ code, report }) => [code, report]),
  );
  return [
    ...errors.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`),
    ...Object.entries(expectedIndicators).flatMap(([code, { attainment, status, lastYear }]) => {
      const result = results.get(code);
      return [
        ...compare(code, attainment, roundOrNull(result?.attainment ?? null), bench),
        ...compare(code, status, result?.status, bench),
        ...compare(code, lastYear ?? null, result?.lastYear ?? null, bench),
      ];
    }),
    ...Object.entries(expectedUnits).flatMap(([code, { value, absorption, isFlagged: flagged }]) => {
      const report = reports.get(code);
      return [
        ...compare(code, value, roundOrNull(report?.value.flagValue ?? null), bench),
        ...compare(code, absorption, roundOrNull(report?.absorption?.absorption ?? null), bench),
        ...compare(code, flagged, report ? isFlagged(report.judgement.flag) : null, bench),
      ];
    }),
  ];
}

function writeOutput(bench: TestBench): Problems {
  const { evaluation, data, frame, prefix } = bench;
  if (!evaluation || !data) return [bench.words.missing];
  const contents = [
    attainmentSheet(evaluation, frame),
    unitReportSheet(evaluation, data.settings.profile.agency, frame),
    absorptionSheet(evaluation, frame),
  ];
  write(
    bench,
    contents.map((content) => ({ ...content, name: prefix + content.name })),
  );
  return readBack(bench).problems;
}

/** The custom functions on the figures of the sample; Sheets itself calculates cells only after the script. */
function tryFunctions(bench: TestBench): Problems {
  const { words } = bench;
  const cases: [call: string, found: unknown, wanted: unknown][] = [
    ['CAPAIAN("1.200"; 1104)', attainmentCell('1.200', 1104), 92],
    ['CAPAIAN(10; 12; "Turun")', attainmentCell(10, 12, 'Turun'), 80],
    ['CAPAIAN("BB"; "A (85,50)"; "Predikat")', attainmentCell('BB', 'A (85,50)', 'Predikat'), 100],
    ['CAPAIAN(9; "Belum")', attainmentCell(9, 'Belum'), ''],
    ['PREDIKAT(92)', ratingCell(92), 'Sangat Tinggi'],
    ['SERAPAN("Rp 2.000.000,00"; 900000)', absorptionCell('Rp 2.000.000,00', 900000), 45],
  ];
  return cases.flatMap(([call, found, wanted]) =>
    found === wanted ? [] : [words.differs(call, String(wanted), String(found))],
  );
}

function makeDocument(bench: TestBench): Problems {
  const { evaluation, data, frame, bookId, words } = bench;
  if (!evaluation || !data) return [words.missing];
  const [plan] = planEvaluations(evaluation, frame.language, { unit: null });
  if (!plan) return [words.missing];
  const profile = { ...data.settings.profile, today: SAMPLE_DAY };
  const view = evaluationView(plan, evaluation, profile, frame.language);
  const saved = saveDocument({
    folderId: TOP_FOLDER,
    name: bench.prefix + plan.name,
    mimeType: wordType,
    bytes: renderDocument(plan.kind, view, { paper: profile.paper, language: frame.language, pack: deflate }),
    convert: true,
    appProperties: { buku: bookId, kunci: TEST_DOCUMENT_KEY },
  });
  bench.documentId = saved.id;
  return fileState(saved.id)?.trashed === false ? [] : [words.missing];
}

/** The steps of the self-test in their order, by the key of their words. */
export const testSteps = [
  [
    'write',
    (bench: TestBench) =>
      write(
        bench,
        keys.flatMap((key) => sampleSheets[key] ?? []).map((sample) => sampleContent(sample, bench)),
      ),
  ],
  ['read', readSample],
  ['calculate', calculate],
  ['output', writeOutput],
  ['functions', tryFunctions],
  ['document', makeDocument],
] as const satisfies readonly (readonly [string, (bench: TestBench) => Problems])[];
