import { chartDrawing } from '../../../src/documents/file/chart-xml';
import { setCharts } from '../../../src/documents/file/charts';
import { OfficePackage } from '../../../src/documents/file/office-package';

const rows = [
  { name: 'A & B <1>', value: 90.5, limit: 90 },
  { name: 'C', value: null, limit: null },
  { name: 'D', value: 400, limit: 90 },
];
const words = { value: 'Angka', hatched: 'Angka (arsir)', limit: 'Batas', title: 'Capaian "per" unit' };
const drawing = (kind: 'bars' | 'course' = 'bars') => chartDrawing(kind, rows, words, { width: 70, height: 40 });

function fileOf(body: string): OfficePackage {
  const file = new OfficePackage();
  file.file('[Content_Types].xml', '<Types></Types>');
  file.file('word/_rels/document.xml.rels', '<Relationships><Relationship Id="rId1"/></Relationships>');
  file.file('word/document.xml', `<w:body>${body}</w:body>`);
  return file;
}
const text = (file: OfficePackage, name: string): string => file.file(name)?.asText() ?? '';
const chartsOf = (file: OfficePackage): string[] => file.file(/charts/).map(({ name }) => name);

test('each chart becomes a part with its link and its type; drawings have numbers of their own', () => {
  const file = fileOf(drawing() + drawing('course'));
  setCharts(file);
  expect(chartsOf(file)).toEqual(['word/charts/rapor1.xml', 'word/charts/rapor2.xml']);
  const body = text(file, 'word/document.xml');
  expect(body).not.toContain('rk:chart');
  expect(body.match(/docPr id="\d+"/g)).toEqual(['docPr id="9101"', 'docPr id="9102"']);
  expect(body.match(/r:id="\w+"/g)).toEqual(['r:id="rIdRapor1"', 'r:id="rIdRapor2"']);
  expect(body).toContain('descr="Capaian &quot;per&quot; unit"');
  expect(text(file, '[Content_Types].xml').match(/Override/g)).toHaveLength(2);
  expect(text(file, 'word/_rels/document.xml.rels').match(/<Relationship /g)).toHaveLength(3);
});

test('a later paper of the same template takes out what an earlier one left', () => {
  const file = fileOf(drawing() + drawing());
  setCharts(file);
  file.file('word/document.xml', `<w:body>${drawing()}</w:body>`);
  setCharts(file);
  expect(chartsOf(file)).toEqual(['word/charts/rapor1.xml']);
  expect(text(file, '[Content_Types].xml').match(/Override/g)).toHaveLength(1);
  file.file('word/document.xml', '<w:body></w:body>');
  setCharts(file);
  expect([chartsOf(file), text(file, '[Content_Types].xml')]).toEqual([[], '<Types></Types>']);
});

test('what is missing is no bar of zero, what lies beyond the scale ends with it, names are escaped', () => {
  const file = fileOf(drawing());
  setCharts(file);
  const part = text(file, 'word/charts/rapor1.xml');
  expect(part).toContain('A &amp; B &lt;1&gt;');
  const values = /<c:val>.*?<\/c:val>/.exec(part)?.[0] ?? '';
  expect([...values.matchAll(/idx="(\d)"><c:v>([\d.]+)/g)].map(([, at, value]) => [at, value])).toEqual([
    ['0', '90.5'],
    ['2', '120'],
  ]);
});

test('bars below their limits are hatched, and the legend says so; without any there is no word of it', () => {
  const partOf = (value: number): string => {
    const file = fileOf(chartDrawing('bars', [{ name: 'A', value, limit: 90 }], words, { width: 70, height: 40 }));
    setCharts(file);
    return text(file, 'word/charts/rapor1.xml');
  };
  expect(partOf(89.99)).toContain('<a:pattFill');
  expect(partOf(89.99)).toContain(words.hatched);
  // 89,996 is printed 90,00, which is not below 90.
  for (const value of [89.996, 90, 120]) expect([value, /pattFill|arsir/.test(partOf(value))]).toEqual([value, false]);
});
