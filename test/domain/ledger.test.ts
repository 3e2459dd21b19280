import fc from 'fast-check';
import { decideDocument, isRemade, type DocumentStatus, type LedgerEntry } from '../../src/domain/ledger';

const entry = (change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  key: 'unitEvaluation:2026-Q3:RHS',
  kind: 'Laporan',
  subject: 'Bidang',
  period: '2026 TW III',
  version: 1,
  status: 'done',
  link: 'x',
  fileId: 'F1',
  book: 'B1',
  fingerprint: 'same',
  made: '2026-10-05 08:00',
  changed: '2026-10-05 08:00',
  maker: '',
  message: '',
  ...change,
});
const fresh = entry({ status: 'waiting', fileId: '', fingerprint: '', changed: '' });

describe('what is done with a document (architecture, decisions 5–7)', () => {
  it.each<[string, LedgerEntry, number | null, string, boolean, string]>([
    ['never made', fresh, null, 'new', false, 'create done'],
    ['made, but the run ended before the ledger was written', fresh, 0, 'new', false, 'renew done'],
    ['unchanged', entry(), 0, 'same', false, 'leave done'],
    ['changed figures', entry(), 0, 'new', false, 'renew done'],
    ['failed before', entry({ status: 'failed' }), 0, 'same', false, 'renew done'],
    ['the file is gone: no second one', entry(), null, 'new', false, 'leave unreachable'],
    ['gone, and asked for', entry({ status: 'unreachable' }), null, 'same', true, 'create done'],
    ['edited by hand', entry(), 30, 'new', false, 'leave edited'],
    ['written within the same minute', entry(), 1, 'new', false, 'renew done'],
    ['edited, and asked for', entry({ status: 'edited' }), 30, 'new', true, 'renew done'],
    ['frozen', entry({ status: 'final' }), 0, 'new', false, 'leave final'],
    ['frozen, even when asked for', entry({ status: 'final' }), 30, 'new', true, 'leave final'],
  ])('%s', (_what, row, changedAfter, fingerprint, remake, expected) => {
    const { action, status } = decideDocument({ entry: row, changedAfter, fingerprint, remake });
    expect(`${action} ${status}`).toBe(expected);
  });

  it('property: a recorded file that is not there is never made twice unless it is asked for', () => {
    const statuses = fc.constantFrom<DocumentStatus>('waiting', 'making', 'done', 'failed', 'edited', 'unreachable');
    fc.assert(
      fc.property(statuses, fc.string(), (status, fingerprint) => {
        const state = { entry: entry({ status }), changedAfter: null, fingerprint, remake: false };
        expect(decideDocument(state)).toEqual({ action: 'leave', status: 'unreachable' });
      }),
    );
  });
});

it.each<[string, DocumentStatus, string, boolean]>([
  ['all', 'done', 'all', true],
  ['failed: a failed one', 'failed', 'failed', true],
  ['failed: one that cannot be reached', 'unreachable', 'failed', true],
  ['failed: not one that stands', 'done', 'failed', false],
  ['its key', 'done', 'unitEvaluation:2026-Q3:RHS', true],
  ['another key', 'done', 'unitEvaluation:2026-Q3:PJS', false],
  ['nothing asked for', 'failed', '', false],
])('made again: %s', (_what, status, wish, expected) => {
  expect(isRemade(entry({ status }), wish)).toBe(expected);
});
