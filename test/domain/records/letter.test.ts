import { letterFactsOf } from '../../../src/domain/records/letter-facts';
import { settleInterrupted, type LetterEntry } from '../../../src/domain/records/letter';
import type { LedgerEntry } from '../../../src/domain/records/ledger';

const facts = (row: Partial<LedgerEntry>) => letterFactsOf(row as LedgerEntry);

test.each<[string, Partial<LedgerEntry>, string, string]>([
  ['nothing written', {}, '', ''],
  ['a number as text', { number: ' 800/12/2026 ', letterDate: ' 5 Mei 2026 ' }, '800/12/2026', '5 Mei 2026'],
  ['a number as number, a day as date', { number: 12, letterDate: new Date(2026, 4, 5) }, '12', '2026-05-05'],
  ['the last day of a year', { letterDate: new Date(2026, 11, 31, 23) }, '', '2026-12-31'],
])('a letter: %s', (_what, row, number, day) => expect(facts(row)).toEqual({ number, day }));

const letter = (status: LetterEntry['status'], message = ''): LetterEntry => ({
  key: 'k',
  kind: '',
  recipients: 'a@example.id',
  subject: '',
  document: '',
  status,
  time: '',
  next: '',
  message,
});

test.each<[string, LetterEntry, LetterEntry]>([
  ['being sent', letter('sending'), letter('uncertain', 'note')],
  ['being sent, with a message', letter('sending', 'said'), letter('uncertain', 'said')],
  ['uncertain', letter('uncertain'), letter('uncertain', 'note')],
  ['sent', letter('sent'), letter('sent')],
  ['failed', letter('failed'), letter('failed')],
  ['the dispatcher', letter(null), letter(null)],
])('what an interrupted run left: %s', (_what, row, expected) => {
  expect(settleInterrupted(row, 'note')).toEqual(expected);
});
