import { tableName } from '../../domain/import/tables/examine';
import type { ImportResult } from '../../domain/import/import';
import type { Dialogue } from '../../domain/import/dialogue';
import type { ImportNote, ImportOption, ImportQuestion } from '../../domain/import/question';
import type { NoteCode, NoteValues } from '../../domain/import/note-values';
import type { QuestionCode, QuestionValues } from '../../domain/import/question-values';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { noteSeverity } from './note-severity';

/** A question in words. */
export interface WordedQuestion {
  id: string;
  table: string;
  cells: string[];
  about: string;
  options: { value: string; label: string }[];
  /** The answer may be a table: the unit of each code. */
  assign?: { rows: { code: string; name: string; unit: string }[]; choices: string[] };
  default: string | null;
}

function labelOf({ word, about }: ImportOption, language: Language): string {
  return texts(language).imports.options[word](about ?? '');
}

/** A question of the import in words, with its answers and the one that is taken where nobody answers. */
export function wordQuestion(
  { id, code, table, cells, values, options, fallback, assign }: ImportQuestion,
  language: Language,
): WordedQuestion {
  const word = texts(language).imports.questions[code] as (values: QuestionValues[QuestionCode]) => string;
  return {
    id,
    table,
    cells: [...cells],
    about: word(values),
    default: fallback,
    options: options.map((option) => ({ value: option.value, label: labelOf(option, language) })),
    ...(assign && { assign: { rows: assign.rows.map((row) => ({ ...row })), choices: [...assign.choices] } }),
  };
}

/** A note of the import in words, with the place that it speaks of. */
export function wordNote({ code, table, cell, values }: ImportNote, language: Language) {
  const word = texts(language).imports.notes[code] as (values: NoteValues[NoteCode]) => string;
  const [sheet = '', place = ''] = cell.split('!');
  return {
    severity: noteSeverity[code],
    code,
    sheet: sheet || table,
    cell: place,
    message: `${table ? `${table}${place ? `!${place}` : ''}: ` : ''}${word(values)}`,
  };
}

/** What is taken as it was answered before. */
export function wordRecalled({ question, value }: Dialogue['recalled'][number], language: Language) {
  const { table, cells, about, options } = wordQuestion(question, language);
  const [sheet = '', cell = ''] = cells[0]?.split('!') ?? [];
  const label = options.find((option) => option.value === value)?.label ?? '';
  const message = texts(language).imports.asBefore(about, label);
  return { severity: 'info' as const, code: 'as-before', sheet: sheet || table, cell, message };
}

/** Tables as they were recognised, with every printed total. */
export function wordTables({ tables, indicatorTables }: ImportResult, language: Language) {
  const { imports, terms } = texts(language);
  const months = terms.period.months;
  const budgets = tables.map(({ table, controls, leaves }) => ({
    file: table.file,
    sheet: table.sheet,
    range: table.range,
    kind: imports.kinds[table.kind],
    rows: leaves.length,
    period: table.period ? (months[table.period.to - 1] ?? null) : null,
    totals: controls.map(({ label, measure, printed, computed, agrees }) => ({
      label,
      column: table.headings.get(measure) ?? measure,
      printed,
      computed,
      agrees,
    })),
    hidden: { sheet: table.isHiddenSheet, rows: table.hiddenRows },
  }));
  const indicators = indicatorTables.map((table) => ({
    file: table.file,
    sheet: table.sheet,
    range: table.range,
    kind: imports.kinds.indicators,
    rows: table.lines.length,
    period: null,
    totals: [],
    hidden: { sheet: table.isHiddenSheet, rows: table.hiddenRows },
  }));
  return [...budgets, ...indicators].map((table) => ({ ...table, name: tableName(table) }));
}
