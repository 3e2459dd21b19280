import { checkDocuments, editsIn } from '../../../src/commands/documents/check-consistency';
import { atomPattern, bodyText } from '../../../src/documents/figures/atoms';
import { documentKinds, readKey } from '../../../src/documents/kinds';
import { numbersBetween, type PrintedFigure } from '../../../src/domain/records/printed-figure';
import type { Language } from '../../../src/text/language';
import type { FigureBlock } from '../../../src/workbook/sheets/records/figure-sheet';
import { undeclaredNumbers } from './non-figures';
import { inputSheets } from '../../../src/workbook/schema/input-sheets';
import type { Grid } from '../../../src/workbook/read/grid';
import type { Grids } from '../../../src/workbook/read/workbook';
import { describeWithLibreOffice } from '../../support/external-tools';
import { resaved } from './resaved';
import { contextOf, documentsOf, makeSampleDocuments, type SampleDocuments } from './sample-documents';

/** A figure with the place at which it stands in the text. */
interface Placed {
  figure: PrintedFigure;
  from: number;
  to: number;
}

/** The figures of a document in its text, going by the order of all its numbers. */
function placed(block: FigureBlock, text: string): Placed[] {
  const atoms = [...text.matchAll(atomPattern(block.figures.map(({ value }) => value)))];
  let at = 0;
  return block.figures.map((figure) => {
    at += numbersBetween(figure.before).length;
    const atom = atoms[at++];
    if (atom?.[0] !== figure.value) throw new Error(`${figure.label} does not stand where it was recorded.`);
    return { figure, from: atom.index, to: atom.index + figure.value.length };
  });
}

const made = new Map<Language, Promise<SampleDocuments>>();

/** The documents of the sample, made once for all tests. */
function sampled(language: Language): Promise<SampleDocuments> {
  const standing = made.get(language) ?? makeSampleDocuments(language);
  made.set(language, standing);
  return standing;
}

const formatOf = (key: string): string => documentKinds[readKey(key)?.kind ?? 'board'].format;

/** Another number of the same length. */
const otherNumber = (text: string): string => text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));

/**
 * What the documents would print now, by their keys; worked out without `_Angka` and without fingerprints. What shows the moment
 * at which it was made is told by the figures that it prints of the sheets.
 */
const printedNow = (grids: Grids, language: Language): Map<string, string> =>
  new Map(
    documentsOf(grids, language).map((job) => [
      job.plan.key,
      job.filled
        ? JSON.stringify(job.filled.view())
        : job.isOfItsMoment
          ? JSON.stringify(
              job
                .render()
                .figures()
                .figures.map(({ code, value }) => [code, value]),
            )
          : Buffer.from(job.render().bytes).toString('base64'),
    ]),
  );

/** Cells of an input sheet that are changed one at a time: numbers and texts, spread over its rows. */
function someCells({ values }: Grid, count: number): [row: number, column: number][] {
  const cells = values.flatMap((row, at) =>
    at < values.length / 3
      ? []
      : row.flatMap((value, column): [number, number][] =>
          typeof value === 'number' || (typeof value === 'string' && value.length > 12) ? [[at, column]] : [],
        ),
  );
  return Array.from(
    { length: count },
    (_, index) => cells[Math.floor(((index + 0.5) * cells.length) / count)] ?? [],
  ).flatMap(([row, column]): [number, number][] => (row === undefined || column === undefined ? [] : [[row, column]]));
}

const changedCell = (value: unknown): unknown =>
  typeof value === 'number' ? (value > 1900 && value < 2100 ? value : value * 0.75 + 1) : `${String(value)} 7`;

/** Forms and the check of printed figures print a sheet as it stands beside them; `_Angka` does not keep their figures. */
const printsItsSheet = (kind: string): boolean => /Form$/.test(kind) || kind === 'figureCheck';

describe.each<Language>(['id', 'en'])('the documents of the sample (%s)', (language) => {
  let sample: SampleDocuments;
  const texts = new Map<string, string>();
  const textOf = (key: string): string => texts.get(key) ?? '';
  const check = (grids = sample.grids) =>
    checkDocuments(contextOf(grids, language), (id) => ({ text: textOf(id) })).findings ?? [];

  beforeAll(async () => {
    sample = await sampled(language);
    for (const [key, bytes] of sample.bytes) texts.set(key, bodyText(bytes));
  }, 120_000);

  test('no change, no finding', () => {
    expect(check()).toEqual([]);
    expect(sample.blocks.length).toBeGreaterThan(40);
  });

  test('every kind of document is among them', () => {
    const kinds = new Set(sample.blocks.map(({ key }) => key.split(':')[0]));
    const kept = Object.keys(documentKinds).filter((kind) => !printsItsSheet(kind));
    expect([...kinds].sort()).toEqual(kept.sort());
  });

  test('every number is a figure or a declared non-figure', () => {
    const masked = sample.blocks.map((block) => {
      let text = textOf(block.key);
      for (const { from, to } of placed(block, text))
        text = text.slice(0, from) + '□'.repeat(to - from) + text.slice(to);
      return text;
    });
    expect(undeclaredNumbers(masked, sample.grids, language)).toEqual([]);
  });

  test('any one figure changed or taken out is found where it is', () => {
    for (const block of sample.blocks) {
      const text = textOf(block.key);
      for (const { figure, from, to } of placed(block, text)) {
        const other = /\d/.test(figure.value) ? otherNumber(figure.value) : '…';
        const changed = editsIn(block, text.slice(0, from) + other + text.slice(to));
        expect([block.key, changed.map((edit) => edit.figure.value)]).toEqual([block.key, [figure.value]]);
        if (other !== '…') expect([changed[0]?.figure, changed[0]?.now?.value]).toEqual([figure, other]);
        expect(editsIn(block, text.slice(0, from) + text.slice(to)).length).toBe(1);
      }
    }
  });

  const all = Object.keys(inputSheets) as (keyof typeof inputSheets)[];
  // What compares knows no language: of the English sample a fourth of the sheets is tried.
  const inputs = all.filter((_, at) => language === 'id' || at % 4 === 3);
  const many = new Set<string>(['indicators', 'actuals', 'budget', 'units', 'settings']);
  test('one changed cell of any sheet tells of exactly the documents that would be printed otherwise', () => {
    const before = printedNow(sample.grids, language);
    const told = new Set<string>();
    for (const key of inputs) {
      const grid = sample.grids[key];
      if (!grid) continue;
      for (const [row, column] of someCells(grid, many.has(key) ? 2 : 1)) {
        const values = grid.values.map((cells, at) =>
          at === row ? cells.map((value, index) => (index === column ? changedCell(value) : value)) : cells,
        );
        const grids = { ...sample.grids, [key]: { ...grid, values } };
        const now = printedNow(grids, language);
        const other = [...before].flatMap(([id, text]) => (now.has(id) && now.get(id) !== text ? [id] : []));
        const named = new Set(check(grids).map(({ values: { document } }) => String(document)));
        const titles = other.map((id) => sample.titles.get(id) ?? id);
        expect([key, row, column, [...named].sort()]).toEqual([key, row, column, [...new Set(titles)].sort()]);
        for (const id of other) told.add(id.split(':')[0] ?? '');
      }
    }
    expect(told.size).toBeGreaterThan(language === 'id' ? 6 : 0);
  }, 600_000);
});

describeWithLibreOffice('files that LibreOffice has saved again', () => {
  test.each<[name: string, from: string, to: string]>([
    ['a .docx', 'docx', 'docx'],
    ['a .docx as plain text', 'docx', 'txt:Text'],
    ['a .pptx', 'pptx', 'pptx'],
  ])('%s: nothing is found, and a changed figure is found where it is', async (_, from, to) => {
    const { blocks, bytes } = await sampled('id');
    const files = blocks.filter(({ key }) => formatOf(key) === from);
    const texts = resaved(
      files.map(({ key }) => bytes.get(key) ?? new Uint8Array()),
      from,
      to,
    );
    files.forEach((block, index) => {
      const text = texts[index] ?? '';
      expect([block.key, editsIn(block, text)]).toEqual([block.key, []]);
      const { figure, from: at, to: end } = placed(block, text).find(({ figure: { value } }) => /\d/.test(value)) ?? {};
      if (!figure) return;
      const other = otherNumber(figure.value);
      const found = editsIn(block, text.slice(0, at) + other + text.slice(end));
      expect(found).toEqual([{ figure, now: { value: other, cell: '' } }]);
    });
  });
});
