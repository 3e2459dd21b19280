import type { WriteSheet } from 'hucre';
import type { Entry } from '../../../src/commands/menu/entries';
import { menuTable } from '../../../src/commands/menu/menu-table';
import { agency, changed, recordsOf, type Rows } from '../../commands/workbooks';
import { reopened, runtimeFor, workbookOf, type TestRuntime } from '../../local/support';
import { program } from '../../support/bundle';
import { at, code, page, sheet, told } from '../at-the-menu';

const handlers: Entry[] = menuTable.flatMap((part) =>
  part === 'separator' ? [] : 'entries' in part ? [...part.entries] : [part],
);

/** What the check tells beside its notes: of an empty workbook that the year still runs. */
const warnings = (runtime: TestRuntime): unknown[] =>
  recordsOf(sheet(runtime, 'Hasil Periksa Data'))
    .filter((row) => row.Tingkat !== 'Informasi')
    .map((row) => row.Kode);

const runLog = (runtime: TestRuntime): Record<string, unknown>[] => recordsOf(sheet(runtime, 'Riwayat Proses'));

describe('the menu', () => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)(
    'under AuthMode.%s it is the same, without a service call',
    async (authMode) => {
      const runtime = await runtimeFor({ ...program, context: 'menu', authMode });
      runtime.call('onOpen');
      expect(runtime.log).toHaveLength(handlers.length);
      expect(runtime.log[0]).toBe('menu Kinerja ▸ Siapkan: Lembar inti -> siapkanLembarInti');
      expect(runtime.log.join('\n')).not.toContain('undefined');
    },
  );

  test('where no unit could be judged, that is said, and not that none is flagged', async () => {
    const { Indikator = [], Realisasi = [], Pengaturan = [], 'Unit Kerja': units = [] } = agency();
    const open = { Pengaturan, 'Unit Kerja': units, Realisasi };
    const judged = await at({ ...open, Indikator });
    judged.call('hitungCapaian');
    expect(told(judged)).toContain('Unit ditandai: 1 (');
    const without = await at({
      ...open,
      Indikator: Indikator.map((row) => row.map((cell, at) => (at === 6 ? '' : cell))),
    });
    without.call('hitungCapaian');
    expect(told(without)).toContain('Belum ada unit yang dapat dinilai');
    expect(told(without)).not.toContain('ditandai');
  });

  test('speaks the language of the account', async () => {
    const runtime = await runtimeFor({ ...program, context: 'menu', language: 'en' });
    runtime.call('onOpen');
    expect(runtime.log).toContain('menu Kinerja: Check data -> periksaData');
  });

  test('calls functions of the bundle, each once', () => {
    const names = handlers.map(({ handler }) => handler);
    for (const name of names) expect(code).toContain(`function ${name}(`);
    expect(new Set(names).size).toBe(names.length);
  });
});

test.each(handlers.map(({ handler }) => handler))(
  '%s on an empty spreadsheet ends with one message in words, or a panel, and changes no sheet of the user’s',
  async (handler) => {
    const runtime = await runtimeFor({ ...program, page, context: 'menu', answer: () => null });
    runtime.call(handler);
    const messages = runtime.log.filter((line) => /^(alert|sidebar): /.test(line));
    expect(messages.length).toBeGreaterThan(0);
    expect(runtime.log.join('\n')).not.toMatch(/undefined|NaN|\[object|Terjadi gangguan/);
    expect(sheet(runtime, 'Lembar')).toEqual([]);
  },
);

test.each(
  handlers.map(({ handler }) => handler).filter((handler) => handler !== 'bukaPengaturan' && handler !== 'tentang'),
)('%s while somebody else runs: no fault, nothing changed', async (handler) => {
  const runtime = await at({ ...agency() }, { lockBusy: true });
  const before = runtime.workbook.sheetNames();
  runtime.call(handler);
  expect(told(runtime)).not.toMatch(/Terjadi gangguan/);
  expect(runtime.workbook.sheetNames()).toEqual(before);
});

describe('Siapkan', () => {
  test('an empty spreadsheet gets the five core sheets; the check finds no error; a second run changes nothing', async () => {
    const runtime = await runtimeFor({ ...program, context: 'menu' });
    runtime.call('siapkanLembarInti');
    const names = [
      'Lembar',
      'Pengaturan',
      'Unit Kerja',
      'Indikator',
      'Realisasi',
      'Anggaran Belanja',
      'Contoh Isian',
      'Riwayat Proses',
    ];
    expect(runtime.workbook.sheetNames()).toEqual(names);
    expect(sheet(runtime, 'Pengaturan')).toContainEqual(['Tahun', 2026, 'Tahun anggaran yang dinilai.']);
    const before = JSON.stringify(names.map((name) => sheet(runtime, name)));
    runtime.call('siapkanLembarInti');
    expect(told(runtime)).toContain('tidak ada yang diubah');
    expect(JSON.stringify(names.map((name) => sheet(runtime, name)))).toBe(before);
    expect(runLog(runtime)).toMatchObject([{ Perintah: 'Siapkan lembar inti', Hasil: 'Selesai' }]);
    runtime.call('periksaData');
    expect(warnings(runtime)).toEqual(['period-running']);
  });

  test('a no, and a closed dialog, leave everything as it is', async () => {
    for (const answer of ['NO', null]) {
      const runtime = await at(agency(), { answer: () => answer });
      const before = sheet(runtime, 'Indikator');
      runtime.call('siapkanLembarInti');
      expect(told(runtime)).toContain('Dibatalkan');
      expect(sheet(runtime, 'Indikator')).toEqual(before);
    }
  });

  test('a spreadsheet in use: every cell that was filled stays, and the results are the same', async () => {
    const sheets = agency();
    const plain = await at(sheets);
    plain.call('hitungCapaian');
    const runtime = await at(sheets);
    runtime.call('siapkanLembarInti');
    for (const [name, rows] of Object.entries(sheets)) {
      const after = sheet(runtime, name);
      rows.forEach((row, r) =>
        row.forEach((value, c) => {
          if (value !== '') expect(after[r]?.[c]).toEqual(value);
        }),
      );
    }
    runtime.call('hitungCapaian');
    expect(sheet(runtime, 'Rapor Unit').slice(3)).toEqual(sheet(plain, 'Rapor Unit').slice(3));
  });

  test.each(['siapkanLembarInti', 'siapkanLembarPendukung', 'siapkanPenghargaan', 'siapkanJadwal'])(
    '%s in English',
    async (handler) => {
      const runtime = await runtimeFor({ ...program, context: 'menu', language: 'en' });
      runtime.call(handler);
      expect(told(runtime)).toContain('Added:');
      expect(runtime.workbook.sheetNames()).not.toContain('Indikator');
    },
  );

  test.each(handlers.filter(({ handler }) => /^siapkan(Lembar|Penghargaan|Jadwal|Perjanjian|Pegawai)/.test(handler)))(
    '$handler leaves nothing below the headings of a sheet to fill in',
    async ({ handler }) => {
      const runtime = await runtimeFor({
        ...program,
        context: 'menu',
        answer: ({ buttons, message }) => (buttons === 'OK' ? 'OK' : message.includes('siap pakai') ? 'NO' : 'YES'),
      });
      const before = runtime.workbook.sheetNames();
      runtime.call(handler);
      const made = runtime.workbook.sheetNames().filter((name) => !before.includes(name) && name !== 'Pengaturan');
      const toFill = made.filter((name) => !String(sheet(runtime, name)[0]?.[0]).startsWith('Rapor Kinerja · '));
      expect(toFill.length).toBeGreaterThan(0);
      for (const name of toFill) expect({ name, rows: sheet(runtime, name).slice(1) }).toEqual({ name, rows: [] });
    },
  );

  test('codes and names of indicators become rows of Realisasi, once; what is filled stays', async () => {
    const sheets = agency();
    const before = sheets.Realisasi ?? [];
    sheets.Indikator?.push(['I9', 'S', 'Indikator baru', 'orang', 'Positif', 10, 10, 'Akumulasi']);
    const runtime = await at(sheets);
    runtime.call('isiKodeRealisasi');
    expect(told(runtime)).toContain('1 baris ditambahkan');
    const rows = sheet(runtime, 'Realisasi');
    expect(rows.slice(0, before.length).map((row) => row.slice(0, before[0]?.length))).toEqual(before);
    expect(rows.slice(before.length).map(([code]) => code)).toEqual(['I9']);
    runtime.call('isiKodeRealisasi');
    expect(told(runtime)).toContain('tidak ada yang diubah');
    expect(sheet(runtime, 'Realisasi')).toEqual(rows);
  });

  test('a workbook without Realisasi gets the sheet with every indicator', async () => {
    const sheets = agency();
    delete sheets.Realisasi;
    const runtime = await at(sheets);
    runtime.call('isiKodeRealisasi');
    const names = sheet(runtime, 'Realisasi').map((row) => row.slice(0, 2));
    expect(names).toEqual([
      ['Kode', 'Indikator'],
      ...(sheets.Indikator ?? []).slice(1).map(([code, , name]) => [code, name]),
    ]);
  });

  test('ready-made award categories are offered, and count only when they are wanted', async () => {
    const rows = async (...answers: string[]): Promise<number[]> => {
      const runtime = await runtimeFor({
        ...program,
        context: 'menu',
        answer: ({ buttons }) => (buttons === 'OK' ? 'OK' : (answers.shift() ?? 'NO')),
      });
      runtime.call('siapkanPenghargaan');
      return ['Kategori Penghargaan', 'Kriteria Penilaian'].map((name) => sheet(runtime, name).length);
    };
    expect(await rows('YES', 'NO')).toEqual([1, 1]);
    const [categories = 0, criteria = 0] = await rows('YES', 'YES');
    expect([categories, criteria > categories]).toEqual([5, true]);
  });

  test('a locale with decimal points: defaults are numbers, codes stay text', async () => {
    const workbook = await workbookOf([{ name: 'Lembar', rows: [] }]);
    const runtime = await runtimeFor({ ...program, context: 'menu', workbook: { ...workbook, locale: 'en_US' } });
    runtime.call('siapkanLembarInti');
    const values = Object.fromEntries(sheet(runtime, 'Pengaturan').map(([key, value]) => [key, value]));
    expect(values).toMatchObject({
      Tahun: 2026,
      'Batas Minimal Capaian (%)': 90,
      'Rumus Indikator Negatif': '(2T-R)/T',
    });
    runtime.call('periksaData');
    expect(warnings(runtime)).toEqual(['period-running']);
  });
});

describe('Periksa data', () => {
  test('tells the counts by sheet and the first errors with their cells; the sheet links to them', async () => {
    const runtime = await at(changed('Indikator', { B2: 'X', F3: 'banyak' }));
    runtime.call('periksaData');
    expect(told(runtime)).toMatch(/Indikator: 2 kesalahan/);
    expect(told(runtime)).toMatch(/• Indikator!B2: /);
    const book = await reopened(runtime.workbook);
    const check = book.sheets.find(({ name }) => name === 'Hasil Periksa Data');
    const links = ['Lembar', 'Sel'].map(
      (heading) => check?.cells?.get(`3,${check.rows[2]?.indexOf(heading)}`)?.hyperlink,
    );
    expect(links.map((link) => link?.location)).toEqual(["'Indikator'!B2", "'Indikator'!B2"]);
  });

  test('merged cells and figures of periods to come are told', async () => {
    const sheets = Object.entries(agency()).map(([name, rows]): WriteSheet => ({
      name,
      rows,
      ...(name === 'Indikator' && { merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }] }),
    }));
    const early = new Date(2026, 3, 6, 8).getTime();
    const runtime = await runtimeFor({ ...program, context: 'menu', sheets, fixedTime: early });
    runtime.call('periksaData');
    const codes = recordsOf(sheet(runtime, 'Hasil Periksa Data')).map((row) =>
      [row.Kode, row.Lembar, row.Sel].join(' '),
    );
    expect(codes).toEqual(expect.arrayContaining(['merged-cells Indikator B2:B3', 'premature-actuals Realisasi E2']));
  });
});

test('hidden rows, a filter and columns inserted in front change no result', async () => {
  const plain = await at(agency());
  plain.call('hitungCapaian');
  const sheets = Object.entries(agency()).map(([name, rows]): WriteSheet => ({
    name,
    rows: name === 'Indikator' ? rows.map((row) => ['catatan', '', ...row]) : rows,
    ...(name === 'Realisasi' && { rowDefs: new Map([[2, { hidden: true }]]), autoFilter: { range: 'A1:F4' } }),
  }));
  const runtime = await runtimeFor({ ...program, context: 'menu', sheets });
  runtime.call('hitungCapaian');
  const values = (rows: Rows): unknown[] => recordsOf(rows).map((row) => row['Nilai Penandaan (%)']);
  expect(values(sheet(runtime, 'Rapor Unit'))).toEqual(values(sheet(plain, 'Rapor Unit')));
});

test('Belum lapor names who answers, what is empty, and the due day', async () => {
  const runtime = await at(changed('Realisasi', { E2: '', E4: 'belum' }));
  runtime.call('belumLapor');
  expect(told(runtime)).toContain('Batas lapor: 5 Oktober 2026. (lewat 1 hari)');
  expect(recordsOf(sheet(runtime, 'Belum Lapor'))).toMatchObject([
    { Unit: 'S', Kode: 'I3', 'Periode Kosong': 'TW I, TW II, TW III', Sel: 'Realisasi!E4' },
    { Unit: 'R', Kode: 'I1', 'Periode Kosong': 'TW III', Sel: 'Realisasi!E2' },
    { Unit: 'R', Kode: 'I2', Jenis: 'Penjelasan', 'Periode Kosong': 'penyebab, rencana perbaikan' },
  ]);
});

describe('Buat evaluasi', () => {
  test.each([
    ['the row of an indicator', { sheet: 'Indikator', row: 4 }, null, 'Sekretariat'],
    ['the row of a unit', { sheet: 'Unit Kerja', row: 3 }, null, 'Bidang Rehabilitasi Sosial'],
    ['a row without a unit: the person is asked', { sheet: 'Pengaturan', row: 1 }, 'Sekretariat', 'Sekretariat'],
  ])('unit terpilih, %s', async (_, selection, answer, subject) => {
    const runtime = await at(agency(), { selection, answer: () => answer });
    runtime.call('evaluasiUnitTerpilih');
    expect(recordsOf(sheet(runtime, 'Dokumen')).map((row) => row.Subjek)).toEqual([subject]);
    expect(told(runtime)).toContain('Dokumen: 1');
  });

  test('instansi makes one document; semua asks first', async () => {
    const runtime = await at(agency());
    runtime.call('evaluasiInstansi');
    expect(recordsOf(sheet(runtime, 'Dokumen'))).toHaveLength(1);
    const refused = await at(agency(), { answer: () => 'NO' });
    refused.call('buatEvaluasi');
    expect(refused.workbook.sheetNames()).not.toContain('Dokumen');
  });
});

test('Pengaturan shows the sheet; without one it offers to prepare the core', async () => {
  const runtime = await at(agency());
  runtime.call('bukaPengaturan');
  expect(runtime.log).toContain('active sheet: Pengaturan');
});

test.each(['siapkanLembarInti', 'hitungCapaian', 'bagikanIsian', 'evaluasiInstansi'])(
  '%s says who is in the way when somebody else runs',
  async (handler) => {
    const runtime = await at(agency(), { lockBusy: true });
    runtime.call(handler);
    expect(told(runtime)).toContain('Orang lain sedang menjalankan Rapor Kinerja');
  },
);

test('a service that fails: told that nothing of the user’s was changed, never as our own fault', async () => {
  for (const failAtCall of [1, 2, 5, 9]) {
    const runtime = await at(agency(), { failAtCall });
    runtime.call('hitungCapaian');
    expect(told(runtime)).toMatch(/Tahun 2026/);
  }
});
