import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficePackage } from '../../../src/documents/file/office-package';
import { readTemplate } from '../../../src/documents/file/read-template';
import { documentKinds, type TemplateKind } from '../../../src/documents/kinds';
import { onPaper } from '../../../src/documents/paper';
import { allReadings } from '../../../src/documents/template/standard-readings';
import { standardTemplate } from '../../../src/documents/template/standard-templates';

const onF4InEnglish = (xml: string): string => onPaper(xml, 'F4').replaceAll('w:val="id-ID"', 'w:val="en-GB"');

// A template is read once, when the project is built, and fitted afterwards.
test.each<[TemplateKind, string]>([
  ['unitEvaluation', 'evaluation-unit'],
  ['agencyEvaluation', 'evaluation-agency'],
  ['agreement', 'agreement'],
])('fitted after it was read, %s is filled as if its file had been fitted before', (kind, name) => {
  const file = join(__dirname, `../../../src/documents/templates/${name}.docx`);
  const zip = new OfficePackage(readFileSync(file));
  for (const { name: path, asText } of Object.values(zip.files)) zip.file(path, onF4InEnglish(asText()));
  const before = readTemplate(zip);
  const after = standardTemplate(kind, { paper: 'F4', language: 'en' });
  expect(after.steps).toEqual(before.steps);
  const texts = ({ files }: OfficePackage) =>
    Object.values(files).map((part) => [part.name, after.steps.has(part.name) ? '' : part.asText()]);
  expect(texts(after.zip)).toEqual(texts(before.zip));
});

test('nothing in the templates of the add-on asks for what only the library does, and each kind of documents has one', () => {
  const readings = allReadings();
  const kinds = Object.entries(documentKinds).filter(([, { template }]) => template !== null);
  for (const [kind] of kinds) {
    const template = standardTemplate(kind as TemplateKind, { paper: 'A4', language: 'id' });
    expect({ kind, parts: [...template.steps.keys()] }).toMatchObject({
      kind,
      parts: expect.arrayContaining(['word/document.xml']) as unknown,
    });
  }
  expect(Object.keys(readings)).toContain('form-paper form');
});
