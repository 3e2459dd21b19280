import { writeBrief } from '../../../src/commands/reports/write-brief';
import { generateEvaluation } from '../../../src/commands/main-job/generate-evaluation';
import type { Language } from '../../../src/text/language';
import { contextOf, sampleGrids } from '../../commands/documents/sample-documents';
import { linesOf } from '../../commands/documents/printed-lines';

const TODAY = '2026-10-05';

test.each<[Language, RegExp[]]>([
  [
    'id',
    [
      /^RINGKASAN PIMPINAN – Dinas Sosial Kota Wanasari, Triwulan III Tahun 2026$/m,
      /^Serapan Anggaran \(%\): 67,30 – Di Bawah Batas Minimal \(72,29%\)$/m,
      /^- Bidang Penanganan Fakir Miskin: capaian dan serapan di bawah batas, terutama /m,
      /^- Bidang Pemberdayaan Sosial: serapan di bawah batas, terutama “[^”]+” \(\d\d,\d\d%\)\.$/m,
      /^- Tertinggal Rp2\.595\.133\.210 dari belanja yang seharusnya sudah terealisasi, Rp37\.621\.390\.000\.$/m,
    ],
  ],
  ['en', [/^BRIEF FOR THE HEAD – /, /^Decisions asked for$/m]],
])('in %s the page and the message say the same', async (language, told) => {
  const { message = '', documents = [] } = writeBrief.run(contextOf(await sampleGrids(language), language, {}, TODAY));
  for (const pattern of told) expect(message).toMatch(pattern);
  expect(documents.map(({ plan }) => plan.key)).toEqual([language === 'id' ? 'brief:2026-Q3' : 'brief:2026-Q3:en']);
  const page = linesOf(documents[0]?.render().bytes ?? new Uint8Array()).join('\n');
  for (const line of message.split('\n').filter((one) => one.startsWith('- '))) expect(page).toContain(line.slice(2));
  expect(message + page).not.toMatch(/[{}]|undefined|NaN/);
});

test('evaluations of the agency and of a unit begin with it', async () => {
  const context = contextOf(await sampleGrids('id'), 'id', {}, TODAY);
  const jobs = generateEvaluation.run(context).documents ?? [];
  for (const key of ['agencyEvaluation:2026-Q3:', 'unitEvaluation:2026-Q3:PDS']) {
    const job = jobs.find(({ plan }) => plan.key === key);
    expect(linesOf(job?.render().bytes ?? new Uint8Array())).toContain('RINGKASAN PIMPINAN');
  }
});

test.each([
  ['TW III', '2026-10-05', /^- Menetapkan percepatan belanja/m],
  ['Tahunan', '2026-12-20', /^- Menetapkan percepatan belanja/m],
  ['Tahunan', '2027-01-20', /^- Menetapkan penjelasan sisa anggaran/m],
])('what can still be done about the money is asked for: %s on %s', async (period, today, asked) => {
  const { message = '' } = writeBrief.run(contextOf(await sampleGrids('id'), 'id', { period }, today));
  expect(message.match(/^- Menetapkan p(?:ercepatan|enjelasan).*$/gm)).toHaveLength(1);
  expect(message).toMatch(asked);
});
