import { faultWords } from '../../../local/runtime/execution/faults';
import { differences, LOG, worldOf, type Command, type Outcome, type World } from '../stops/world';
import { faultOf, type Point } from './points';

/** The bundle and its pages. */
export interface Program {
  code: string;
  page: (name: string) => string;
}

/** A command undisturbed. */
export interface Base {
  command: Command;
  /** The methods that it calls, in their order. */
  calls: string[];
  start: Outcome;
  told: string;
  /** What is there after it, and after it once more. */
  wanted: readonly [Outcome, Outcome];
}

/** What came of a command of which a call failed. */
export interface Verdict {
  /** It told that Google failed, and was called again. */
  ended: boolean;
  problems: string[];
}

async function within<T>(command: Command, { code, page }: Program, work: (world: World) => T): Promise<T> {
  const world = await worldOf(command, code, page);
  try {
    return work(world);
  } finally {
    world.remove();
  }
}

export const undisturbed = (command: Command, program: Program): Promise<Base> =>
  within(command, program, (world) => {
    const start = world.outcome();
    const calls: string[] = [];
    const { threw, told } = world.run({ beforeCall: (_, method) => void calls.push(method) });
    if (threw) throw new Error(`${command.name} does not run through: ${told}`);
    const once = world.outcome();
    world.run();
    return { command, calls, start, told, wanted: [once, world.outcome()] };
  });

const MAIL = 'MailApp.sendEmail';
const LETTERS = '(letters)';
const MAIL_SHEET = 'Surat';
const UNSURE = '"Tidak pasti"';
/** Patience takes time, and rows tell it. */
const TIME = /\b08[:.]\d\d\b/g;

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

function otherwise(
  point: Point,
  outcome: Outcome,
  { wanted, command }: Pick<Base, 'wanted' | 'command'>,
  ended: boolean,
): string[] {
  const [whole, known] = [timeless(outcome), wanted.map(timeless)];
  const own = ended ? withLedger(withLog(whole, known), known) : whole;
  // A run that ended between a letter's row and its sending leaves it to a person.
  const isOfMail = point.method === MAIL || (ended && (known[0]?.get(LETTERS) ?? []).length > 0);
  if (!isOfMail) return differences(own, known);
  const letters = command.writesEachTime ? [] : ofLetters(own, known[0] ?? own);
  return [...differences(withoutMail(own), known.map(withoutMail)), ...letters];
}

/** Its boxes are ticked by whoever asks. */
const TICKED_SHEET = 'Dasbor';

/** Rows that stood before the command and stand after it, and are gone in between. */
const lost = (outcome: Outcome, { start, wanted }: Base): string[] =>
  [...start].flatMap(([name, lines]) => {
    if (name === TICKED_SHEET) return [];
    const kept = lines.filter((line) => wanted[0].get(name)?.includes(line));
    const gone = kept.filter((line) => !outcome.get(name)?.includes(line));
    return gone.slice(0, 1).map((line) => `lost from ${name}: ${line.slice(0, 200)}`);
  });

const failedRows = (outcome: Outcome): string[] =>
  (outcome.get('Dokumen') ?? [])
    .filter((line) => line.includes('"Gagal"'))
    .map((line) => `failed: ${line.slice(0, 300)}`);

/** What a person or the log has to be told in words of ours around Google's. */
function notTold({ method }: Point, { isMenu }: Command, told: string, threw: boolean): string[] {
  // Where no message can be shown, none can be shown.
  if (method.startsWith('Ui.')) return [];
  if (told.includes('Terjadi gangguan yang tidak terduga')) return [`told as our own fault: ${told.slice(-200)}`];
  if (!threw) return [];
  if (isMenu) return [`thrown at the person: ${told.slice(-200)}`];
  return /^(GoogleFault|ServiceProblem): /m.test(told) ? [] : [`no fault of Google's: ${told.slice(-200)}`];
}

/** Runs a command with a call that fails, and once more where it ended there. */
export const tryPoint = (base: Base, point: Point, program: Program): Promise<Verdict> =>
  within(base.command, program, (world) => {
    const { threw, told } = world.run({ fault: faultOf(point) });
    const between = world.outcome();
    const words = faultWords(point);
    const isTold =
      told.includes(words) || [...between.values()].some((lines) => lines.some((line) => line.includes(words)));
    const ended = threw || isTold || told.replace(TIME, '') !== base.told.replace(TIME, '');
    const problems = [...notTold(point, base.command, told, threw), ...lost(between, base), ...failedRows(between)];
    if (!ended) {
      const found = otherwise(point, between, base, false).map((line) => `told nothing, ${line}`);
      return { ended, problems: [...problems, ...found] };
    }
    const again = world.run();
    if (again.threw) problems.push(`the next run does not run through: ${again.told.slice(-200)}`);
    else problems.push(...otherwise(point, world.outcome(), base, true));
    return { ended, problems };
  });
