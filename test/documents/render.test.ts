import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { planEvaluations, type EvaluationPlan } from '../../src/documents/evaluation/plan';
import { documentTexts } from '../../src/text/documents';
import { convertToPdf, describeWithLibreOffice, textOfPdf, withTemporaryFolder } from '../support/external-tools';
import { budget, evaluationOf, followUps, indicators, profile, rules, units } from './fixtures';
import { renderEvaluation } from './made';
import { partOf, textOf } from './text-of';

const evaluation = evaluationOf();
const plans = planEvaluations(evaluation, 'id', { unit: null });
const planFor = (unit: string): EvaluationPlan => {
  const plan = plans.find((candidate) => candidate.unit === unit);
  if (!plan) throw new Error(`no plan for ${unit}`);
  return plan;
};
const rehabilitation = planFor('RHS');
const agency = planFor('');
const withoutEvidence = indicators.map((indicator) => ({ ...indicator, evidence: '' }));

describe('renderEvaluation', () => {
  test('a unit report has its seven parts in order', () => {
    const lines = textOf(renderEvaluation(rehabilitation, evaluation, profile, 'id')).split('\n');
    const headings = Object.values(documentTexts('id').headings.unit);
    expect(lines.filter((line) => headings.includes(line))).toEqual(headings);
  });

  test('an agency report has its parts in order', () => {
    const lines = textOf(renderEvaluation(agency, evaluation, profile, 'id')).split('\n');
    const headings = Object.values(documentTexts('id').headings.agency);
    expect(lines.filter((line) => headings.includes(line))).toEqual(headings);
  });

  test.each([
    ['agency', agency, {}, 'LAMPIRAN 2. RUJUKAN ANGKA'],
    ['agency', agency, { followUps: [] }, 'LAMPIRAN 1. RUJUKAN ANGKA'],
    ['unit', rehabilitation, {}, 'LAMPIRAN 2. RUJUKAN ANGKA'],
    ['unit', rehabilitation, { indicators: withoutEvidence }, 'LAMPIRAN 1. RUJUKAN ANGKA'],
  ] as const)('annexes of the report of the %s are numbered as they stand in it', (_, plan, changes, heading) => {
    const changed = evaluationOf(changes);
    const text = textOf(renderEvaluation(plan, changed, { ...profile, printReferences: true }, 'id'));
    expect(text.split('\n').filter((line) => /^LAMPIRAN \d+\. RUJUKAN/.test(line))).toEqual([heading]);
  });

  test.each(plans.map((plan) => [plan.name, plan] as const))('%s leaves no tag and no empty value', (_name, plan) => {
    for (const language of ['id', 'en'] as const) {
      const docx = renderEvaluation(
        plan,
        evaluation,
        { ...profile, printReferences: true, initialsBox: true },
        language,
      );
      const text = ['word/document.xml', 'word/header1.xml', 'word/footer1.xml', 'docProps/core.xml'].map((path) =>
        textOf(docx, path),
      );
      expect(text.join('\n')).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
    }
  });

  test('the same input gives the same bytes, whatever was rendered before', () => {
    const first = renderEvaluation(rehabilitation, evaluation, profile, 'id');
    renderEvaluation(planFor('LJS'), evaluation, profile, 'id');
    expect(renderEvaluation(rehabilitation, evaluation, profile, 'id')).toEqual(first);
  });

  test('a draft carries the watermark of its language, a final document none', () => {
    const header = (status: 'draft' | 'final', language: 'id' | 'en') =>
      partOf(
        renderEvaluation(rehabilitation, evaluation, { ...profile, documentStatus: status }, language),
        'word/header1.xml',
      );
    expect(header('draft', 'id')).toContain('string="KONSEP"');
    expect(header('draft', 'id')).not.toContain('DRAFT');
    expect(header('draft', 'en')).toContain('string="DRAFT"');
    expect(header('final', 'id')).not.toMatch(/KONSEP|DRAFT/);
  });

  test('a draft leaves the day open, a final document states it', () => {
    const body = (status: 'draft' | 'final') =>
      textOf(renderEvaluation(rehabilitation, evaluation, { ...profile, documentStatus: status }, 'id'));
    expect(body('draft')).not.toContain('8 Oktober 2026');
    expect(body('final')).toContain('Wanasari, 8 Oktober 2026');
  });

  test.each([
    ['A4', 'w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906"'],
    ['F4', 'w:w="12189" w:h="18709"', 'w:w="18709" w:h="12189"'],
  ] as const)('prints on %s, the matrix across', (paper, upright, across) => {
    for (const printReferences of [false, true]) {
      const docx = renderEvaluation(agency, evaluation, { ...profile, paper, printReferences }, 'id');
      const sizes = [...partOf(docx, 'word/document.xml').matchAll(/<w:pgSz (w:w="\d+" w:h="\d+")/g)].map(
        ([, size]) => size,
      );
      expect(sizes).toEqual([upright, across]);
    }
  });

  test('every table cell has its own width and borders, headings repeat, rows stay whole', () => {
    const xml = partOf(renderEvaluation(agency, evaluation, profile, 'id'), 'word/document.xml');
    const cells = xml.match(/<w:tc>/g)?.length ?? 0;
    expect(cells).toBeGreaterThan(100);
    expect(xml.match(/<w:tcW /g)).toHaveLength(cells);
    expect(xml.match(/<w:tcBorders>/g)).toHaveLength(cells);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(xml.match(/<w:tr>/g)?.length ?? 0);
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThan(8);
  });

  test('what people wrote comes out as they wrote it', () => {
    const hostile = 'Uji {tag} <b>&amp; "kutip" __proto__ {#loop}\u0007\uD800 selesai\nbaris kedua';
    const printed = 'Uji {tag} <b>&amp; "kutip" __proto__ {#loop} selesai\nbaris kedua';
    const changed = evaluationOf({
      units: units.map((unit) => (unit.code === 'RHS' ? { ...unit, name: 'Bidang {__proto__} & <Uji>' } : unit)),
      indicators: indicators.map((row) =>
        row.code === 'RHS-1' ? { ...row, name: hostile, measureUnit: '{constructor}' } : row,
      ),
      followUps: followUps.map((row) => ({ ...row, problem: hostile })),
      budget: budget.map((row) =>
        row.ceilings.original.value.kind === 'number' ? { ...row, description: hostile } : row,
      ),
    });
    const [plan] = planEvaluations(changed, 'id', { unit: 'RHS' });
    const text = textOf(renderEvaluation(plan ?? rehabilitation, changed, profile, 'id'));
    expect(text).toContain('Bidang {__proto__} & <Uji>');
    expect(text.split(printed).length).toBeGreaterThan(4);
    expect(text).not.toContain('\u0007');
  });

  test('a plan for a unit that is not there is refused', () => {
    expect(() => renderEvaluation({ ...rehabilitation, unit: 'X' }, evaluation, profile, 'id')).toThrow(RangeError);
  });
});

describeWithLibreOffice('evaluation documents in LibreOffice', () => {
  test.each([
    ['a unit', rehabilitation, evaluation, 'VII. PENUTUP'],
    ['the agency', agency, evaluation, 'X. PENUTUP'],
    [
      'the agency without anything',
      agency,
      evaluationOf({ indicators: [], budget: null, followUps: [], remainder: [], honours: [] }),
      'X. PENUTUP',
    ],
    ['a full year', rehabilitation, evaluationOf({ rules: { ...rules, period: { kind: 'year' } } }), 'VII. PENUTUP'],
  ])('%s opens and prints', (_name, plan, data, last) => {
    withTemporaryFolder((folder) => {
      const file = join(folder, 'evaluation.docx');
      writeFileSync(file, renderEvaluation(plan, data, profile, 'id'));
      const text = textOfPdf(convertToPdf(file, folder));
      expect(text).toContain(last);
      expect(text).toMatch(/Halaman 1 dari \d/);
    });
  });
});

test('the documents are sound zip files with fixed dates', () => {
  const zip = new PizZip(renderEvaluation(rehabilitation, evaluation, profile, 'id'));
  expect(Object.values(zip.files).map(({ date }) => date.getFullYear())).toEqual(
    Object.values(zip.files).map(() => 1980),
  );
});
