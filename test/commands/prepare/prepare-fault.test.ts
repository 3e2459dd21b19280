import { closingMessage } from '../../../src/commands/menu/closing-message';
import { faultCode, wordFault } from '../../../src/commands/menu/fault';
import type { RunSummary, SummaryFinding, SummaryUnit } from '../../../src/commands/run/summary';
import { GoogleFault } from '../../../src/google/google-fault';
import { ServiceProblem } from '../../../src/google/service-problem';
import { bundle, runtimeFor } from '../../local/support';

describe('a fault in words', () => {
  test.each([
    [new ServiceProblem('lock-busy', ''), /Orang lain sedang menjalankan/],
    [new ServiceProblem('foreign-sheet', 'Capaian'), /Lembar "Capaian" sudah ada dan bukan buatan/],
    [new ServiceProblem('folder-unreachable', 'Laporan'), /Folder laporan "Laporan" tidak dapat dipakai/],
    [new ServiceProblem('sheet-protected', 'Capaian'), /dilindungi.*Minta pemilik perlindungan/],
    [new GoogleFault('Bodutime.', { reason: 'busy', isSure: false }), /Layanan Google sedang tidak menjawab.*Bodutime/],
    [new GoogleFault('Bodutime.', { reason: 'unknown', isSure: false }), /tanpa alasan yang dapat dibaca.*Bodutime/],
    [new GoogleFault('Bodutime.', { reason: 'storage', isSure: true }), /Penyimpanan Google Drive penuh/],
    [new GoogleFault('Bodutime.', { reason: 'quota', isSure: true }), /Kuota harian.*besok/],
  ])('%s needs no code', (error, words) => {
    const fault = wordFault(error, 'id');
    expect(fault.message).toMatch(words);
    expect(fault.code).toBeNull();
  });

  test('anything else gets a code, the same for the same fault, and says that entries were not changed', () => {
    const error = new TypeError('x is not a function');
    const { message, code } = wordFault(error, 'en');
    expect(code).toMatch(/^[0-9A-Z]{5}$/);
    expect(faultCode(error)).toBe(code);
    expect(message).toContain(`code ${code}`);
    expect(message).toContain('Your entries were not changed');
    expect(wordFault('text alone', 'id').code).toMatch(/^[0-9A-Z]{5}$/);
  });

  test('a long message is cut', () => {
    expect(wordFault(new Error('x'.repeat(5000)), 'id').message.length).toBeLessThan(600);
  });
});

describe('a command from the menu', () => {
  const code = bundle(`
    import { interactive } from './src/commands/menu/interactive';
    export function faulty() { interactive('Hitung capaian', () => { throw new TypeError('x is undefined'); }); }
    export function good() { interactive('Hitung capaian', (language) => 'pesan ' + language); }
  `);

  test('whose code fails tells it once, and leaves the code in Riwayat Proses', async () => {
    const runtime = await runtimeFor({ code, context: 'menu' });
    runtime.call('faulty');
    const messages = runtime.log.filter((line) => line.startsWith('alert: '));
    expect(messages).toHaveLength(1);
    const [, found] = /kode (\w{5})/.exec(messages[0] ?? '') ?? [];
    const rows = runtime.workbook.store('Riwayat Proses').sheet.rows;
    expect(rows[3]?.slice(2, 5)).toEqual([
      'Hitung capaian',
      `Gangguan ${found}`,
      'Terjadi gangguan yang tidak terduga: x is undefined',
    ]);
  });

  test('whose log cannot be written either still tells it', async () => {
    const runtime = await runtimeFor({ code, context: 'menu', lockBusy: true });
    runtime.call('faulty');
    expect(runtime.log.filter((line) => line.startsWith('alert: '))).toHaveLength(1);
  });

  test.each([
    ['id', 'id'],
    ['in', 'id'],
    ['en', 'en'],
    ['de', 'en'],
  ])('of an account in %s speaks %s', async (language, spoken) => {
    const runtime = await runtimeFor({ code, context: 'menu', language });
    runtime.call('good');
    expect(runtime.log).toEqual([`alert: Kinerja — pesan ${spoken}`]);
  });
});

const unit = (name: string, flag: string): SummaryUnit => ({
  code: name,
  name,
  kind: 'Bidang',
  depth: 0,
  value: 80,
  meanAttainment: 80,
  absorption: null,
  causes: '',
  attainmentStatus: '',
  absorptionStatus: '',
  flag,
  indicators: 1,
  counted: 1,
  notReported: 0,
});

const found = (severity: SummaryFinding['severity'], number: number): SummaryFinding => ({
  severity,
  code: 'unknown-unit',
  sheet: 'Indikator',
  cell: `B${number}`,
  place: `Indikator!B${number}`,
  message: `pesan ${number}`,
  advice: '',
});

const summary = (more: Partial<RunSummary>): RunSummary => ({
  ok: true,
  language: 'id',
  year: 2026,
  period: 'TW III',
  tasks: ['attainment', 'flags'],
  agency: null,
  units: [],
  findings: [],
  highlights: [],
  documents: [],
  documentsLeft: 0,
  sheetsWritten: ['Capaian'],
  ...more,
});

describe('the closing message', () => {
  test('a stopped run names the first errors with their cells and where all of them stand', () => {
    const findings = Array.from({ length: 8 }, (_, index) => found('error', index + 2));
    const message = closingMessage(summary({ ok: false, findings, sheetsWritten: ['Data Check'] }), 'id');
    expect(message).toContain('8 kesalahan');
    expect(message).toContain('• Indikator!B2: pesan 2');
    expect(message).toContain('dan 3 kesalahan lain');
    expect(message).not.toContain('B7');
    expect(message).toContain('lembar "Data Check"');
  });

  test('a run names flagged units, warnings, documents and what is left', () => {
    const document = { key: 'k', kind: '', subject: '', name: '', link: '', status: '', message: '' };
    const message = closingMessage(
      summary({
        units: [unit('Bidang A', 'Capaian'), unit('Bidang B', '')],
        findings: [found('warning', 2)],
        documents: [document],
        documentsLeft: 4,
      }),
      'id',
    );
    expect(message).toContain('Unit ditandai: 1 (Bidang A)');
    expect(message).toContain('Peringatan: 1');
    expect(message).toContain('Dokumen: 1');
    expect(message).toContain('Masih ada 4 dokumen');
    expect(message).toContain('Lembar diperbarui: Capaian');
  });

  test('highlights of tasks are told, long ones cut; a check tells its counts by sheet instead', () => {
    const highlights = [{ title: 'Belum lapor', lines: Array.from({ length: 30 }, (_, index) => `baris ${index}`) }];
    const message = closingMessage(summary({ tasks: ['not-reported'], highlights }), 'id');
    expect(message).toContain('baris 11');
    expect(message).not.toContain('baris 12');
    const check = closingMessage(summary({ tasks: ['check'], highlights, findings: [found('warning', 1)] }), 'id');
    expect(check).toContain('Indikator: 0 kesalahan, 1 peringatan, 0 informasi');
    expect(check).not.toContain('baris');
  });
});
