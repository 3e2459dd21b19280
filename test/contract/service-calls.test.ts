import { agency, runSheets, type Sheets } from '../commands/workbooks';

/** An agency with as many indicators, two cells each, over as many budget rows. */
function sized(count: number): Sheets {
  const sheets = agency();
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const head = (name: string): Sheets[string] => (sheets[name] ?? []).slice(0, 1);
  sheets['Indikator'] = [
    ...head('Indikator'),
    ...numbers.map((n) => [
      `I${n}`,
      n % 2 === 0 ? 'R' : 'S',
      `Indikator ${n}`,
      'orang',
      'Positif',
      100,
      75,
      'Akumulasi',
    ]),
  ];
  sheets['Realisasi'] = [...head('Realisasi'), ...numbers.map((n) => [`I${n}`, '', 20, 20, 30 + (n % 10), ''])];
  sheets['Anggaran Belanja'] = [
    ...head('Anggaran Belanja'),
    ['1.06.04', '', 'R', 'Program', '', ''],
    ...numbers.map((n) => [`1.06.04.2.01.${String(n).padStart(4, '0')}`, '', '', `Sub kegiatan ${n}`, 1000000, 650000]),
  ];
  return sheets;
}

/** Every read or write of Google's services costs time that no machine of ours makes up for. */
test('attainment, flags and absorption take at most 80 service calls the first time, as many for 5.000 indicators as for 100', async () => {
  const small = await runSheets(sized(100));
  const large = await runSheets(sized(5000));
  expect([small.code, large.code]).toEqual([0, 0]);
  expect(small.summary.serviceCalls).toBeLessThanOrEqual(80);
  expect(large.summary.serviceCalls).toBe(small.summary.serviceCalls);
}, 60_000);
