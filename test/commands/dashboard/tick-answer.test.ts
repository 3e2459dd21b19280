import type { RunSummary, SummaryDocument, SummaryFinding } from '../../../src/commands/run/summary';
import { tickAnswer } from '../../../src/commands/dashboard/tick-answer';

const base = { ok: true, findings: [], documents: [], documentsLeft: 0 } as unknown as RunSummary;
const documents = (count: number): SummaryDocument[] => new Array<SummaryDocument>(count).fill({} as SummaryDocument);
const errors = [{ severity: 'error' }, { severity: 'warning' }, { severity: 'error' }] as SummaryFinding[];

test.each<[string, Partial<RunSummary>, string, string]>([
  ['nothing but sheets', {}, 'Selesai pukul 08:15.', 'Done at 08:15.'],
  ['all documents', { documents: documents(7) }, '7 dokumen diperiksa pukul 08:15.', '7 documents checked at 08:15.'],
  ['unfinished', { documents: documents(12), documentsLeft: 28 }, '12 dari 40, centang lagi', '12 of 40, tick again'],
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
