import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from 'hucre';
import { describeWithLibreOffice, readWithLibreOffice } from '../support/external-tools';
import { agency, changed, recordsOf, runSheets, setCells, writtenSheets } from './workbooks';

describe('hostile text comes out as that text', () => {
  const hostile: [why: string, text: string][] = [
    ['a formula', '=HYPERLINK("http://contoh.invalid";"klik")'],
    ['a plus', '+cmd|/c calc'],
    ['a minus', '-2+3'],
    ['an at sign', '@SUM(A1:A9)'],
    ['an apostrophe', "'01234"],
    ['a field of a template', '{tag} {#loop}{/loop} {{x}}'],
    ['markup', '<b>&amp;</b> & "kutip" ]]>'],
    ['a name of every object', '__proto__'],
    ['what looks like a date', '1/2'],
    ['what looks like a number', '007'],
    ['an emoji and Arabic', '🌱 عربي'],
  ];
  const sheets = agency();
  hostile.forEach(([, text], index) => {
    setCells(sheets, 'Unit Kerja', {
      [`A${index + 5}`]: `U${index}`,
      [`B${index + 5}`]: text,
      [`C${index + 5}`]: text,
    });
    const cells = { A: `H${index}`, B: `U${index}`, C: text, D: 'orang', E: 'Positif', F: 4, G: 3, H: 'Akumulasi' };
    setCells(
      sheets,
      'Indikator',
      Object.fromEntries(Object.entries(cells).map(([column, value]) => [`${column}${index + 5}`, value])),
    );
  });

  test('read back with the library that wrote it, no cell is a formula', async () => {
    const { code, errors, folder } = await runSheets(sheets);
    expect([code, errors]).toEqual([0, []]);
    const written = await writtenSheets(folder);
    const names = recordsOf(written.get('Capaian'))
      .slice(3)
      .map((record) => record['Indikator Kinerja']);
    expect(names).toEqual(hostile.map(([, text]) => text));
    const kinds = recordsOf(written.get('Rapor Unit')).filter(({ Kode }) => /^U\d/.test(String(Kode)));
    expect(kinds.map(({ Jenis }) => Jenis)).toEqual(hostile.map(([, text]) => text));
    const book = await openXlsx(readFileSync(join(folder, 'out/dinas.xlsx')), { readStyles: true });
    const cells = book.sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
    const formulas = cells.filter(({ formula }) => formula !== undefined);
    expect(formulas).toEqual([]);
  });

  describeWithLibreOffice('with LibreOffice', () => {
    test('the same text is shown', async () => {
      const { folder } = await runSheets(sheets);
      const rows = readWithLibreOffice(join(folder, 'out/dinas.xlsx')).get('Capaian') ?? [];
      expect(rows.slice(6).map((row) => row[3])).toEqual(hostile.map(([, text]) => text));
    });
  });

  test('control characters neither break the file nor reach it', async () => {
    const { code, folder } = await runSheets(changed('Indikator', { C2: 'Baris\u0001satu\u000bdua\u0007' }));
    expect(code).toBe(0);
    const [first] = recordsOf((await writtenSheets(folder)).get('Capaian'));
    expect(String(first?.['Indikator Kinerja']).replace(/[^\p{L}]/gu, '')).toBe('Barissatudua');
  });

  test('codes and units named like properties of every object', async () => {
    const odd = setCells(changed('Unit Kerja', { A5: '__proto__', B5: 'constructor', C5: 'x' }), 'Indikator', {
      A2: 'constructor',
      B2: '__proto__',
      D2: 'toString',
    });
    const { code, errors, folder } = await runSheets(
      setCells(odd, 'Realisasi', { A2: 'constructor', C2: '12 toString' }),
    );
    expect([code, errors]).toEqual([0, []]);
    expect(recordsOf((await writtenSheets(folder)).get('Capaian'))[0]).toMatchObject({
      Kode: 'constructor',
      Unit: 'constructor',
      Realisasi: 188,
    });
  });
});
