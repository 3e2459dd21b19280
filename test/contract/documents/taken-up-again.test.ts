import type { Fault } from '../../../local/runtime/execution/faults';
import { agency } from '../../commands/agency';
import { at, later, sheet, told } from '../at-the-menu';

const always = (method: RegExp, moment: Fault['moment'] = 'before'): { fault: Fault } => ({
  fault: { kind: 'outage', atCall: 1, method, moment },
});

test.each<[string, { fault: Fault }]>([
  ['columns cannot be frozen', always(/^Sheet\.setFrozenColumns$/)],
  ['rows cannot be frozen, and it shows late', always(/^Sheet\.setFrozenRows$/, 'late')],
  ['words cannot be written', always(/^Range\.setValues$/)],
  ['words are written, and the answers are lost', always(/^Range\.setValues$/, 'after')],
])('ready-made award categories and the examples come with the next run: %s', async (_, fault) => {
  const names = ['Kategori Penghargaan', 'Kriteria Penilaian', 'Contoh Isian'];
  const whole = await at(agency());
  whole.call('siapkanPenghargaan');
  const first = await at(agency(), fault);
  first.call('siapkanPenghargaan');
  expect(told(first)).toMatch(/Isian Anda tidak ada yang hilang\. Coba lagi/);
  (await later(first)).call('siapkanPenghargaan');
  expect(first.workbook.sheetNames().slice(0, 12)).toEqual(whole.workbook.sheetNames().slice(0, 12));
  for (const name of names) expect(sheet(first, name)).toEqual(sheet(whole, name));
});

test.each<[string, RegExp]>([
  ['the history cannot be frozen', /^Sheet\.setFrozenRows$/],
  ['the new year cannot be written', /^Range\.getValues$/],
])('a year is opened only when its history stands: %s', async (_, method) => {
  const january = { fixedTime: new Date(2027, 0, 12, 8).getTime() };
  const whole = await at(agency(), january);
  whole.call('siapkanTahunBaru');
  const calls: string[] = [];
  const quiet = await at(agency(), { ...january, beforeCall: (_number, name) => void calls.push(name) });
  quiet.call('siapkanTahunBaru');
  const atCall = calls.length - [...calls].reverse().findIndex((name) => method.test(name));
  const first = await at(agency(), { ...january, fault: { kind: 'outage', atCall, method } });
  first.call('siapkanTahunBaru');
  (await later(first, january)).call('siapkanTahunBaru');
  for (const name of ['Pengaturan', 'Riwayat Kinerja']) expect(sheet(first, name)).toEqual(sheet(whole, name));
});

test('rows that were protected and not named are not protected twice', async () => {
  const first = await at(agency(), always(/^Range\.protect$/, 'after'));
  first.call('bagikanIsian');
  const standing = (): number => first.workbook.store('Indikator').protections.length;
  expect(standing()).toBeGreaterThan(0);
  (await later(first)).call('bagikanIsian');
  const whole = await at(agency());
  whole.call('bagikanIsian');
  expect(standing()).toBe(whole.workbook.store('Indikator').protections.length);
});

test('a sheet that cannot be shown is told in words', async () => {
  const runtime = await at(agency(), always(/^Spreadsheet\.getSheetByName$/));
  runtime.call('bukaPengaturan');
  expect(told(runtime)).toMatch(/^alert: Kinerja — Layanan Google .*Coba lagi beberapa menit lagi/);
});
