import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx, type WriteSheet } from 'hucre';
import { runCommand } from '../../../local/command';
import { temporaryFolder } from '../../local/support';
import { makeRealm } from '../../support/warm-realm';

const home = join(__dirname, '../../..');

interface Answer {
  ok: boolean;
  tables: {
    file: string;
    sheet: string;
    range: string;
    rule: string;
    figures: {
      cell: string;
      printed: string;
      rule: string;
      verdict: string;
      correction: string | null;
      slip: string | null;
      reason: string;
    }[];
  }[];
  findings: { code: string; cell: string }[];
  files: { file: string; output: string | null; documents: string[]; error?: { code: string } }[];
}

async function check(folder: string, ...argv: string[]): Promise<{ code: number; text: string; answer: Answer }> {
  let text = '';
  const write = (part: string): unknown => (text += part);
  const code = await runCommand({
    argv: ['check-figures', ...argv],
    env: { LANG: 'id_ID.UTF-8' },
    folder,
    home,
    systemLocale: 'id-ID',
    out: { write },
    err: { write },
    makeRealm,
  });
  const answer = argv.includes('--json') ? (JSON.parse(text) as Answer) : ({} as Answer);
  return { code, text, answer };
}

/** A table of a report: two rows of headings, a slip in the third row, a total, a note and a signature. */
const rows = [
  ['PENGUKURAN KINERJA', '', '', '', '', ''],
  ['No', 'Indikator Kinerja', 'Satuan', 'Tahun 2020', '', 'Capaian (%)'],
  ['', '', '', 'Target', 'Realisasi', ''],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6=5/4)'],
  ['1', 'Persentase penyandang disabilitas yang dibantu', '%', '80,00', '71,31', '89,14'],
  ['2', 'Persentase lansia yang dibantu', '%', '51,90', '43,27', '83,73'],
  ['3', 'Jumlah anak yang dibantu', 'Orang', '64', '70*', '109,38'],
  ['4', 'Nilai SAKIP', 'Predikat', 'BB', 'BB', '100'],
  ['Sumber: laporan bidang', '', '', '', '', ''],
];
const merges: NonNullable<WriteSheet['merges']> = [
  { startRow: 1, startCol: 3, endRow: 1, endCol: 4 },
  ...[0, 1, 2, 5].map((column) => ({ startRow: 1, startCol: column, endRow: 2, endCol: column })),
];

/** The same table in a Word document, headings merged as Word does it. */
function docx(): Uint8Array {
  const cellXml = (text: string, properties: string): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const table = rows.slice(1).map((row, at) => {
    const cells = row.flatMap((text, column) => {
      if (at === 0 && column === 4) return [];
      const isTall = at < 2 && [0, 1, 2, 5].includes(column);
      const merge = isTall ? `<w:vMerge${at === 0 ? ' w:val="restart"' : ''}/>` : '';
      return [cellXml(text, at === 0 && column === 3 ? '<w:gridSpan w:val="2"/>' : merge)];
    });
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  const document = `<w:document><w:body><w:p><w:r><w:t>Bab III</w:t></w:r></w:p><w:tbl>${table.join('')}</w:tbl></w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(document) });
}

async function files(): Promise<string> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lkjip.xlsx'), await writeXlsx({ sheets: [{ name: 'Tabel 3.1', rows, merges }] }));
  writeFileSync(join(folder, 'lkjip.csv'), rows.map((row) => row.map((text) => `"${text}"`).join(';')).join('\n'));
  writeFileSync(join(folder, 'bab3.docx'), docx());
  writeFileSync(join(folder, 'kosong.csv'), 'a;b\nc;d');
  return folder;
}

test.each(['lkjip.xlsx', 'lkjip.csv', 'bab3.docx'])(
  '%s: the slip is found and named, what is right is left',
  async (file) => {
    const folder = await files();
    const { code, answer } = await check(folder, file, '--json', '--out', join(folder, 'out'));
    const [table] = answer.tables;
    expect({ code, ok: answer.ok, rule: table?.rule }).toEqual({ code: 0, ok: true, rule: 'R/T' });
    expect(
      table?.figures.map(({ printed, verdict, correction, slip }) => [printed, verdict, correction, slip]),
    ).toEqual([
      ['89,14', 'reproduced', null, null],
      ['83,73', 'wrong', '83,37', 'transposed'],
      ['109,38', 'reproduced', null, null],
      ['100', 'reproduced', null, null],
    ]);
    expect(answer.findings.map(({ code: finding }) => finding).sort()).toEqual(['figures-footnotes', 'figures-wrong']);
    expect(answer.files[0]?.documents).toHaveLength(1);
  },
);

test('in words; the workbook with its sheet and the paper are written', async () => {
  const folder = await files();
  const { code, text } = await check(folder, 'lkjip.xlsx', '--out', join(folder, 'out'), '--lang', 'id');
  expect(code).toBe(0);
  expect(text).toContain('83,73 → 83,37');
  expect(text).toContain('dua angka bertukar tempat');
  expect(readFileSync(join(folder, 'out/lkjip.xlsx')).length).toBeGreaterThan(0);
});

test('no table, no file: said, each with its exit code', async () => {
  const folder = await files();
  const none = await check(folder, 'kosong.csv', '--json');
  expect([none.code, none.answer.ok, none.answer.findings.map(({ code }) => code)]).toEqual([
    2,
    false,
    ['figures-no-table'],
  ]);
  const missing = await check(folder, 'tidak-ada.xlsx', '--json');
  expect([missing.code, missing.answer.files[0]?.error?.code]).toEqual([1, 'input-missing']);
  const unnamed = await check(folder);
  expect([unnamed.code, unnamed.text]).toEqual([1, expect.stringContaining('Sebutkan berkas')]);
});
