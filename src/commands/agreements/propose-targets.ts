import { openTargets, type OpenTarget, type OpenTargets } from '../../domain/comparison/open-targets';
import { evaluate } from '../../domain/main-job/evaluation';
import { withLock } from '../../google/lock';
import { confirm } from '../../google/notify';
import { now } from '../../google/session';
import type { Book } from '../../google/spreadsheet';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { formatQuantity } from '../../text/format';
import { planTargets } from '../../workbook/prepare/target-plan';
import { readHistoryRecords } from '../../workbook/read/comparison/history';
import type { Grid } from '../../workbook/read/grid';
import { targetValue } from '../../workbook/sheets/measures';
import { dayOf } from '../run/clock';
import { interactive } from '../menu/interactive';
import { openWorkbook } from '../run/open-workbook';
import { logRun } from '../run/run-log';

/** How many targets a question names: a dialog is no report. */
const shown = 12;

/** What could be proposed now, and where. */
interface Proposal {
  book: Book;
  grid: Grid | undefined;
  targets: OpenTargets;
  language: Language;
  year: number;
}

function propose(): Proposal {
  const { book, grids, data } = openWorkbook(['comparison'], '', dayOf(now()));
  const { results, input } = evaluate(data.input);
  const targets = openTargets(results, readHistoryRecords(grids.history), input.rules);
  return { book, grid: grids.indicators, targets, language: data.settings.language, year: input.rules.year };
}

function figure(target: OpenTarget['after'], language: Language): string {
  const value = targetValue(target, language);
  return typeof value === 'number' ? formatQuantity(value, language) : (value ?? '');
}

function linesOf(targets: readonly OpenTarget[], language: Language): string {
  const words = texts(language).comparison.propose;
  const lines = targets.slice(0, shown).map(({ result: { indicator }, before, after }) => {
    const fresh = figure(after, language);
    const value = before.kind === 'missing' ? fresh : words.oldAndNew(figure(before, language), fresh);
    return words.line(indicator.code, indicator.name, value);
  });
  return [...lines, ...(targets.length > shown ? [words.more(String(targets.length - shown))] : [])].join('\n');
}

const codesOf = (targets: readonly OpenTarget[]): string[] => targets.map(({ result }) => result.indicator.code);

/** The targets a person agreed to, as they stand now: anything may have changed while the question stood open. */
const agreed = (current: readonly OpenTarget[], asked: readonly OpenTarget[]): OpenTarget[] =>
  current.filter((one) => asked.some((seen) => JSON.stringify(keyOf(seen)) === JSON.stringify(keyOf(one))));

const keyOf = ({ result, before, after }: OpenTarget) => [result.indicator.code, before, after];

/**
 * *Usulkan target*: fills the empty targets of the year from the results of earlier years, and, asked apart with old and new
 * in sight, replaces those that ask less. A target with an actual stays.
 */
export function proposeTargets(): void {
  interactive(texts('id').comparison.propose.command, (spoken) => {
    const { menu, terms } = texts(spoken);
    const words = texts(spoken).comparison.propose;
    const { grid, targets, year } = propose();
    if (planTargets(grid, []) === null) return words.noIndicators;
    const { empty, behind, settled } = targets;
    const kept = settled.length === 0 ? [] : ['', words.withActual(codesOf(settled).join(', '))];
    if (empty.length + behind.length === 0) return [words.nothing(String(year)), ...kept].join('\n');
    const fill = words.fill(String(year), String(empty.length), linesOf(empty, spoken), words.method);
    const fills = empty.length > 0 && confirm(words.command, fill);
    const change = words.change(String(behind.length), linesOf(behind, spoken));
    const changes = behind.length > 0 && confirm(words.command, change);
    if (!fills && !changes) return menu.cancelled;
    return withLock(() => {
      const current = propose();
      const filled = fills ? agreed(current.targets.empty, empty) : [];
      const changed = changes ? agreed(current.targets.behind, behind) : [];
      const plan = planTargets(current.grid, [...filled, ...changed]);
      if (plan) current.book.addToInput([plan], null);
      const counts = [String(filled.length), String(changed.length)] as const;
      const own = texts(current.language).comparison.propose;
      const run = { command: own.command, result: terms.runResult.done, details: own.details(...counts) };
      logRun(current.book, run, current.language, String(current.year));
      return [words.done(...counts), ...kept].join('\n');
    });
  });
}
