import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, saveXlsx, writeXlsx, type WriteSheet } from 'hucre';
import { runCommand } from '../../local/command';
import { bundle, temporaryFolder } from './support';

/** A stand-in for the bundle: writes one output sheet, one memory sheet, and two documents, one per call. */
const CODE = bundle(`
  import { openSpreadsheet } from './src/google/spreadsheet';
  import { ensureFolder, saveDocument } from './src/google/drive/documents';
  const sheet = (name, records) => ({
    name, rows: [['Rapor Kinerja · ' + name, ''], ['', ''], ['Waktu', 'Jumlah'], ...records], formats: ['@', '0'],
    widths: [], frozenRows: 3, frozenColumns: 0, colours: [], protection: 'x',
  });
  export function jalankan(request) {
    const book = openSpreadsheet();
    const [input] = book.readSheets([{ name: 'Indikator', formats: true }]);
    const word = input.values[0][0];
    if (word === 'meledak') throw new Error('bundel meledak');
    const finding = { severity: 'error', code: 'x', sheet: 'Indikator', cell: 'A1', place: 'Indikator!A1', message: 'Pesan', advice: 'Nasihat' };
    const base = { language: 'id', year: 2026, period: 'TW III', tasks: request.tasks, units: [], agency: null, highlights: [] };
    if (word === 'salah') return { ...base, ok: false, findings: [finding], documents: [], documentsLeft: 0, sheetsWritten: [] };
    if (word === 'asing') {
      const lost = ['Unit Kerja', 'Indikator'].map((name) => ({ ...finding, code: 'missing-sheet', sheet: name, place: name }));
      return { ...base, ok: false, findings: lost, documents: [], documentsLeft: 0, sheetsWritten: [] };
    }
    const past = book.readSheets([{ name: 'Dokumen', formats: false }])[0];
    const made = past ? past.values.length - 3 : 0;
    if (made < 2) {
      const folderId = ensureFolder(['Laporan', '2026 TW III']);
      const link = saveDocument({ folderId, name: 'Evaluasi ' + made, mimeType: 'text/plain', bytes: [65 + made], convert: false, appProperties: {} }).link;
      book.appendRows('Dokumen', sheet('Dokumen', [[link, made]]));
    }
    book.replaceSheet(sheet('Capaian', [[new Date().toISOString(), input.values.length]]));
    if (made >= 1) book.appendRows('Riwayat Proses', sheet('Riwayat Proses', [[new Date().toISOString(), 1]]));
    const unit = { code: 'A', name: 'Bidang A', kind: 'Bidang', depth: 0, value: 82.5, meanAttainment: 101, absorption: 90,
      attainmentStatus: '', absorptionStatus: '', flag: 'Capaian', causes: 'IKU-1 (3,50)', indicators: 4, counted: 3, notReported: 1 };
    return { ...base, ok: true, units: [unit], agency: { ...unit, code: 'INSTANSI', name: 'Dinas Contoh', flag: '', causes: '', formedFrom: 'unit' },
      findings: [{ ...finding, severity: 'warning' },
        ...(request.unreadFormulas ?? []).map(({ count, ...place }) => ({ ...finding, ...place, place: place.sheet + '!' + place.cell, severity: 'warning', message: count + ' rumus' }))], documents: [], documentsLeft: word === 'macet' ? 5 : Math.max(1 - made, 0),
      sheetsWritten: ['Capaian'], ...(request.tasks.includes('brief') && { message: 'RINGKASAN\\n- pokok\\n' }) };
  }
`);

interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** A program folder with the stand-in bundle, and a user folder beside it. */
function world(): { home: string; folder: string; run: (...argv: string[]) => Promise<Outcome> } {
  const home = temporaryFolder();
  const folder = temporaryFolder();
  mkdirSync(join(home, 'dist'));
  writeFileSync(join(home, 'dist/Code.js'), CODE);
  const run = async (...argv: string[]): Promise<Outcome> => {
    const result = { code: 0, out: '', err: '' };
    result.code = await runCommand({
      argv,
      env: { LANG: 'id_ID.UTF-8' },
      folder,
      home,
      systemLocale: 'id-ID',
      out: { write: (text: string) => (result.out += text) },
      err: { write: (text: string) => (result.err += text) },
    });
    return result;
  };
  return { home, folder, run };
}

async function put(path: string, first: string, more: WriteSheet[] = []): Promise<void> {
  writeFileSync(path, await writeXlsx({ sheets: [{ name: 'Indikator', rows: [[first], ['isi']] }, ...more] }));
}

const sheetNames = async (path: string): Promise<string[]> =>
  (await openXlsx(readFileSync(path))).sheets.map((sheet) => sheet.name);

describe('a run', () => {
  test('writes the workbook beside the documents, leaves the input alone, and says what came out', async () => {
    const { folder, run } = world();
    await put(join(folder, 'dinas.xlsx'), 'Kode');
    const before = readFileSync(join(folder, 'dinas.xlsx'));
    const { code, out, err } = await run('dinas.xlsx', '--today', '2026-10-05');
    expect([code, err]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'dinas.xlsx')).equals(before)).toBe(true);
    expect(await sheetNames(join(folder, 'out/dinas.xlsx'))).toEqual([
      'Indikator',
      'Dokumen',
      'Capaian',
      'Riwayat Proses',
    ]);
    expect(readFileSync(join(folder, 'out/dokumen/2026 TW III/Evaluasi 1.txt'), 'utf8')).toBe('B');
    expect(out).toMatch(/^Dinas Contoh · TW III · 2026\n/);
    expect(out).toMatch(/! A Bidang A +82,50 +101,00 +90,00 +3\/4\n {4}Tanda: Capaian\n/);
    expect(out).toContain('Nilai paling berkurang karena: IKU-1 (3,50)');
    expect(out).toMatch(/Ditulis: out\/dinas.xlsx/);
    expect(out.split('\n').every((line) => [...line].length <= 80)).toBe(true);
    expect(out).not.toContain('\u001b');
  });

  test('the same input, memory and day give the same bytes', async () => {
    const results = await Promise.all(
      [1, 2].map(async () => {
        const { folder, run } = world();
        await put(join(folder, 'dinas.xlsx'), 'Kode');
        await run('dinas.xlsx', '--today', '2026-10-05');
        return ['out/dinas.xlsx', 'out/.rapor-kinerja.json'].map((file) => readFileSync(join(folder, file)));
      }),
    );
    expect(results[0]?.map((data, index) => data.equals(results[1]?.[index] as Buffer))).toEqual([true, true]);
  });

  test('remembers what an earlier run wrote (architecture.md decision 11)', async () => {
    const { folder, run } = world();
    await put(join(folder, 'dinas.xlsx'), 'Kode');
    await run('dinas.xlsx', '--today', '2026-10-05');
    await run('dinas.xlsx', '--today', '2026-10-06');
    const book = await openXlsx(readFileSync(join(folder, 'out/dinas.xlsx')));
    const rows = (name: string): number | undefined => book.sheets.find((sheet) => sheet.name === name)?.rows.length;
    expect([rows('Dokumen'), rows('Riwayat Proses'), rows('Capaian')]).toEqual([5, 5, 4]);
    expect(readdirSync(join(folder, 'out/dokumen/2026 TW III'))).toHaveLength(2);
  });

  test('keeps what earlier parts wrote, and writes again only what this part writes', async () => {
    const { folder, run } = world();
    await put(join(folder, 'dinas.xlsx'), 'Kode');
    const earlier = (name: string): WriteSheet => ({
      name,
      rows: [[`Rapor Kinerja · ${name}`], [''], ['Kode'], ['lama']],
    });
    mkdirSync(join(folder, 'out'));
    writeFileSync(
      join(folder, 'out/dinas.xlsx'),
      await writeXlsx({ sheets: [earlier('E.81'), earlier('Capaian'), { name: 'Catatan', rows: [['milik orang']] }] }),
    );
    await run('dinas.xlsx', '--today', '2026-10-05');
    const book = await openXlsx(readFileSync(join(folder, 'out/dinas.xlsx')));
    const record = (name: string) => book.sheets.find((sheet) => sheet.name === name)?.rows[3]?.[0];
    expect(record('E.81')).toBe('lama');
    expect(record('Capaian')).not.toBe('lama');
    expect(book.sheets.map(({ name }) => name)).not.toContain('Catatan');
  });

  test('the brief leaves its message beside the workbook, and says where; other parts leave it alone', async () => {
    const { folder, run } = world();
    await put(join(folder, 'dinas.xlsx'), 'Kode');
    const { out } = await run('dinas.xlsx', '--run', 'brief');
    await run('dinas.xlsx', '--run', 'attainment');
    expect(readFileSync(join(folder, 'out/ringkasan.txt'), 'utf8')).toBe('RINGKASAN\n- pokok\n');
    expect(out).toContain(join('out', 'ringkasan.txt'));
  });

  test('--json is one object and nothing else', async () => {
    const { folder, run } = world();
    await put(join(folder, 'dinas.xlsx'), 'Kode');
    const { out, err } = await run('dinas.xlsx', '--json');
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      output: join('out', 'dinas.xlsx'),
      sheetsWritten: ['Capaian'],
      milliseconds: expect.any(Number),
      serviceCalls: expect.any(Number),
    });
  });

  test('errors in the data: findings, no workbook, exit code 2', async () => {
    const { folder, run } = world();
    await put(join(folder, 'dinas.xlsx'), 'salah');
    const { code, out } = await run('dinas.xlsx');
    expect([code, existsSync(join(folder, 'out/dinas.xlsx'))]).toEqual([2, false]);
    expect(out).toMatch(/Kesalahan: 1\n +Indikator!A1: Pesan\n +Saran: Nasihat/);
    expect(JSON.parse((await run('dinas.xlsx', '--json')).out)).toMatchObject({ ok: false, output: null });
  });
});

test('a file that is no workbook of ours is told how its tables are taken, on a line to copy', async () => {
  const { folder, run } = world();
  await put(join(folder, 'tabel.xlsx'), 'asing');
  await put(join(folder, 'dinas.xlsx'), 'salah');
  expect((await run('tabel.xlsx')).out).toMatch(/^ +npm start -- import BERKAS --out out$/m);
  expect((await run('dinas.xlsx')).out).not.toContain('import');
});

describe('what stops the command, with exit code 1 and advice', () => {
  type Prepare = (folder: string, home: string) => Promise<void> | void;
  const cases: [title: string, code: string, argv: string[], prepare: Prepare][] = [
    ['no such file', 'input-missing', ['a.xlsx'], () => undefined],
    ['an empty file', 'input-empty', ['a.xlsx'], (folder) => writeFileSync(join(folder, 'a.xlsx'), '')],
    ['a folder', 'input-folder', ['a.xlsx'], (folder) => void mkdirSync(join(folder, 'a.xlsx'))],
    ['text named .xlsx', 'input-not-workbook', ['a.xlsx'], (folder) => writeFileSync(join(folder, 'a.xlsx'), 'teks')],
    [
      'an .xls that holds no workbook',
      'input-damaged',
      ['a.xls'],
      (folder) => writeFileSync(join(folder, 'a.xls'), Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex')),
    ],
    [
      'an encrypted workbook',
      'input-encrypted',
      ['a.xlsx'],
      async (folder) => {
        const book = await openXlsx(await writeXlsx({ sheets: [{ name: 'A', rows: [] }] }));
        writeFileSync(join(folder, 'a.xlsx'), await saveXlsx(book, { encryption: { password: 'x', spinCount: 10 } }));
      },
    ],
    [
      'an .ods file cut short',
      'input-damaged',
      ['a.ods'],
      (folder) =>
        writeFileSync(
          join(folder, 'a.ods'),
          Buffer.concat([
            Buffer.from('504b0304'.padEnd(60, '0'), 'hex'),
            Buffer.from('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
          ]),
        ),
    ],
    [
      'a workbook cut short',
      'input-damaged',
      ['a.xlsx'],
      async (folder) => {
        await put(join(folder, 'a.xlsx'), 'Kode');
        writeFileSync(join(folder, 'a.xlsx'), readFileSync(join(folder, 'a.xlsx')).subarray(0, 900));
      },
    ],
    [
      'broken parts inside',
      'input-damaged',
      ['a.xlsx'],
      async (folder) => {
        await put(join(folder, 'a.xlsx'), 'Kode');
        const data = readFileSync(join(folder, 'a.xlsx'));
        data.fill(0xff, 60, data.length - 600);
        writeFileSync(join(folder, 'a.xlsx'), Buffer.concat([data, Buffer.alloc(0)]));
      },
    ],
    ['output onto input', 'same-file', ['a.xlsx', '--out', '.'], (folder) => put(join(folder, 'a.xlsx'), 'Kode')],
    [
      'output onto input through a link',
      'same-file',
      ['a.xlsx', '--out', 'hasil'],
      async (folder) => {
        await put(join(folder, 'a.xlsx'), 'Kode');
        symlinkSync(folder, join(folder, 'hasil'));
      },
    ],
    [
      'somebody’s own file at the output',
      'output-foreign',
      ['a.xlsx'],
      async (folder) => {
        await put(join(folder, 'a.xlsx'), 'Kode');
        mkdirSync(join(folder, 'out'));
        await put(join(folder, 'out/a.xlsx'), 'milik orang');
      },
    ],
    [
      'a file where the folder should be',
      'output-file',
      ['a.xlsx', '--out', 'hasil'],
      async (folder) => {
        await put(join(folder, 'a.xlsx'), 'Kode');
        writeFileSync(join(folder, 'hasil'), '');
      },
    ],
    [
      'damaged memory',
      'memory-damaged',
      ['a.xlsx'],
      async (folder) => {
        await put(join(folder, 'a.xlsx'), 'Kode');
        mkdirSync(join(folder, 'out'));
        writeFileSync(join(folder, 'out/.rapor-kinerja.json'), '{');
      },
    ],
    [
      'no bundle',
      'bundle-missing',
      ['a.xlsx'],
      async (folder, home) => {
        await put(join(folder, 'a.xlsx'), 'Kode');
        rmSync(join(home, 'dist'), { recursive: true });
      },
    ],
    ['the bundle throws', 'script-failed', ['a.xlsx'], (folder) => put(join(folder, 'a.xlsx'), 'meledak')],
    ['documents that never end', 'no-progress', ['a.xlsx'], (folder) => put(join(folder, 'a.xlsx'), 'macet')],
    ['a wrong option', 'usage', ['--salah'], () => undefined],
  ];

  test.each(cases)('%s', async (_, problem, argv, prepare) => {
    const { folder, home, run } = world();
    await prepare(folder, home);
    const { code, out } = await run(...argv, '--json');
    const answer = JSON.parse(out) as { ok: boolean; error: { code: string; message: string; advice: string } };
    expect([code, answer.ok, answer.error.code]).toEqual([1, false, problem]);
    const plain = await run(...argv);
    const said = `${answer.error.message} ${answer.error.advice}`;
    expect({ ...plain, err: plain.err.replace(/\s+/g, ' ').trim() }).toEqual({ code: 1, out: '', err: said });
    expect(plain.err).not.toMatch(/\n\s+at /);
  });

  test('--help', async () => {
    const { run } = world();
    const { code, out } = await run('--help', '--lang', 'en');
    expect([code, out.includes('--period PERIOD')]).toEqual([0, true]);
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
  });
});

test('formulas saved without results are pointed out', async () => {
  const { folder, run } = world();
  const cells = new Map(['0,1', '2,0'].map((at) => [at, { formula: 'SUM(A1:A2)' }]));
  await put(join(folder, 'a.xlsx'), 'Kode', [{ name: 'Rumus', rows: [[1, null]], cells }]);
  expect((await run('a.xlsx')).out).toMatch(/Rumus!B1: 2 rumus/);
});
