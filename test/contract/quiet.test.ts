/**
 * What a clean workbook is asked. Every finding on the sample, on a budget that nobody has touched and on the published tables is
 * listed here, in both quarters; one more or one less is a change that somebody has to want.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from 'hucre';
import { agency, command, ROOT, setCells, userFolder, writeWorkbook } from '../commands/workbooks';

const PUBLISHED = join(ROOT, 'samples/published');
const QUARTERS = ['TW I', 'TW III'] as const;
type Quarter = (typeof QUARTERS)[number];

/** Codes of findings, `×` how many, by file. */
type Asked = Record<string, Record<Quarter, string[]>>;

/** The same in both quarters. */
const inBoth = (...codes: string[]): Record<Quarter, string[]> => ({ 'TW I': codes, 'TW III': codes });

/** The file says nothing of the day of its spending, and the year is over: it is that of the last day. */
const LATER = 'spending-of-later-day';
/** Nor of that of its actuals, which are those of the year. */
const ACTUALS = 'actual-of-later-day';

const published: Asked = {
  'bappeda-situbondo-2025': inBoth(LATER, ACTUALS),
  // 7,5 beside 1,250.00: numbers of a column in English notation.
  'bkad-polman-2022': inBoth('english-notation ×7', LATER, ACTUALS),
  'bkd-sumbar-2016': inBoth(ACTUALS),
  'bkpsdm-cirebon-2026': inBoth(LATER, ACTUALS),
  // The title block names no year.
  'dinas-pemberdayaan-rutin': inBoth('missing-year', LATER, ACTUALS),
  'dinsos-depok-2020': inBoth(ACTUALS),
  'dinsos-serapan-berita': inBoth('missing-year', LATER),
  'dinsos-toba-lra-2022': inBoth(LATER),
  // Its printed total is not the sum of its rows, and two rows have no ceiling.
  'diskominfo-lampungselatan-2026': inBoth('total-differs', 'total-rows-skipped', 'zero-ceiling ×2', LATER),
  'dpmd-blora-2019': inBoth(LATER, ACTUALS),
  'itjen-2019': inBoth(LATER),
  'karantina-yogyakarta-2020': inBoth('unreadable-optional-number', ACTUALS),
  'pemkot-dumai-2016': inBoth(ACTUALS),
  'permenpanrb-8-2021-examples': inBoth(ACTUALS),
};

function counted(codes: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => (count > 1 ? `${code} ×${count}` : code)).sort();
}

async function asked(folder: string, argv: readonly string[]): Promise<string[]> {
  const { summary } = await command(folder, argv);
  return counted((summary?.findings ?? []).map(({ code }) => code));
}

/** The parts of a run that a file has sheets for. */
async function partsOf(path: string): Promise<string> {
  const names = (await openXlsx(readFileSync(path))).sheets.map(({ name }) => name);
  const parts = [
    ...(names.includes('Indikator') ? ['attainment', 'flags'] : []),
    ...(names.includes('Anggaran Belanja') ? ['absorption'] : []),
  ];
  return parts.join(',');
}

test('every published file is listed', () => {
  const files = readdirSync(PUBLISHED).flatMap((name) => (name.endsWith('.xlsx') ? [name.replace('.xlsx', '')] : []));
  expect(Object.keys(published).sort()).toEqual(files.sort());
});

const cases = Object.entries(published).flatMap(([file, byQuarter]) =>
  QUARTERS.map((quarter) => [file, quarter, byQuarter[quarter]] as const),
);

test.each(cases)('%s, %s: %j', async (file, quarter, expected) => {
  const path = join(PUBLISHED, `${file}.xlsx`);
  const run = ['--run', await partsOf(path), '--period', quarter, '--today', '2027-01-15'];
  expect(await asked(userFolder(), [path, ...run])).toEqual([...expected].sort());
});

/** Each on a day soon after the quarter, as it is used. */
const sampleAsks: readonly [Quarter, string, string[]][] = [
  // The sample is kept until October: what it knows only of later days and periods is named, and units that are flagged then have no
  // follow-up yet.
  [
    'TW I',
    '2026-04-08',
    [
      'data-day-ahead',
      'day-to-come ×3',
      'flagged-without-follow-up ×9',
      'physical-of-later-day',
      'premature-actuals',
      'premature-spending',
      'remainder-of-later-day',
    ],
  ],
  // One indicator has a blank month before a filled one, and one newest figure is of an earlier quarter.
  ['TW III', '2026-10-05', ['earlier-blanks', 'older-than-quarter']],
];

test.each(sampleAsks)('the sample in %s on %s: %j', async (quarter, today, expected) => {
  const path = join(ROOT, 'samples/dinas-sosial-contoh.xlsx');
  const run = ['--run', 'attainment,flags,absorption', '--period', quarter, '--today', today];
  expect(await asked(userFolder(), [path, ...run])).toEqual(expected);
});

/** Without spending the units have neither a value nor a reason; the small agency has explained a part of what is left. */
const untouchedAsks: readonly [Quarter, string, string][] = [
  ['TW I', '2026-04-08', 'blank-spending-early'],
  ['TW III', '2026-10-05', 'blank-spending'],
];

test.each(untouchedAsks)('a budget that nobody has touched, %s on %s: %s', async (quarter, today, blank) => {
  const folder = userFolder();
  await writeWorkbook(folder, setCells(agency(), 'Anggaran Belanja', { F2: '', F3: '', F4: '' }));
  const run = ['--run', 'absorption', '--period', quarter, '--today', today];
  expect(await asked(folder, ['dinas.xlsx', ...run])).toEqual([
    blank,
    'flagged-without-follow-up ×2',
    'remainder-open',
  ]);
});
