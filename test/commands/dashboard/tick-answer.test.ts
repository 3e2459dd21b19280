import type { RunSummary, SummaryDocument, SummaryFinding } from '../../../src/commands/run/summary';
import { tickAnswer } from '../../../src/commands/dashboard/tick-answer';

const base = { ok: true, findings: [], documents: [], documentsLeft: 0 } as unknown as RunSummary;
const documents = (count: number): SummaryDocument[] => new Array<SummaryDocument>(count).fill({} as SummaryDocument);
/** Of 52 documents, twelve stood already. */
const unfinished: Partial<RunSummary> = {
  documents: documents(52),
  documentsLeft: 28,
  progress: { done: 12, left: 28, secondsLeft: 60 },
};
const errors = [{ severity: 'error' }, { severity: 'warning' }, { severity: 'error' }] as SummaryFinding[];

test.each<[string, Partial<RunSummary>, string, string]>([
  ['nothing but sheets', {}, 'Selesai pukul 08:15.', 'Done at 08:15.'],
  ['all documents', { documents: documents(7) }, '7 dokumen diperiksa pukul 08:15.', '7 documents checked at 08:15.'],
  ['unfinished', unfinished, '12 dari 40, centang lagi', '12 of 40, tick again'],
  [
    'no quota left',
    { ...unfinished, documentsStopped: 'quota' },
    'Kuota Google hari ini habis pada 12 dari 40, centang lagi besok',
    "Google's quota of today ended at 12 of 40, tick again tomorrow",
  ],
  [
    'stopped',
    { ok: false, findings: errors },
    'Dihentikan: ada 2 kesalahan pada data; lihat Hasil Periksa Data.',
    'Stopped: the data has 2 errors; see Data Check.',
  ],
])('%s', (_, change, indonesian, english) => {
  const summary = { ...base, ...change };
  expect([tickAnswer(summary, '08:15', 'id'), tickAnswer(summary, '08:15', 'en')]).toEqual([indonesian, english]);
});
