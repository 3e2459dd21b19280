import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import PizZip from 'pizzip';
import type { AgencyProfile } from '../../../src/domain/agency-profile';
import type { AwardOutcome, CategoryResult } from '../../../src/domain/awards/result';
import { planAwards, type AwardPlan } from '../../../src/documents/awards/plan';
import { convertToPdf, describeWithLibreOffice, textOfPdf, withTemporaryFolder } from '../../support/external-tools';
import { profile } from '../fixtures';
import { partOf, textOf } from '../text-of';
import { evaluation, homes, response, resultOf, results } from './fixtures';
import { awardFingerprint, renderAward } from '../made';

const final: AgencyProfile = { ...profile, documentStatus: 'final' };
const plans = planAwards(results, 'id', false);
const find = (paper: AwardPlan['kind'], list = plans): AwardPlan => {
  const plan = list.find((candidate) => candidate.kind === paper);
  if (!plan) throw new Error(`no plan for ${paper}`);
  return plan;
};
const parts = ['word/document.xml', 'word/header1.xml', 'word/footer1.xml', 'docProps/core.xml'];
const allText = (docx: Uint8Array): string => parts.map((path) => textOf(docx, path)).join('\n');
const unfilled = /[{}]|undefined|null|NaN|\[object/;

describe('renderAward', () => {
  test.each(plans.map((plan) => [plan.key, plan] as const))('%s leaves no tag and no empty value', (_key, plan) => {
    for (const language of ['id', 'en'] as const) {
      const docx = renderAward(plan, evaluation, { ...profile, initialsBox: true, signatureSpace: true }, language);
      expect(allText(docx)).not.toMatch(unfilled);
    }
  });

  test('whatever the result, nothing stays unfilled', () => {
    const figure = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null });
    const outcome = fc.constantFrom<AwardOutcome>('nominee', 'winner', 'tied', 'vetoed', 'tooFewCases');
    const name = fc.constantFrom('Arum', '', 'Panti "A" & <B>', '1/2');
    const participant = fc.record({
      code: name,
      name,
      person: name,
      outcome,
      raw: fc.array(figure),
      values: fc.array(figure),
    });
    const sketch = fc.record({
      category: name,
      recipient: fc.constantFrom('unitHead', 'team', 'unit', 'employee'),
      criteria: fc.array(fc.tuple(name, name, fc.double({ min: 0, max: 100, noNaN: true })), { maxLength: 14 }),
      participants: fc.array(participant, { maxLength: 5 }),
      method: fc.constantFrom('smart', 'saw', 'topsis'),
      more: fc.record({
        decided: fc.constantFrom(null, '2026-04-08 10:15'),
        objectionsUntil: fc.constantFrom(null, '2026-04-28'),
        stability: figure,
        agreement: figure,
        jurors: fc.array(name, { maxLength: 3 }),
        cutOff: fc.constantFrom('', '2026-04-05', '2026-04-05 23:59'),
        basis: fc.constantFrom('', ';', 'A; B\nC'),
        winners: fc.integer({ min: 1, max: 12 }),
      }),
    });
    fc.assert(
      fc.property(sketch, fc.constantFrom('id', 'en'), (made, language) => {
        const result = resultOf(made);
        for (const plan of planAwards([result], language, false)) {
          expect(allText(renderAward(plan, evaluation, profile, language))).not.toMatch(unfilled);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('the same input gives the same bytes, on whatever day it is printed', () => {
    const plan = find('awardDecree');
    const first = renderAward(plan, evaluation, final, 'id');
    renderAward(find('awardCertificate'), evaluation, final, 'id');
    expect(renderAward(plan, evaluation, { ...final, today: '2027-01-05' }, 'id')).toEqual(first);
    for (const each of plans) {
      expect(awardFingerprint(each, evaluation, { ...final, today: '2027-01-05' }, 'id')).toBe(
        awardFingerprint(each, evaluation, final, 'id'),
      );
    }
  });

  test('a draft carries the watermark, and so does a proposal of a final document', () => {
    const header = (plan: AwardPlan, used: AgencyProfile) =>
      partOf(renderAward(plan, evaluation, used, 'id'), 'word/header1.xml');
    const proposal = find('awardMinutes', planAwards([{ ...response, decided: null }], 'id', false));
    expect(header(find('awardCertificate'), profile)).toContain('string="KONSEP"');
    expect(header(find('awardCertificate'), final)).not.toMatch(/KONSEP|DRAFT/);
    expect(header(proposal, final)).toContain('string="KONSEP"');
  });

  test('a certificate lies across on A4 without a footer, the other papers follow the setting', () => {
    const body = (paper: AwardPlan['kind']) =>
      partOf(renderAward(find(paper), evaluation, { ...profile, paper: 'F4' }, 'id'), 'word/document.xml');
    expect(body('awardCertificate')).toContain('w:w="16838" w:h="11906"');
    expect(body('awardCertificate')).not.toContain('<w:footerReference');
    expect(body('awardCertificate')).toContain('<w:headerReference');
    expect(body('awardDecree')).toContain('w:w="12189" w:h="18709"');
    expect(body('awardDecree')).toMatch(/<w:sectPr><w:headerReference [^>]*\/><w:footerReference [^>]*\/>/);
  });

  test('every cell has its width and its borders', () => {
    for (const paper of ['awardMinutes', 'awardDecree', 'awardCertificate'] as const) {
      const xml = partOf(renderAward(find(paper), evaluation, profile, 'id'), 'word/document.xml');
      const cells = xml.match(/<w:tc>/g)?.length ?? 0;
      expect(cells).toBeGreaterThan(1);
      expect(xml.match(/<w:tcW /g)).toHaveLength(cells);
      expect(xml.match(/<w:tcBorders>/g)).toHaveLength(cells);
    }
  });

  test('what people wrote comes out as they wrote it', () => {
    const hostile = 'Uji {tag} <b>&amp; "kutip" __proto__ {#loop}\u0007 selesai';
    const printed = hostile.replace('\u0007', '');
    const changed: CategoryResult = {
      ...homes,
      category: hostile,
      jurors: [hostile],
      participants: homes.participants.map((home) => ({ ...home, name: hostile, recipientName: hostile })),
    };
    for (const plan of planAwards([changed], 'id', false)) {
      const text = textOf(renderAward(plan, evaluation, profile, 'id'));
      expect(text.toLowerCase()).toContain(printed.toLowerCase());
      expect(text).not.toContain('\u0007');
    }
  });

  test('a plan without a result or a certificate without a winner is refused', () => {
    expect(() => renderAward({ ...find('awardDecree'), results: [] }, evaluation, profile, 'id')).toThrow(RangeError);
    expect(() => renderAward({ ...find('awardCertificate'), winner: null }, evaluation, profile, 'id')).toThrow(
      RangeError,
    );
  });

  test('the papers are sound packages: every part that is named is there', () => {
    const zip = new PizZip(renderAward(find('awardMinutes'), evaluation, profile, 'id'));
    const named = [...(zip.file('[Content_Types].xml')?.asText() ?? '').matchAll(/PartName="\/([^"]+)"/g)];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(([, path]) => !zip.file(path ?? '')).map(([, path]) => path)).toEqual([]);
  });
});

describeWithLibreOffice('LibreOffice', () => {
  const long = 'Panti Sosial Bina Remaja Taruna Jaya dan Perlindungan Anak Kasih Ibu Sentosa Wanasari Selatan';
  const longest: CategoryResult = {
    ...homes,
    category: `${long} yang Menyebarluaskan Informasi Kegiatan Pelayanan`,
    recipient: 'employee',
    participants: homes.participants.map((home) => ({ ...home, name: long, unitName: long })),
  };

  test.each([
    ['awardCertificate', results, 1, 'PIAGAM PENGHARGAAN'],
    ['awardCertificate', [longest], 1, 'atas prestasi kerjanya'],
    ['awardMinutes', [response], 4, 'Rincian Nilai Penerima'],
    ['awardDecree', results, 5, 'MEMUTUSKAN:'],
    ['awardPress', results, 2, 'kata Dr. Laras Wirakencana'],
  ] as const)('%s is read and has its pages', (paper, list, pages, words) => {
    withTemporaryFolder((folder) => {
      const file = join(folder, `${paper}.docx`);
      const used = { ...final, signatureSpace: true };
      writeFileSync(file, renderAward(find(paper, planAwards(list, 'id', false)), evaluation, used, 'id'));
      const text = textOfPdf(convertToPdf(file, folder));
      expect(text.split('\f').length - 1).toBe(pages);
      expect(text.replace(/\s+/g, ' ')).toContain(words);
    });
  });
});
