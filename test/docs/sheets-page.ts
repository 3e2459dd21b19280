import { sheetNotes } from '../../src/text/sheet-notes';
import type { Language } from '../../src/text/language';
import { inputSheets, type InputSheet } from '../../src/workbook/schema/input-sheets';
import { nameIn, type Names } from '../../src/workbook/schema/names';
import { settings } from '../../src/workbook/schema/settings';
import type { Table } from '../../src/workbook/schema/table';
import { cell, page, table } from './markdown';
import { pageWords } from './words';

type Notes = Partial<Record<string, string>>;

const other = (language: Language): Language => (language === 'id' ? 'en' : 'id');

/** What a cell holds, with the allowed words, and under which other names the column is read. */
function rowOf(entry: Names & { kind: string; choices?: Record<string, string> }, note: string, language: Language) {
  const { kinds, sheets } = pageWords[language];
  const choices = Object.values(entry.choices ?? {}).map((notation) => nameIn(choiceNames(notation), language));
  const holds = [kinds[entry.kind as keyof typeof kinds], ...(choices.length > 0 ? [choices.join(', ')] : [])].join(
    ': ',
  );
  const aliases = entry.all.filter((name) => name !== entry.id && name !== entry.en);
  const read = aliases.length > 0 ? [sheets.alsoRead(aliases.join(', '))] : [];
  const mark = entry.optional ? '' : sheets.required;
  const names = [nameIn(entry, language), nameIn(entry, other(language))];
  return [cell(names[0] + mark), cell(names[1] ?? ''), cell(holds), cell([note, ...read].filter(Boolean).join(' '))];
}

/** A choice in the dictionary's notation: `Akumulasi / Sum`. */
function choiceNames(notation: string): Pick<Names, 'id' | 'en'> {
  const [id = '', en = id] = notation.split(' / ');
  return { id: (id.split('~')[0] ?? '').trim(), en: en.trim() };
}

/** Every input sheet with its columns, and every setting. */
export function sheetsPage(language: Language, otherFile: string): Promise<string> {
  const words = pageWords[language];
  const notes = sheetNotes(language);
  const allNotes: Partial<Record<InputSheet, Notes>> = notes.columns;
  const settingNotes: Notes = notes.settings;
  const sections = (Object.keys(inputSheets) as InputSheet[]).flatMap((key) => {
    const declared: Table = inputSheets[key].table;
    const rows = Object.entries(declared.columns).map(([column, entry]) =>
      rowOf(entry, allNotes[key]?.[column] ?? '', language),
    );
    return [
      `## ${nameIn(declared, language)} (${nameIn(declared, other(language))})`,
      table(words.sheets.columns, rows),
    ];
  });
  const settingRows = Object.entries(settings).map(([key, entry]) => rowOf(entry, settingNotes[key] ?? '', language));
  return page([
    `# ${words.sheets.title}`,
    `[${words.other}](${otherFile})`,
    `<!-- ${words.made} -->`,
    words.sheets.intro,
    ...sections,
    `## ${words.sheets.settings}`,
    table(words.sheets.columns, settingRows),
  ]);
}
