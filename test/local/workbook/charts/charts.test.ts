import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openXlsx, writeXlsx, type RoundtripWorkbook, type WriteSheet } from 'hucre';
import { createLocalWorkbook, type LocalWorkbook } from '../../../../local/workbook/local-workbook';
import { chartViews } from '../../../../local/workbench/view/chart-view';
import { readWorkbookFile } from '../../../../local/workbook/file/read-file';
import { MOMENT, reopened, runtimeFor, temporaryFolder } from '../../support';

const rows = [
  ['Unit', 'Nilai', 'Batas'],
  ['Bidang A', 92, 90],
  ['Bidang B & C', 71.5, 90],
  ['Bidang D', 88, 90],
];
const MAKE = `
  const sheet = SpreadsheetApp.getActive().getSheetByName('Dasbor');
  sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COMBO).addRange(sheet.getRange('A1:C3')).setNumHeaders(1)
    .setOption('title', 'Nilai & batas').setOption('series', { 0: { color: '#112233' }, 1: { type: 'line', lineDashStyle: [4, 4] } })
    .setOption('isStacked', true).setOption('legend', { position: 'bottom' }).setOption('width', 480).setOption('height', 300)
    .setPosition(6, 2, 10, 0).build());`;

/** A workbook as another program would leave it. */
async function opened(sheets: WriteSheet[]): Promise<LocalWorkbook> {
  return createLocalWorkbook(await openXlsx(await writeXlsx({ sheets }), { readStyles: true }), { name: 'Uji' });
}
const chartsOf = (book: RoundtripWorkbook) =>
  (book.sheets.find(({ name }) => name === 'Dasbor')?.charts ?? []).map(({ title, kinds, anchor, series }) => ({
    title,
    kinds,
    at: anchor?.from,
    cells: series?.map(({ categoriesRef, valuesRef }) => [categoriesRef, valuesRef].join(' ')),
  }));
const partsOf = async (workbook: LocalWorkbook): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await workbook.save(new Date(MOMENT)))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

const expected = {
  title: 'Nilai & batas',
  kinds: ['bar', 'line'],
  at: { row: 5, col: 1 },
  cells: ["'Dasbor'!$A$2:$A$3 'Dasbor'!$B$2:$B$3", "'Dasbor'!$A$2:$A$3 'Dasbor'!$C$2:$C$3"],
};

test('a chart made by the script is in the file, with bars and a line, its colours and its place', async () => {
  const workbook = await opened([
    { name: 'Lain', rows: [] },
    { name: 'Dasbor', rows },
  ]);
  (await runtimeFor({ workbook })).run(`${MAKE} return 1`);
  const parts = await partsOf(workbook);
  const xml = parts['xl/charts/chart1.xml'] ?? '';
  expect(xml).toContain('<c:grouping val="stacked"/>');
  expect(xml).toMatch(/<c:barChart>.*112233.*<\/c:barChart><c:lineChart>.*prstDash.*<\/c:lineChart>/);
  expect(parts['xl/drawings/drawing1.xml']).toContain(`<xdr:ext cx="${480 * 9525}" cy="${300 * 9525}"/>`);
  expect(parts['[Content_Types].xml']).toContain('/xl/charts/chart1.xml');
  const saved = await openXlsx(await workbook.save(new Date(MOMENT)), { readStyles: true });
  expect(chartsOf(saved)).toEqual([expected]);
});

test("a chart is added beside a picture and a chart of the user's, which stay as they were", async () => {
  const own = {
    type: 'pie' as const,
    title: 'Milik saya',
    series: [{ values: 'B2:B4' }],
    anchor: { from: { row: 1, col: 8 } },
  };
  const workbook = await opened([{ name: 'Dasbor', rows, charts: [own] }]);
  (await runtimeFor({ workbook })).run(`${MAKE} return 1`);
  const saved = await reopened(workbook);
  expect(chartsOf(saved).map(({ title }) => title)).toEqual(['Milik saya', 'Nilai & batas']);
  const png = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);
  const image = { data: png, type: 'png' as const, anchor: { from: { row: 0, col: 9 } } };
  const pictured = await opened([{ name: 'Dasbor', rows, images: [image] }]);
  (await runtimeFor({ workbook: pictured })).run(`${MAKE} return 1`);
  const both = await reopened(pictured);
  expect(both.sheets[0]?.images).toHaveLength(1);
  expect(chartsOf(both)).toEqual([expected]);
});

test('a chart that the file brought is found again, drawn from more rows, moved and removed', async () => {
  const first = await opened([{ name: 'Dasbor', rows }]);
  (await runtimeFor({ workbook: first })).run(`${MAKE} return 1`);
  const second = createLocalWorkbook(await reopened(first), { name: 'Uji' });
  const runtime = await runtimeFor({ workbook: second });
  const change = `const sheet = SpreadsheetApp.getActive().getSheetByName('Dasbor'); const [chart] = sheet.getCharts();`;
  expect(
    runtime.run(`${change} return [chart.getOptions().get('title'), chart.getRanges()[0].getA1Notation()]`),
  ).toEqual(['Nilai & batas', 'A1:C3']);
  runtime.run(
    `${change} sheet.updateChart(chart.modify().clearRanges().addRange(sheet.getRange('A1:C4')).setPosition(9, 4, 0, 0).build()); return 1`,
  );
  const cells = ["'Dasbor'!$A$2:$A$4 'Dasbor'!$B$2:$B$4", "'Dasbor'!$A$2:$A$4 'Dasbor'!$C$2:$C$4"];
  const third = createLocalWorkbook(await reopened(second), { name: 'Uji' });
  expect(chartsOf(await reopened(third))).toEqual([{ ...expected, at: { row: 8, col: 3 }, cells }]);
  const last = await runtimeFor({ workbook: third });
  expect(() =>
    last.run(`${change} sheet.updateChart(chart.modify().setOption('title', 'x').build()); return 1`),
  ).toThrow(/only its rows and its place/);
  last.run(`${change} sheet.removeChart(chart); return 1`);
  expect(chartsOf(await reopened(third))).toEqual([]);
});

test('a file whose charts nobody touches is saved without another look at its parts', async () => {
  const workbook = await opened([{ name: 'Dasbor', rows }]);
  (await runtimeFor({ workbook })).run(`SpreadsheetApp.getActive().getSheetByName('Dasbor').getCharts().length`);
  expect(Object.keys(await partsOf(workbook)).filter((path) => /chart|drawing/.test(path))).toEqual([]);
});

test('a chart that comes with a file is as large as the file says', async () => {
  const first = await opened([
    { name: 'Lain', rows: [] },
    { name: 'Dasbor', rows },
  ]);
  (await runtimeFor({ workbook: first })).run(`${MAKE} return 1`);
  const path = join(temporaryFolder(), 'dengan-grafik.xlsx');
  writeFileSync(path, await first.save(new Date(MOMENT)));
  const second = createLocalWorkbook(await readWorkbookFile(path), { name: 'Uji' });
  expect(chartViews(second.store('Dasbor'), 'id_ID')).toMatchObject([
    { title: 'Nilai & batas', width: 480, height: 300 },
  ]);
});
