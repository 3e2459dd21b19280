import { letterFactsOf } from '../../src/domain/records/letter-facts';
import type { LedgerEntry } from '../../src/domain/records/ledger';
import { documentFingerprint } from '../../src/documents/document';
import { evaluationView } from '../../src/documents/evaluation/view';
import { planEvaluations } from '../../src/documents/evaluation/plan';
import { withLetterFacts } from '../../src/documents/letter-facts';
import { evaluationOf, profile } from './fixtures';

const evaluation = evaluationOf();
const [plan] = planEvaluations(evaluation, 'id', { unit: null });
if (!plan) throw new Error('no plan');
const view = evaluationView(plan, evaluation, profile, 'id');
const layout = { paper: 'A4', language: 'id' } as const;
const print = (facts?: { number: string; day: string }) => withLetterFacts(view, facts, 'id');

test('the number and the day that a person wrote stand in the paper, in place of its dots', () => {
  const told = print({ number: '000.8/12/Dinsos/2026', day: '2026-10-08' });
  expect(told.cover.number).toEqual(['Nomor: 000.8/12/Dinsos/2026']);
  expect(told.signature.date).toBe('8 Oktober 2026');
  expect(told.signature.signer).toEqual(view.signature.signer);
});

test('a number renews its document; without one the document stays what it was', () => {
  const mark = (facts?: { number: string; day: string }) => documentFingerprint(plan, print(facts), layout);
  expect(mark({ number: '', day: '' })).toBe(mark());
  expect(mark({ number: '1', day: '' })).not.toBe(mark());
  expect(mark({ number: '', day: '2026-10-08' })).not.toBe(mark({ number: '', day: '2026-10-09' }));
});

test.each<[LedgerEntry['number'], LedgerEntry['letterDate'], string, string]>([
  [' 12/2026 ', new Date(2026, 9, 8), '12/2026', '2026-10-08'],
  [12, 'awal Oktober', '12', 'awal Oktober'],
  [undefined, undefined, '', ''],
])('%p and %p of a row', (number, letterDate, expected, day) => {
  expect(letterFactsOf({ number, letterDate } as LedgerEntry)).toEqual({ number: expected, day });
});
