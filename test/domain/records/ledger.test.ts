import fc from 'fast-check';
import {
  decideDocument,
  isRemade,
  statusInQueue,
  type DocumentStatus,
  type FileState,
  type LedgerEntry,
} from '../../../src/domain/records/ledger';

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
const file = (change: Partial<FileState> = {}): FileState => ({
  changedAfter: 0,
  fingerprint: 'same',
  trashed: false,
  otherFormat: false,
  ...change,
});
const fresh = entry({ status: 'waiting', fileId: '', fingerprint: '', changed: '' });
const old = file({ fingerprint: null });

describe('what is done with a document (architecture, decisions 5–7)', () => {
  it.each<[string, LedgerEntry, FileState | null, string, boolean, string]>([
    ['never made', fresh, null, 'new', false, 'create done new'],
    ['made, but the run ended before the ledger was written', fresh, file(), 'same', false, 'adopt done interrupted'],
    ['the same, and the figures have changed since', fresh, file(), 'new', false, 'renew done interrupted'],
    ['the same, and somebody edited it', fresh, file({ changedAfter: 9 }), 'new', false, 'adopt edited edited'],
    ['the same, and it lies in the bin', fresh, file({ trashed: true }), 'new', false, 'create done new'],
    ['unchanged', entry(), file(), 'same', false, 'leave done unchanged'],
    ['unchanged, written before files carried a fingerprint', entry(), old, 'same', false, 'leave done unchanged'],
    ['changed figures', entry(), file(), 'new', false, 'renew done changed'],
    ['changed figures, an old file', entry(), old, 'new', false, 'renew done changed'],
    [
      'a renewal ended half-way, the file is new',
      entry({ status: 'making' }),
      file({ fingerprint: 'new' }),
      'new',
      false,
      'adopt done interrupted',
    ],
    [
      'a renewal ended half-way, the file is old',
      entry({ status: 'making' }),
      file(),
      'new',
      false,
      'renew done interrupted',
    ],
    [
      'failed, the file prints what it should',
      entry({ status: 'failed' }),
      file(),
      'same',
      false,
      'leave done unchanged',
    ],
    ['its unit is back', entry({ status: 'obsolete' }), file(), 'same', false, 'leave done unchanged'],
    ['the file is gone: no second one', entry(), null, 'new', false, 'leave unreachable unreachable'],
    ['in the bin', entry(), file({ trashed: true }), 'new', false, 'leave unreachable trashed'],
    ['in the bin, and asked for: it is restored', entry(), file({ trashed: true }), 'new', true, 'renew done asked'],
    ['gone, and asked for', entry({ status: 'unreachable' }), null, 'same', true, 'create done asked'],
    ['edited by hand', entry(), file({ changedAfter: 30 }), 'new', false, 'leave edited edited'],
    ['changed two minutes later', entry(), file({ changedAfter: 2 }), 'new', false, 'leave edited edited'],
    ['written within the same minute', entry(), file({ changedAfter: 1 }), 'new', false, 'renew done changed'],
    ['edited, and asked for', entry({ status: 'edited' }), file({ changedAfter: 30 }), 'new', true, 'renew done asked'],
    [
      'asked for in an earlier run',
      entry({ status: 'waiting' }),
      file({ changedAfter: 30 }),
      'same',
      false,
      'renew done asked',
    ],
    ['another format is wanted', entry(), file({ otherFormat: true }), 'same', false, 'renew done format'],
    ['frozen', entry({ status: 'final' }), file(), 'new', false, 'leave final final'],
    [
      'frozen, even when asked for',
      entry({ status: 'final' }),
      file({ changedAfter: 30 }),
      'new',
      true,
      'leave final final',
    ],
  ])('%s', (_what, row, state, fingerprint, remake, expected) => {
    const { action, status, reason } = decideDocument({ entry: row, file: state, fingerprint, remake });
    expect(`${action} ${status} ${reason}`).toBe(expected);
  });

  it('property: a recorded file that is not there is never made twice unless it is asked for', () => {
    const statuses = fc.constantFrom<DocumentStatus>('making', 'done', 'failed', 'edited', 'changed', 'unreachable');
    fc.assert(
      fc.property(statuses, fc.string(), (status, fingerprint) => {
        const state = { entry: entry({ status }), file: null, fingerprint, remake: false };
        expect(decideDocument(state)).toMatchObject({ action: 'leave', status: 'unreachable' });
      }),
    );
  });

  it('property: what a person edited is written over only when it is asked for', () => {
    const statuses = fc.constantFrom<DocumentStatus>('making', 'done', 'failed', 'edited', 'changed', 'obsolete');
    fc.assert(
      fc.property(statuses, fc.integer({ min: 2 }), fc.boolean(), (status, changedAfter, otherFormat) => {
        const state = file({ changedAfter, otherFormat });
        const made = decideDocument({ entry: entry({ status }), file: state, fingerprint: 'new', remake: false });
        expect(made).toMatchObject({ action: 'leave', status: 'edited' });
      }),
    );
  });
});

it('a document that waits for its turn says whether it has a file, and keeps a wish', () => {
  const at = { action: 'renew', status: 'done' } as const;
  expect(statusInQueue(fresh, { ...at, reason: 'new' })).toBe('waiting');
  expect(statusInQueue(entry(), { ...at, reason: 'changed' })).toBe('changed');
  expect(statusInQueue(entry(), { ...at, reason: 'asked' })).toBe('waiting');
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
