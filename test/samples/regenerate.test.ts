import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx, type Workbook } from 'hucre';
import { sampleFiles } from '../../samples/sample-files';

const SAMPLES = join(__dirname, '../../samples');

/** What a reader sees of a workbook: names, cells with their formats, lists, comments and charts. */
async function contentOf(bytes: Uint8Array) {
  const { sheets, namedRanges }: Workbook = await readXlsx(bytes, { readStyles: true });
  return {
    namedRanges,
    sheets: sheets.map(({ name, rows, cells, dataValidations, charts, freezePane }) => ({
      name,
      rows,
      cells: [...(cells ?? [])],
      dataValidations,
      charts,
      freezePane,
    })),
  };
}

test('the generated files are those that stand in samples/', async () => {
  const files = await sampleFiles(join(SAMPLES, 'data/published'));
  for (const [name, content] of files) {
    const standing = await readFile(join(SAMPLES, name));
    if (typeof content === 'string') expect([name, standing.toString('utf8')]).toEqual([name, content]);
    else expect([name, await contentOf(standing)]).toEqual([name, await contentOf(content)]);
  }
});

test('two runs give the same bytes', async () => {
  const folder = join(SAMPLES, 'data/published');
  const [first, second] = [await sampleFiles(folder), await sampleFiles(folder)];
  const differing = [...first].filter(([name, content]) => {
    const other = second.get(name);
    return other === undefined || Buffer.compare(Buffer.from(content), Buffer.from(other)) !== 0;
  });
  expect(differing).toEqual([]);
});
