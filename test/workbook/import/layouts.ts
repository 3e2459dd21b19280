import { pick, sum, type Draft, type Random, type TrueLine } from './agency';

type Cell = string | number | null;

/** How a file writes its figures. */
export type Notation = 'number' | 'id' | 'mixed' | 'en';

const grouped = (value: number, separator: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, separator);

/** An amount as exports write it. */
export function amount(value: number, notation: Notation, random: Random): Cell {
  const form = notation === 'mixed' ? (value === 0 || random() < 0.5 ? 'id' : 'number') : notation;
  if (form === 'number') return value;
  return form === 'id' ? `${grouped(value, '.')},00` : `${grouped(value, ',')}.00`;
}

/** What varies from file to file without changing a figure. */
export interface Habit {
  /** Empty and title rows above the headings. */
  above: number;
  isMerged: boolean;
  notation: Notation;
  hasNumberRow: boolean;
  hasTotal: boolean;
  hasSignature: boolean;
  /** Sub kegiatan of two digits, accounts without all of their zeros. */
  isShortCoded: boolean;
}

export const inventHabit = (random: Random): Habit => ({
  above: Math.floor(random() * 7),
  isMerged: random() < 0.6,
  notation: pick(random, ['number', 'id', 'mixed', 'en'] as const),
  hasNumberRow: random() < 0.5,
  hasTotal: random() < 0.7,
  hasSignature: random() < 0.5,
  isShortCoded: random() < 0.3,
});

export type Layout = (lines: readonly TrueLine[], habit: Habit, random: Random) => Draft;

const office = '1.06.0.00.0.00.01.0000';
const officeName = 'Dinas Sosial Contoh';

function title(habit: Habit): Cell[][] {
  const rows: Cell[][] = [
    ['PEMERINTAH KABUPATEN CONTOH'],
    ['REALISASI BELANJA DINAS SOSIAL CONTOH'],
    ['TAHUN ANGGARAN 2026'],
    ['Periode Januari s.d. September 2026'],
  ];
  while (rows.length < habit.above + 4) rows.splice(rows.length - 1, 0, []);
  return rows;
}

const signature = (column: number): Cell[][] => {
  const at = (text: string): Cell[] => [...new Array<Cell>(column).fill(null), text];
  return [
    [],
    at('Contoh, 30 September 2026'),
    at('KEPALA DINAS'),
    [],
    [],
    at('(NAMA PEJABAT)'),
    at('NIP. 00000000 000000 0 000'),
  ];
};

const short = (code: string): string => code.replace(/\.00(\d\d)$/, '.$1').replace(/\.0+(\d{2,})$/, '.0$1');

interface Row {
  level: 'office' | 'programme' | 'activity' | 'subActivity' | 'account';
  code: string;
  parent: string;
  name: string;
  lines: TrueLine[];
}

/** The rows of every level in their order. */
function outline(lines: readonly TrueLine[], habit: Habit): Row[] {
  const rows: Row[] = [{ level: 'office', code: office, parent: '', name: officeName, lines: [...lines] }];
  const under = (level: 'programme' | 'activity' | 'subActivity', code: string): TrueLine[] =>
    lines.filter((line) => line[level] === code);
  const seen = new Set<string>();
  for (const line of lines) {
    for (const level of ['programme', 'activity', 'subActivity'] as const) {
      const code = line[level];
      if (seen.has(code)) continue;
      seen.add(code);
      const written = level === 'subActivity' && habit.isShortCoded ? short(code) : code;
      rows.push({ level, code: written, parent: '', name: line.names[level], lines: under(level, code) });
    }
    const parent = habit.isShortCoded ? short(line.subActivity) : line.subActivity;
    rows.push({ level: 'account', code: line.account, parent, name: line.names.account, lines: [line] });
  }
  return rows;
}

const numbering = (width: number): Cell[] => Array.from({ length: width }, (_, index) => index + 1);

/** SIPD: four columns of codes, kinds of spending side by side. */
export const sipd: Layout = (lines, habit, random) => {
  const rows = title(habit);
  const merges: Draft['merges'] = [];
  const top = rows.length;
  rows.push([
    'Kode',
    null,
    null,
    null,
    'Uraian Urusan, Organisasi, Program, Kegiatan dan Sub Kegiatan',
    'Kelompok Belanja',
  ]);
  rows.push([null, null, null, null, null, 'Operasi', null, 'Modal', null]);
  rows.push([null, null, null, null, null, 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi']);
  if (habit.isMerged) {
    merges.push({ top, left: 0, bottom: top + 2, right: 3 }, { top, left: 4, bottom: top + 2, right: 4 });
    merges.push(
      { top, left: 5, bottom: top, right: 8 },
      { top: top + 1, left: 5, bottom: top + 1, right: 6 },
      { top: top + 1, left: 7, bottom: top + 1, right: 8 },
    );
  }
  if (habit.hasNumberRow) rows.push([1, null, null, null, 2, 3, 4, 5, 6]);
  const figures = (of: readonly TrueLine[]): Cell[] => {
    const group = (isCapital: boolean) => of.filter(({ account }) => account.startsWith('5.2') === isCapital);
    return [false, true]
      .flatMap((isCapital) => [sum(group(isCapital), 'ceiling'), sum(group(isCapital), 'spent')])
      .map((value) => amount(value, habit.notation, random));
  };
  for (const { level, code, parent, name, lines: own } of outline(lines, habit)) {
    const cells: Cell[] = [
      '1.06',
      office,
      level === 'account' ? parent : level === 'office' ? null : code,
      level === 'account' ? code : null,
    ];
    rows.push([...cells, name, ...figures(own)]);
  }
  if (habit.hasTotal) rows.push(['Jumlah', null, null, null, null, ...figures(lines)]);
  if (habit.hasSignature) rows.push(...signature(6));
  return { rows, merges };
};

/** Codes of all levels in one column. */
const outlineList: Layout = (lines, habit, random) => {
  const rows = title(habit);
  rows.push([
    'Kode Rekening',
    'Uraian',
    pick(random, ['Anggaran', 'Pagu', 'Pagu Anggaran (Rp)']),
    pick(random, ['Realisasi', 'Realisasi (Rp)', 'Realisasi Keuangan']),
    '%',
  ]);
  if (habit.hasNumberRow) rows.push(numbering(5));
  const put = (code: Cell, name: Cell, own: readonly TrueLine[]): void => {
    const [ceiling, spent] = [sum(own, 'ceiling'), sum(own, 'spent')];
    rows.push([
      code,
      name,
      amount(ceiling, habit.notation, random),
      amount(spent, habit.notation, random),
      ceiling === 0 ? 0 : spent / ceiling,
    ]);
  };
  for (const { code, name, lines: own } of outline(lines, habit)) put(code, name, own);
  if (habit.hasTotal) put(null, 'JUMLAH', lines);
  if (habit.hasSignature) rows.push(...signature(3));
  return { rows, merges: [] };
};

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** An office's own numbering down to sub kegiatan. */
export const numbered: Layout = (lines, habit, random) => {
  const rows = title(habit);
  const top = rows.length;
  const merges: Draft['merges'] = [];
  rows.push(['NO', 'PROGRAM DAN KEGIATAN', 'PAGU ANGGARAN (Rp)', 'REALISASI', null]);
  rows.push([null, null, null, '(Rp)', '(%)']);
  if (habit.isMerged) {
    for (const column of [0, 1, 2]) merges.push({ top, left: column, bottom: top + 1, right: column });
    merges.push({ top, left: 3, bottom: top, right: 4 });
  }
  if (habit.hasNumberRow) rows.push(numbering(5));
  let [programme, activity, sub] = [0, 0, 0];
  for (const { level, name, lines: own } of outline(lines, habit)) {
    if (level === 'office' || level === 'account') continue;
    if (level === 'programme') programme++;
    if (level === 'activity') {
      activity++;
      sub = 0;
    }
    if (level === 'subActivity') sub++;
    const number = {
      programme: String.fromCharCode(64 + programme),
      activity: roman[activity - 1] ?? '',
      subActivity: `${activity}.${sub}`,
    }[level];
    rows.push([
      number,
      name,
      amount(sum(own, 'ceiling'), habit.notation, random),
      amount(sum(own, 'spent'), habit.notation, random),
      null,
    ]);
  }
  if (habit.hasTotal) {
    if (habit.isMerged) merges.push({ top: rows.length, left: 0, bottom: rows.length, right: 1 });
    rows.push([
      'JUMLAH',
      null,
      amount(sum(lines, 'ceiling'), habit.notation, random),
      amount(sum(lines, 'spent'), habit.notation, random),
      null,
    ]);
  }
  if (habit.hasSignature) rows.push(...signature(3));
  return { rows, merges };
};

/** A flat list, a column for each level, code and name in one cell. */
export const flat: Layout = (lines, habit, random) => {
  const rows: Cell[][] = habit.above > 3 ? title(habit) : [];
  rows.push(['SKPD', 'PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'AKUN', 'SUMBER DANA', 'ANGGARAN', 'REALISASI']);
  for (const line of lines) {
    const { programme, activity, subActivity, account, names } = line;
    const join = pick(random, [' ', ' - ']);
    rows.push([
      `${office}${join}${officeName}`,
      `${programme}${join}${names.programme}`,
      `${activity}${join}${names.activity}`,
      `${subActivity}${join}${names.subActivity}`,
      `${account}${join}${names.account}`,
      'DAU',
      amount(line.ceiling, habit.notation, random),
      amount(line.spent, habit.notation, random),
    ]);
  }
  if (habit.hasTotal)
    rows.push([
      'TOTAL',
      null,
      null,
      null,
      null,
      null,
      amount(sum(lines, 'ceiling'), habit.notation, random),
      amount(sum(lines, 'spent'), habit.notation, random),
    ]);
  return { rows, merges: [] };
};

/** A table of an application: codes and names in pairs, no title. */
export const pairs: Layout = (lines, habit, random) => {
  const rows: Cell[][] = [
    [
      'tahun',
      'bidang',
      'kode_program',
      'nama_program',
      'kode_sub_kegiatan',
      'nama_sub_kegiatan',
      'kode_rekening',
      'uraian_rekening',
      'anggaran',
      'realisasi',
    ],
  ];
  for (const line of lines)
    rows.push([
      '2026',
      'Sekretariat',
      line.programme,
      line.names.programme,
      line.subActivity,
      line.names.subActivity,
      line.account,
      line.names.account,
      amount(line.ceiling, habit.notation, random),
      amount(line.spent, habit.notation, random),
    ]);
  return { rows, merges: [] };
};

/** The summary by account that forms ask for: indented names, amounts beside their heading in merged cells. */
const accountForm: Layout = (lines, habit, random) => {
  const rows = title(habit);
  const merges: Draft['merges'] = [];
  const row = (cells: Record<number, Cell>, width = 20): Cell[] =>
    Array.from({ length: width }, (_, column) => cells[column] ?? null);
  rows.push(row({ 3: 'Unit Organisasi', 9: ':', 10: officeName }), []);
  const top = rows.length;
  rows.push(row({ 1: 'KODE REKENING', 6: 'URAIAN', 16: 'ANGGARAN', 18: 'REALISASI' }), []);
  merges.push(
    { top, left: 1, bottom: top + 1, right: 5 },
    { top, left: 6, bottom: top + 1, right: 14 },
    { top, left: 16, bottom: top + 1, right: 17 },
  );
  const put = (code: string, name: string, indent: number, own: readonly TrueLine[]): void => {
    // The realised amount stands one column left of its heading, merged into it or not.
    if (habit.isMerged) merges.push({ top: rows.length, left: 17, bottom: rows.length, right: 18 });
    rows.push(
      row({
        3: code,
        [indent]: name,
        16: amount(sum(own, 'ceiling'), habit.notation, random),
        17: amount(sum(own, 'spent'), habit.notation, random),
      }),
    );
  };
  put('4', 'PENDAPATAN DAERAH', 7, []);
  put('5', 'BELANJA DAERAH', 7, lines);
  put(
    '5.1',
    'BELANJA OPERASI',
    8,
    lines.filter(({ account }) => account.startsWith('5.1')),
  );
  put(
    '5.2',
    'BELANJA MODAL',
    8,
    lines.filter(({ account }) => account.startsWith('5.2')),
  );
  if (habit.hasSignature) rows.push(...signature(16));
  return { rows, merges };
};

export const layouts: Readonly<Record<string, Layout>> = { sipd, outlineList, numbered, flat, pairs, accountForm };
