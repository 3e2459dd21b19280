import { differences, LOG, type Command, type Outcome } from './world';

const LETTERS = '(letters)';
const MAIL_SHEET = 'Surat';
const UNSURE = '"Tidak pasti"';
/** Patience takes time, and rows tell it. */
export const TIME = /\b08[:.]\d\d\b/g;

/** Google Docs that serve for a moment: the next run that makes documents throws away those that are left. */
const SCRATCH = /^sementara /;

/** An outcome in which it does not matter how long the patience took. */
const timeless = (outcome: Outcome): Outcome =>
  new Map(
    [...outcome].map(([name, lines]) => [
      name,
      lines.filter((line) => !SCRATCH.test(line)).map((line) => line.replace(TIME, '08:00')),
    ]),
  );

/** Rows of letters by key alone, without what tells of them elsewhere: what became of a letter is judged by itself. */
const withoutMail = (outcome: Outcome): Outcome =>
  new Map(
    [...outcome]
      .filter(([name]) => name !== LETTERS && name !== 'Hasil Periksa Data')
      .map(([name, lines]) => [
        name,
        name === MAIL_SHEET ? lines.slice(1).map((line) => line.split(',')[0] ?? '') : lines,
      ]),
  );

/** No letter twice, none lost without a row that says that nobody knows. */
function ofLetters(outcome: Outcome, wanted: Outcome): string[] {
  const [sent, due] = [outcome.get(LETTERS) ?? [], wanted.get(LETTERS) ?? []];
  const unsure = (outcome.get(MAIL_SHEET) ?? []).filter((line) => line.includes(UNSURE)).length;
  return [
    ...(new Set(sent).size < sent.length ? ['a letter was sent twice'] : []),
    ...sent.filter((letter) => !due.includes(letter)).map((letter) => `letter of nobody: ${letter}`),
    ...(due.length - sent.length > unsure ? ['a letter is lost and its row does not say so'] : []),
  ];
}

/** A command that ended and then had nothing left to do says no more of itself in the log. */
function withLog(outcome: Outcome, wanted: readonly Outcome[]): Outcome {
  const known = wanted.flatMap((one) => one.get(LOG) ?? []);
  // Where a command writes no log, one tells of the fault alone.
  if (known.length === 0) return new Map([...outcome].filter(([name]) => name !== LOG));
  const isKnown = (outcome.get(LOG) ?? []).every((line) => known.includes(line));
  return isKnown ? new Map([...outcome, [LOG, wanted[0]?.get(LOG) ?? []]]) : outcome;
}

const LEDGER = 'Dokumen';

/** Documents that are made anew each time are of as many versions as there were runs: what counts is that each row is one of them. */
function withLedger(outcome: Outcome, wanted: readonly Outcome[]): Outcome {
  const of = (one: Outcome | undefined): readonly string[] => one?.get(LEDGER) ?? [];
  const [lines, first] = [of(outcome), of(wanted[0])];
  const isKnown = lines.every((line, at) => wanted.some((one) => of(one)[at] === line));
  return isKnown && lines.length === first.length ? new Map([...outcome, [LEDGER, first]]) : outcome;
}

const FIGURES = '_Angka';
/** The document of a row of figures: its key stands in the first cell, of the first row with the sum of the document behind it. */
const documentOf = (line: string): string => /^\["([^"#]*?)(?: #[^"]*)?"/.exec(line)?.[1] ?? '';

/** Figures are found by the key of their document: one that had to be looked for stands behind those that were made meanwhile. */
function withFigures(outcome: Outcome): Outcome {
  const blocks = new Map<string, string[]>();
  const [marker, headings, ...lines] = outcome.get(FIGURES) ?? [];
  if (marker === undefined || headings === undefined) return outcome;
  for (const line of lines) blocks.set(documentOf(line), [...(blocks.get(documentOf(line)) ?? []), line]);
  const sorted = [...blocks].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, block]) => block);
  return new Map([...outcome, [FIGURES, [marker, headings, ...sorted]]]);
}

/** What was gone through: the outcome of a command's last run, and those of undisturbed runs. */
export interface Ending {
  command: Command;
  outcome: Outcome;
  wanted: readonly Outcome[];
  /** The command ended on its way and was called once more. */
  ended: boolean;
  /** It failed at a letter. */
  isOfMail?: boolean;
}

/** What is otherwise than after undisturbed runs, and has no reason that is declared here. */
export function otherwise({ command, outcome, wanted, ended, isOfMail = false }: Ending): string[] {
  const comparable = (one: Outcome): Outcome => withFigures(timeless(one));
  const [whole, known] = [comparable(outcome), wanted.map(comparable)];
  const own = ended ? withLedger(withLog(whole, known), known) : whole;
  // A run that ended between a letter's row and its sending leaves it to a person.
  if (!isOfMail && !(ended && (known[0]?.get(LETTERS) ?? []).length > 0)) return differences(own, known);
  const letters = command.writesEachTime ? [] : ofLetters(own, known[0] ?? own);
  return [...differences(withoutMail(own), known.map(withoutMail)), ...letters];
}
