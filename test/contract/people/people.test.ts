import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, recordsOf, runSheets, writtenSheets, type Sheets } from '../../commands/workbooks';
import { textOf } from '../../documents/text-of';
import { at, later, sheet, told } from '../at-the-menu';
import { changed, people } from './people-workbook';

const run = ['--run', 'roster,reflections,follow-ups'];
const records = async (folder: string, name: string) => recordsOf((await writtenSheets(folder)).get(name));
const papers = (folder: string, year: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(folder, 'out/dokumen', year)).map((name) => [
      name,
      textOf(readFileSync(join(folder, 'out/dokumen', year, name))),
    ]),
  );

describe('staff and transfers', () => {
  test('placements are rewound and the year is divided by days', async () => {
    const { code, folder } = await runSheets(people(), run);
    expect(code).toBe(0);
    const own = (await records(folder, 'Penempatan Pegawai')).filter(({ Nama }) => Nama === 'Elang Contoh');
    expect(own.map((row) => [row.Unit, row.Hari, row['Porsi (%)'], row['Nilai Unit (%)'], row.ID])).toEqual([
      ['R', 181, 49.59, 60, '•••005'],
      ['P', 184, 50.41, 100, '•••005'],
    ]);
    expect(own[0]?.['Nilai Tertimbang (%)']).toBe(80.16);
    expect(own.map(({ Atasan }) => Atasan)).toEqual(['Dahlia Contoh', 'Citra Contoh, S.Sos.']);
  });

  test('lists, thanks and handovers print what is theirs, and a second run leaves them alone', async () => {
    const { folder, summary } = await runSheets(people(), run);
    const made = papers(folder, '2026 Pegawai');
    expect(Object.keys(made)).toHaveLength(3);
    const thanks = Object.entries(made).find(([name]) => name.includes('Piagam'))?.[1] ?? '';
    expect(thanks).toContain('selama 36 tahun bertugas di Dinas Sosial Kota Contoh');
    expect(thanks).not.toMatch(/\d{18}/);
    const handover = Object.entries(made).find(([name]) => name.includes('Memori'))?.[1] ?? '';
    for (const part of ['Baskara Contoh, M.Si.', 'Penerima layanan', '1.100.000', 'Menambah jadwal layanan'])
      expect(handover).toContain(part);
    const list = Object.entries(made).find(([name]) => name.includes('Pisah Sambut'))?.[1] ?? '';
    expect(list).toContain('5 tahun 6 bulan');
    // Parts are lettered in their order, whichever of them a period has.
    expect(list.match(/^[A-C](?=\. Yang )/gm)).toEqual(['A', 'B']);
    const ledger = await records(folder, 'Dokumen');
    expect(ledger.map(({ Kunci }) => String(Kunci)).join()).not.toMatch(/\d{18}/);
    const again = await command(folder, ['dinas.xlsx', ...run]);
    expect((await records(folder, 'Dokumen')).map(({ Versi }) => Versi)).toEqual(ledger.map(({ Versi }) => Versi));
    expect(again.summary.documents).toHaveLength(summary.documents.length);
  });

  test('papers are signed by whoever acted for the office on their day', async () => {
    const sheets = people();
    sheets['Mutasi Pegawai']?.push(['199003032015032003', 'Plt.', '', 'D', 'Kepala Dinas', '15/08/2026', 'SK-4']);
    const { folder } = await runSheets(sheets, ['--run', 'roster']);
    const thanks = Object.entries(papers(folder, '2026 Pegawai')).find(([name]) => name.includes('Piagam'))?.[1] ?? '';
    expect(thanks).toContain('Plt. Kepala Dinas');
    expect(thanks).toContain('CITRA CONTOH');
  });

  test.each<[string, Sheets, string]>([
    [
      'an ID whose digits are lost',
      changed('Pegawai', { A6: Number('199505052021212005') }),
      'id-digits-lost Pegawai!A6',
    ],
    ['an ID with a fraction', changed('Pegawai', { A7: 7.5 }), 'number-as-code Pegawai!A7'],
    ['a birthday that never was', changed('Pegawai', { A6: '199502302021212005' }), 'nip-birth-date Pegawai!A6'],
    [
      'a name with titles and commas',
      changed('Pegawai', { B6: 'Dr. Elang Contoh, M.Si.' }),
      'name-with-titles Pegawai!B6',
    ],
    [
      'one person in two units',
      changed('Pegawai', { A7: '199505052021212005', G7: 'R' }),
      'staff-in-two-units Pegawai!A7',
    ],
    ['one person twice', changed('Pegawai', { A7: '19950505 202121 2 005' }), 'staff-listed-twice Pegawai!A7'],
    ['an unknown superior', changed('Pegawai', { J6: 'X9' }), 'superior-unknown Pegawai!J6'],
    ['their own superior', changed('Pegawai', { J6: '199505052021212005' }), 'superior-self Pegawai!J6'],
    ['superiors in a circle', changed('Pegawai', { J4: '199505052021212005' }), 'superior-circular Pegawai!J4'],
    ['a superior who has left', changed('Pegawai', { J6: '196609091990091004' }), 'superior-left Pegawai!J6'],
    ['a transfer before hiring', changed('Pegawai', { H6: '01/08/2026' }), 'transfer-before-hiring Mutasi Pegawai!F2'],
    [
      'two on one day',
      changed('Mutasi Pegawai', { A5: '199505052021212005', B5: 'Rotasi', C5: 'R', D5: 'P', F5: '01/07/2026' }),
      'transfers-on-one-day Mutasi Pegawai!F5',
    ],
    [
      'a gap between two',
      changed('Mutasi Pegawai', { A5: '199505052021212005', B5: 'Rotasi', C5: 'S', D5: 'P', F5: '01/09/2026' }),
      'transfer-gap Mutasi Pegawai!C5',
    ],
    ['the last Ke differs from Unit', changed('Pegawai', { G6: 'S' }), 'last-transfer-differs Mutasi Pegawai!D2'],
    ['nobody', changed('Mutasi Pegawai', { A2: 'X9' }), 'transfer-of-unknown Mutasi Pegawai!A2'],
    ['no date', changed('Mutasi Pegawai', { F2: '' }), 'transfer-without-date Mutasi Pegawai!F2'],
    ['no place', changed('Mutasi Pegawai', { D2: '' }), 'transfer-without-place Mutasi Pegawai!D2'],
    ['left but still listed', changed('Pegawai', { I5: '' }), 'left-without-end Mutasi Pegawai!F3'],
    [
      'after leaving',
      changed('Mutasi Pegawai', { A5: '196609091990091004', B5: 'Rotasi', D5: 'S', F5: '01/10/2026' }),
      'transfer-after-leaving Mutasi Pegawai!F5',
    ],
    [
      'acting while the office is held',
      changed('Mutasi Pegawai', {
        A5: '199505052021212005',
        B5: 'Plt.',
        D5: 'P',
        E5: 'Kepala Bidang Perlindungan Sosial',
        F5: '01/09/2026',
      }),
      'acting-while-held Mutasi Pegawai!F5',
    ],
    [
      'acting for longer than six months',
      changed('Mutasi Pegawai', { A5: '199505052021212005', B5: 'Plt.', D5: 'S', E5: 'Sekretaris', F5: '01/01/2026' }),
      'acting-too-long Mutasi Pegawai!F5',
    ],
    ['an office without a head', changed('Unit Kerja', { F3: '196609091990091004' }), 'office-vacant Unit Kerja!A3'],
    ['a head who has been replaced', changed('Unit Kerja', { F4: '196609091990091004' }), 'ok'],
    ['an owner who has left', people(), 'owner-left Tindak Lanjut!A2'],
    [
      'a flagged unit without an action',
      changed('Tindak Lanjut', { I2: 'Selesai', I3: 'Selesai' }),
      'flagged-without-action Unit Kerja!A4',
    ],
    ['an action without an owner', changed('Tindak Lanjut', { G2: '' }), 'follow-up-without-owner Tindak Lanjut!A2'],
    ['an action without a due day', changed('Tindak Lanjut', { H2: '' }), 'follow-up-without-due Tindak Lanjut!A2'],
    [
      'a contribution nobody knows',
      changed('Refleksi Pegawai', { D3: 'I9' }),
      'contribution-unknown Refleksi Pegawai!D3',
    ],
  ])('bad input: %s', async (_, sheets, expected) => {
    const { code, notes, summary } = await runSheets(sheets, run);
    const wanted = expected === 'ok' ? 'head-replaced Unit Kerja!A4' : expected;
    expect([code, notes]).toEqual([0, expect.arrayContaining([wanted])]);
    expect(notes).not.toContain('flagged-without-follow-up Unit Kerja!A4');
    // Findings are read by others too: no number of anybody stands in them.
    expect(JSON.stringify([summary.findings, summary.highlights])).not.toMatch(/\d{16,}/);
  });
});

describe('reflections', () => {
  test('papers are worded for the status of their person', async () => {
    const { folder } = await runSheets(people(), run);
    const made = papers(folder, '2026 Refleksi');
    const officer = made['2026 – Lembar Refleksi Kinerja – Elang Contoh.docx'] ?? '';
    const volunteer = made['2026 – Lembar Refleksi Relawan – Fajar Contoh.docx'] ?? '';
    for (const part of [
      'NI PPPK 199505052021212005',
      'predikat kinerja: Baik',
      'Peta layanan keluarga',
      'Menyusun jadwal kunjungan',
      'Hasil: Jadwal terbit Februari',
    ])
      expect(officer).toContain(part);
    expect(volunteer).toContain('II. Penugasan yang Diikuti');
    expect(volunteer).toContain('Nomor Induk Anggota T-07');
    expect(volunteer.replace('Citra Contoh, S.Sos.', '').split('Citra Contoh')[0]).not.toMatch(/predikat|SKP/i);
    const unit = made['2026 – Rekap Refleksi Unit – Bidang Perlindungan Sosial.docx'] ?? '';
    expect(unit).toContain('2 dari 3 orang');
    expect(unit).not.toMatch(/Nomor Induk/);
  });

  test('the summary counts and names nobody', async () => {
    const { folder } = await runSheets(people(), run);
    const rows = await records(folder, 'Rekap Refleksi');
    expect(rows[0]).toMatchObject({ Bagian: 'Kelengkapan', 'Jumlah Orang': 5 });
    expect(rows.find(({ Uraian }) => Uraian === 'Sarana dan prasarana')).toMatchObject({
      'Jumlah Orang': 2,
      Rincian: 'kendala 2, perbaikan 0, dukungan 1',
    });
    expect(JSON.stringify(rows)).not.toMatch(/Elang|Fajar/);
  });

  test('Siapkan refleksi adds rows for those who lack one, once, and fills in nothing else', async () => {
    const before = people()['Refleksi Pegawai'] ?? [];
    const runtime = await at(people(), { answer: () => 'YES', fixedTime: new Date(2026, 9, 5, 9).getTime() });
    runtime.call('siapkanRefleksi');
    expect(told(runtime)).toContain('3 baris refleksi ditambahkan');
    const rows = sheet(runtime, 'Refleksi Pegawai');
    expect(rows).toHaveLength(before.length + 3);
    expect(rows.slice(0, before.length)).toEqual(before);
    expect(rows.slice(before.length).map(([year, id, ...rest]) => [year, id, rest.join('')])).toEqual([
      [2026, '199001012015011001', ''],
      [2026, '199002022015021002', ''],
      [2026, '199003032015032003', ''],
    ]);
    runtime.call('siapkanRefleksi');
    expect(told(runtime)).toContain('sudah mempunyai baris refleksi');
    expect(sheet(runtime, 'Refleksi Pegawai')).toHaveLength(before.length + 3);
  });

  test('Rencana ke Tindak Lanjut appends every step with its source, never twice', async () => {
    const before = people()['Tindak Lanjut'] ?? [];
    const runtime = await at(people(), { answer: () => 'YES', fixedTime: new Date(2026, 9, 5, 9).getTime() });
    runtime.call('rencanaKeTindakLanjut');
    const rows = sheet(runtime, 'Tindak Lanjut').slice(before.length);
    expect(rows.map((row) => [row[0], row[1], row[2], row[5], row[6], row[8], row[10]])).toEqual([
      [
        5,
        'P',
        'TW IV 2026',
        'Menyusun peta wilayah (ukuran: Peta terbit)',
        'Elang Contoh',
        'Belum Dilaksanakan',
        'Refleksi',
      ],
      [
        6,
        'P',
        'TW IV 2026',
        'Kunjungan bersama desa (ukuran: Peta terbit)',
        'Elang Contoh',
        'Belum Dilaksanakan',
        'Refleksi',
      ],
      [
        7,
        'P',
        'TW IV 2026',
        'Latihan bulanan bersama (ukuran: Dua belas latihan)',
        'Fajar Contoh',
        'Belum Dilaksanakan',
        'Refleksi',
      ],
    ]);
    const again = await later(runtime, { answer: () => 'YES', fixedTime: new Date(2026, 9, 5, 10).getTime() });
    again.call('rencanaKeTindakLanjut');
    expect(told(again)).toContain('sudah tercatat');
    expect(sheet(again, 'Tindak Lanjut')).toHaveLength(before.length + 3);
  });

  test('a no changes nothing', async () => {
    const runtime = await at(people(), { answer: () => 'NO', fixedTime: new Date(2026, 9, 5, 9).getTime() });
    for (const handler of ['siapkanRefleksi', 'rencanaKeTindakLanjut']) runtime.call(handler);
    expect([sheet(runtime, 'Refleksi Pegawai').length, sheet(runtime, 'Tindak Lanjut').length]).toEqual([4, 5]);
  });
});

describe('follow-ups', () => {
  test('stand in the order of their urgency', async () => {
    const { folder } = await runSheets(people(), run);
    const rows = await records(folder, 'Pemantauan Tindak Lanjut');
    expect(rows.map(({ No, Keadaan }) => [No, Keadaan])).toEqual([
      ['1', 'Lewat 3 hari kerja'],
      ['2', 'Jatuh tempo 2 hari kerja lagi'],
      ['3', 'Berjalan'],
      ['4', 'Selesai, terlambat 2 hari kerja'],
    ]);
  });

  test('are written about once a working day until they are done', async () => {
    const menuOn = (day: number) => ({ answer: () => 'YES', fixedTime: new Date(2026, 9, day, 9).getTime() });
    let runtime = await at(people(), menuOn(5));
    const sent = async (day: number): Promise<string[]> => {
      runtime = await later(runtime, menuOn(day));
      runtime.call('kirimPengingat');
      const [, , headings = [], ...rows] = sheet(runtime, 'Surat');
      const [kind, key] = [headings.indexOf('Jenis'), headings.indexOf('Kunci')];
      return rows.filter((row) => row[kind] === 'Tindak lanjut').map((row) => String(row[key]));
    };
    // The first owner has retired: the head of the unit is written to.
    const monday = ['tindak-lanjut:2026-10-05:rehsos@example.com', 'tindak-lanjut:2026-10-05:baskara@example.com'];
    expect(await sent(5)).toEqual(monday);
    expect(await sent(5)).toEqual(monday);
    expect(await sent(10)).toEqual(monday);
    expect(await sent(12)).toHaveLength(4);
  });
});
