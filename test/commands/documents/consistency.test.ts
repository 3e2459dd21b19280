import { checkDocuments, editsIn } from '../../../src/commands/documents/ledger/check-consistency';
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
      job.view
        ? JSON.stringify(job.view())
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

/** Some of a list, spread over it. */
const spread = <Item>(items: readonly Item[], count: number): Item[] =>
  items.length <= count
    ? [...items]
    : Array.from({ length: count }, (_, at) => items[Math.floor(((at + 0.5) * items.length) / count)] as Item);

/** A figure of every column that a document prints, and more where it has few: changing one is as changing another. */
function someFigures(figures: readonly Placed[]): Placed[] {
  const columns = new Map(figures.map((one) => [one.figure.code.split('|').slice(0, -1).join('|'), one]));
  return [...new Set([...columns.values(), ...spread(figures, 6)])];
}

/** A cell of an input sheet that is changed: a number or a text, behind its first rows. */
function someCell({ values }: Grid): [row: number, column: number] | undefined {
  const cells = values.flatMap((row, at) =>
    at < values.length / 3
      ? []
      : row.flatMap((value, column): [number, number][] =>
          typeof value === 'number' || (typeof value === 'string' && value.length > 12) ? [[at, column]] : [],
        ),
  );
  return cells[Math.floor(cells.length / 2)];
}

const changedCell = (value: unknown): unknown =>
  typeof value === 'number' ? (value > 1900 && value < 2100 ? value : value * 0.75 + 1) : `${String(value)} 7`;

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
    const kept = Object.keys(documentKinds).filter((kind) => kind !== 'figureCheck');
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
      for (const { figure, from, to } of someFigures(placed(block, text))) {
        const other = /\d/.test(figure.value) ? otherNumber(figure.value) : '…';
        const changed = editsIn(block, text.slice(0, from) + other + text.slice(to));
        expect([block.key, changed.map((edit) => edit.figure.value)]).toEqual([block.key, [figure.value]]);
        if (other !== '…') expect([changed[0]?.figure, changed[0]?.now?.value]).toEqual([figure, other]);
        expect(editsIn(block, text.slice(0, from) + text.slice(to)).length).toBe(1);
      }
    }
  });

  // What compares knows no language: of the English sample only the first sheets are tried. Of those that are changed together
  // each touches other papers.
  const all = Object.keys(inputSheets) as (keyof typeof inputSheets)[];
  const rounds = 4;
  const groups = Array.from({ length: language === 'id' ? rounds : 1 }, (_, round) =>
    all.filter((__, at) => at % rounds === round),
  );
  test('changed cells of any sheets tell of exactly the documents that would be printed otherwise', () => {
    const before = printedNow(sample.grids, language);
    const told = new Set<string>();
    for (const keys of groups) {
      const grids = { ...sample.grids };
      for (const key of keys) {
        const grid = grids[key];
        const [row, column] = (grid && someCell(grid)) ?? [];
        if (!grid || row === undefined || column === undefined) continue;
        const values = grid.values.map((cells, at) =>
          at === row ? cells.map((value, index) => (index === column ? changedCell(value) : value)) : cells,
        );
        grids[key] = { ...grid, values };
      }
      const now = printedNow(grids, language);
      const other = [...before].flatMap(([id, text]) => (now.has(id) && now.get(id) !== text ? [id] : []));
      const named = new Set(check(grids).map(({ values: { document } }) => String(document)));
      const titles = other.map((id) => sample.titles.get(id) ?? id);
      expect([keys, [...named].sort()]).toEqual([keys, [...new Set(titles)].sort()]);
      for (const id of other) told.add(id.split(':')[0] ?? '');
    }
    expect(told.size).toBeGreaterThan(language === 'id' ? 15 : 0);
  }, 300_000);
});

describeWithLibreOffice('files that LibreOffice has saved again', () => {
  test.each<[name: string, from: string, to: string]>([
    ['a .docx', 'docx', 'docx'],
    ['a .docx as plain text', 'docx', 'txt:Text'],
    ['a .pptx', 'pptx', 'pptx'],
  ])('%s: nothing is found, and a changed figure is found where it is', async (__, from, to) => {
    const { blocks, bytes } = await sampled('id');
    // One of each kind.
    const kinds = new Map(blocks.map((block) => [readKey(block.key)?.kind, block]));
    const all = [...kinds.values()].filter(({ key }) => formatOf(key) === from);
    // What is saved as it is, is not saved as a text.
    const files = from === 'docx' ? all.filter((_, at) => (at % 2 === 0) === (to === 'docx')) : all;
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
