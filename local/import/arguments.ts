import { parseArgs } from 'node:util';
import type { Language } from '../../src/text/language';
import { UsageProblem } from '../terminal/arguments';

export interface ImportArguments {
  files: string[];
  /** Workbook that the rows are joined into; absent: a new one. */
  into?: string;
  out: string;
  /** File with answers by the ids of questions. */
  answers?: string;
  /** Takes the last import into the workbook back. */
  undo: boolean;
  /** Takes the defaults. */
  yes: boolean;
  json: boolean;
  help: boolean;
  language?: Language;
  today?: string;
}

const OPTIONS = {
  into: { type: 'string' },
  out: { type: 'string' },
  answers: { type: 'string' },
  yes: { type: 'boolean' },
  undo: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  lang: { type: 'string' },
  today: { type: 'string' },
} as const;

/** @throws UsageProblem for anything the command does not know. */
export function parseImportArguments(argv: readonly string[]): ImportArguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { rawName, name, value } = token;
    const option = (OPTIONS as Partial<Record<string, { type: string }>>)[name];
    if (!option) throw new UsageProblem(rawName, (usage) => usage.unknownOption(rawName));
    if (option.type === 'string' && (value === undefined || value === ''))
      throw new UsageProblem(rawName, (usage) => usage.missingValue(rawName));
  }
  const text = (name: 'into' | 'out' | 'answers' | 'lang' | 'today'): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const language = text('lang');
  return {
    files: positionals,
    into: text('into'),
    out: text('out') ?? 'out',
    answers: text('answers'),
    today: text('today'),
    undo: values.undo === true,
    yes: values.yes === true,
    json: values.json === true,
    help: values.help === true,
    language: language === 'id' || language === 'en' ? language : undefined,
  };
}
