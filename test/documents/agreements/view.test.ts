import { planAgreements } from '../../../src/documents/agreements/plan';
import { agreementView } from '../../../src/documents/agreements/view';
import type { Party } from '../../../src/domain/agreements/agreement';
import { changesBetween } from '../../../src/domain/agreements/changes';
import type { SettledAgreement } from '../../../src/domain/agreements/settle';
import type { Target } from '../../../src/domain/main-job/indicator/measure';
import { agreement, term } from '../../domain/agreements/builders';
import { evaluationOf, profile } from '../fixtures';
import { agreementFingerprint, renderAgreement } from '../made';
import { partOf, textOf } from '../text-of';

const evaluation = evaluationOf();
const official: Party = { name: 'Endah, M.Si.', position: 'Kepala Bidang', rank: 'Pembina (IV/a)', number: '' };
const mayor: Party = { name: 'Surya', position: 'Wali Kota', rank: '', number: '' };

function paper(more: Partial<SettledAgreement> = {}): SettledAgreement {
  const terms = [
    term('A1', 450, { objective: 'S' }),
    term('A2', [80, 90], { objective: 'S' }),
    term('1.06', null, { kind: 'budget', ceiling: 1000000, fund: 'PAD' }),
  ];
  return {
    agreement: agreement(),
    level: 'administrator',
    first: official,
    second: mayor,
    terms,
    changes: [],
    ...more,
  };
}

const planned = (one: SettledAgreement, language: 'id' | 'en' = 'id') => {
  const [plan] = planAgreements([one], 2026, language);
  if (!plan) throw new Error('no plan');
  return plan;
};
const view = (one: SettledAgreement, language: 'id' | 'en' = 'id') =>
  agreementView(planned(one, language), evaluation, profile, language);

test('left the superior, right the official with place and date, rank and NIP; an elected superior has no NIP', () => {
  const { left, right } = view(paper({ level: 'head' })).signing;
  expect([left.role, left.name, left.details]).toEqual(['Pihak Kedua,', 'Surya', []]);
  expect([right.role, right.title, right.name]).toEqual(['Pihak Pertama,', 'Kepala Bidang', 'Endah, M.Si.']);
  expect(right.details[0]).toBe('Pembina (IV/a)');
  expect(right.details[1]).toMatch(/^NIP …/);
  expect(right.date).toMatch(/12 Januari 2026$/);
  expect(view(paper()).signing.left.details[0]).toMatch(/^NIP …/);
});

test('a party that is not known is left open', () => {
  const { second, signing } = view(paper({ second: null }));
  expect([second.name, signing.left.name, signing.left.title]).toEqual([second.name, second.name, second.name]);
  expect(second.name).toMatch(/^…+$/);
});

test('what is signed is no draft, whatever the setting says', () => {
  const draft = { ...profile, documentStatus: 'draft' as const };
  const markOf = (one: SettledAgreement) => agreementView(planned(one), evaluation, draft, 'id').watermark.id;
  expect([markOf(paper()), markOf(paper({ agreement: agreement({ signed: null }) }))]).toEqual([false, true]);
});

test('seven points of pakta integritas, in both languages', () => {
  expect(view(paper()).pledge.points).toHaveLength(7);
  expect(view(paper(), 'en').pledge.points).toHaveLength(7);
});

test('an objective that several indicators share stands once; a total only where every row has a figure', () => {
  const { targets, budget } = view(paper()).annex;
  expect(targets[0]?.rows.map(({ objective, target }) => [objective, target])).toEqual([
    ['S', '450'],
    ['', '80–90'],
  ]);
  expect(budget[0]?.total).toMatchObject({ ceiling: '1.000.000', q1: '–' });
});

test('a cash plan that is not on record is told below its table, and nothing where every quarter has one', () => {
  const planned = [1, 2, 3, 4].map((value): Target => ({ kind: 'number', value }));
  const notesOf = (interim: readonly Target[]) =>
    view(paper({ terms: [term('1.06', null, { kind: 'budget', ceiling: 10, interim })] })).annex.budget[0]?.notes;
  expect(notesOf(planned)).toEqual([]);
  expect(notesOf([...planned.slice(0, 3), { kind: 'missing' }])).toEqual([
    'Tanda –: rencana anggaran per triwulan tidak tercatat untuk versi perjanjian ini.',
  ]);
});

test('a revision tells its reason and every change from which to which', () => {
  const before = [term('A1', 400, { objective: 'S' }), term('A3', 7)];
  const one = paper({ agreement: agreement({ version: 2, reason: 'Mutasi' }) });
  const [changes] = view({ ...one, changes: changesBetween(before, one.terms.slice(0, 1)) }).annex.changes;
  expect(changes?.reason).toBe('Alasan perubahan: Mutasi');
  expect(changes?.tables[0]?.rows.map(({ item, from, to }) => [item, from, to])).toEqual([
    ['Target Indikator A1', '400 orang', '450 orang'],
    ['Indikator A3', '7 orang', 'Dihapus'],
  ]);
  const [none] = view(one).annex.changes;
  expect(none).toMatchObject({ tables: [], none: [expect.stringContaining('tidak berubah')] });
  const [unknown] = view({ ...one, changes: null }).annex.changes;
  expect(unknown).toMatchObject({ tables: [], none: [expect.stringContaining('tidak tercatat')] });
});

test('the same input gives the same bytes and fingerprint; the day of the run is not in it', () => {
  const plan = planned(paper());
  const later = { ...profile, today: '2027-01-01' };
  const bytes = renderAgreement(plan, evaluation, profile, 'id');
  expect(renderAgreement(plan, evaluation, later, 'id')).toEqual(bytes);
  expect(agreementFingerprint(plan, evaluation, later, 'id')).toBe(
    agreementFingerprint(plan, evaluation, profile, 'id'),
  );
  expect(textOf(bytes)).toContain('PAKTA INTEGRITAS');
  expect(partOf(renderAgreement(planned(paper(), 'en'), evaluation, profile, 'en'), 'word/styles.xml')).toContain(
    'en-GB',
  );
});

test('two officials of one title have files and keys of their own', () => {
  const plans = planAgreements(
    [paper({ agreement: agreement({ firstId: 'P1' }) }), paper({ agreement: agreement({ firstId: 'P2' }) })],
    2026,
    'id',
  );
  expect(new Set(plans.map(({ name }) => name.toLowerCase())).size).toBe(2);
  expect(new Set(plans.map(({ key }) => key)).size).toBe(2);
});
