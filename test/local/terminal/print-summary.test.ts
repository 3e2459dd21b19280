import { createPaint, LINE_WIDTH } from '../../../local/terminal/layout';
import { terminalText } from '../../../local/terminal/language';
import { summaryReport } from '../../../local/terminal/print-summary';
import type { RunSummary, SummaryFinding, SummaryUnit } from '../../../src/commands/run/summary';

const LONG = 'Dinas Sosial, Pemberdayaan Perempuan, Perlindungan Anak, dan Pengendalian Penduduk Kabupaten Contoh';
const CAUSE = `IKU-1 ${'Persentase penerima layanan yang terpenuhi kebutuhan dasarnya '.repeat(6)}(−15,31 poin)`;

const unit = (changes: Partial<SummaryUnit> = {}): SummaryUnit => ({
  code: 'A',
  name: 'Bidang A',
  kind: 'Bidang',
  depth: 0,
  value: 66,
  meanAttainment: 66,
  absorption: 90,
  attainmentStatus: '',
  absorptionStatus: '',
  flag: 'Capaian',
  causes: CAUSE,
  indicators: 4,
  counted: 4,
  notReported: 0,
  ...changes,
});

function printed(changes: Partial<RunSummary>): string[] {
  const summary = {
    ok: true,
    language: 'id',
    year: 2026,
    period: 'TW III',
    tasks: ['attainment'],
    units: [unit()],
    agency: unit({ code: 'INSTANSI', name: LONG, flag: '', causes: '' }),
    highlights: [],
    findings: [],
    documents: [],
    documentsLeft: 0,
    sheetsWritten: ['Capaian'],
    ...changes,
  } as unknown as RunSummary;
  const screen = { text: terminalText('id'), language: 'id' as const, paint: createPaint(false) };
  return summaryReport(summary, { output: null, milliseconds: 900, serviceCalls: 3 }, screen);
}

test('long names of the agency and of indicators fill a few lines, none wider than a terminal', () => {
  const lines = printed({});
  expect(lines.filter((line) => line.length > LINE_WIDTH + 2)).toEqual([]);
  const from = lines.findIndex((line) => line.includes('Nilai paling berkurang'));
  const end = lines.findIndex((line, at) => at > from && !line.startsWith('    '));
  expect([end - from, lines[end - 1]]).toEqual([4, expect.stringMatching(/ …$/)]);
});

test('short causes are told whole', () => {
  expect(printed({ units: [unit({ causes: 'IKU-1 (3,50)' })] }).join('\n')).toMatch(
    /Nilai paling berkurang karena: IKU-1 \(3,50\)$/m,
  );
});

const missing = (sheet: string, advice = 'Jalankan Siapkan.'): SummaryFinding => ({
  severity: 'error',
  code: 'missing-sheet',
  sheet,
  cell: '',
  place: sheet,
  message: 'Tidak ada.',
  advice,
});

test('neighbours with the same advice share it, below the last of them', () => {
  const findings = [missing('Unit Kerja'), missing('Indikator'), missing('Realisasi', 'Lain.')];
  const told = printed({ ok: false, findings }).filter((line) => /Tidak ada|Saran/.test(line));
  expect(told.map((line) => line.trim().split(/[ .]/, 2).join(' '))).toEqual([
    'Unit Kerja:',
    'Indikator: Tidak',
    'Saran: Jalankan',
    'Realisasi: Tidak',
    'Saran: Lain',
  ]);
});
