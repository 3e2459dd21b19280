import { existsSync, readFileSync } from 'node:fs';
import { writeQualitySection } from '../quality-page';
import type { Folder } from './folders';
import { scoreOf, type Outcome } from './outcome';

const TITLE = 'Changed code';
const EMPTY: Outcome = { mutants: 0, killed: 0, survived: 0, uncovered: 0, equivalent: 0, notMeasured: 0, changed: 0 };
const ROW = /^\| `(.+?)` +\| +(\d+) \| +(\d+) \| +(\d+) \| +(\d+) \| +(\d+) \| +[\d.–]+ \| +(\d+) \| +(\d+) \|$/;

function standing(page: string): Map<string, Outcome> {
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const section = text.split(/^## /m).find((part) => part.startsWith(`${TITLE}\n`)) ?? '';
  return new Map(
    section.split('\n').flatMap((line): [string, Outcome][] => {
      const [, source, ...cells] = ROW.exec(line) ?? [];
      const [mutants = 0, killed = 0, survived = 0, uncovered = 0, equivalent = 0, notMeasured = 0, changed = 0] =
        cells.map(Number);
      const outcome = { mutants, killed, survived, uncovered, equivalent, notMeasured, changed };
      return source === undefined ? [] : [[source, outcome]];
    }),
  );
}

const sumOf = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce((all, one) => {
    const sum = (key: keyof Outcome): number => all[key] + one[key];
    return {
      mutants: sum('mutants'),
      killed: sum('killed'),
      survived: sum('survived'),
      uncovered: sum('uncovered'),
      equivalent: sum('equivalent'),
      notMeasured: sum('notMeasured'),
      changed: sum('changed'),
    };
  }, EMPTY);

const shown = (outcome: Outcome): string => scoreOf(outcome)?.toFixed(1) ?? '–';

function row(name: string, outcome: Outcome): string {
  const { mutants, killed, survived, uncovered, equivalent, notMeasured, changed } = outcome;
  const cells = [mutants, killed, survived, uncovered, equivalent, shown(outcome), notMeasured, changed];
  return `| \`${name}\` | ${cells.join(' | ')} |`;
}

/** Puts what came of folders into the page of measured figures, in place of what it said of them; the others keep their row. */
export function writeMutants(page: string, folders: readonly Folder[], found: ReadonlyMap<string, Outcome>): void {
  const before = standing(page);
  const all = folders.map(({ source, least, files }) => ({
    source,
    least,
    outcome: found.get(source) ?? before.get(source) ?? { ...EMPTY, notMeasured: files.length },
  }));
  const domain = sumOf(all.filter(({ source }) => source.startsWith('src/domain')).map(({ outcome }) => outcome));
  const readers = sumOf(all.filter(({ source }) => source.startsWith('src/workbook')).map(({ outcome }) => outcome));
  writeQualitySection(page, TITLE, [
    '`npm run mutants` changed the rules and the readers on purpose (Stryker; texts, declared lists and records aside), one place',
    'at a time, and ran the suites that mirror the folder. Noticed is a change that makes a test fail or never end. The score is',
    'its share of all but those that change nothing, which `bench/trust/mutants/equivalent.json` lists with the reason. Of the',
    `rules ${shown(domain)} % are noticed (to be 90), of the readers ${shown(readers)} % (to be 85).`,
    ...(domain.notMeasured + readers.notMeasured === 0
      ? []
      : [`${domain.notMeasured + readers.notMeasured} files have not been measured.`]),
    '',
    '| Folder | Changes | Noticed | Unnoticed | Never run | No change | Score | Files not measured | Files changed since |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...all.map(({ source, outcome }) => row(source, outcome)),
    row('src/domain, all', domain),
    row('readers, all', readers),
  ]);
}
