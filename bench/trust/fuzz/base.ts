import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, type CellValue, type MergeRange } from 'hucre';
import { sheetsOf, type Case } from '../../../test/cases/case';

/** A sheet as mutations change it. */
export interface DraftSheet {
  name: string;
  rows: CellValue[][];
  merges: MergeRange[];
  /** Number formats by `row,column`. */
  formats: Map<string, string>;
}

/** A workbook that mutations start from. */
export interface Base {
  name: string;
  sheets: DraftSheet[];
}

type GivenSheet = Omit<DraftSheet, 'formats' | 'merges'> & {
  merges?: MergeRange[];
  cells?: ReadonlyMap<string, { style?: { numFmt?: string } }>;
};

function draftOf({ name, rows, merges = [], cells }: GivenSheet): DraftSheet {
  const formats = [...(cells ?? [])].flatMap(([key, { style }]): [string, string][] =>
    style?.numFmt === undefined ? [] : [[key, style.numFmt]],
  );
  return {
    name,
    rows: Array.from(rows, (row) => [...((row as CellValue[] | undefined) ?? [])]),
    merges,
    formats: new Map(formats),
  };
}

async function fileBase(path: string, name: string): Promise<Base> {
  const { sheets } = await readXlsx(readFileSync(path), { readStyles: true });
  return { name, sheets: sheets.map((sheet) => draftOf(sheet as GivenSheet)) };
}

/** Cases of long sheets take too long to be run thousands of times. */
const MOST_ROWS = 2000;

/** The sample workbooks, the published ones, and the workbooks of the cases, in the order of their names. */
export async function readBases(root: string): Promise<Base[]> {
  const samples = ['dinas-sosial-contoh.xlsx', 'social-agency-example.xlsx'];
  const published = readdirSync(join(root, 'samples/published')).filter((name) => name.endsWith('.xlsx'));
  const files = [...samples, ...published.map((name) => `published/${name}`)];
  const data = join(root, 'test/cases/data');
  const cases = readdirSync(data)
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(data, name), 'utf8')) as Case[]);
  const all = [
    ...(await Promise.all(files.map((name) => fileBase(join(root, 'samples', name), name)))),
    ...cases.map((one) => ({ name: one.id, sheets: sheetsOf(one).map((sheet) => draftOf(sheet as GivenSheet)) })),
  ];
  return all.filter(({ sheets }) => sheets.every(({ rows }) => rows.length <= MOST_ROWS));
}

/** A copy of some sheets that may be changed. */
export const copyOf = (sheets: readonly DraftSheet[]): DraftSheet[] =>
  sheets.map(({ name, rows, merges, formats }) => ({
    name,
    rows: rows.map((row) => [...row]),
    merges: [...merges],
    formats: new Map(formats),
  }));
