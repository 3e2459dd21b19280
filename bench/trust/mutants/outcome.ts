import { fingerprint } from '../../../src/domain/fingerprint';
import equivalents from './equivalent.json';
import type { Folder } from './folders';

interface Place {
  line: number;
  column: number;
}

/** What this program reads of a report of Stryker's. */
export interface Report {
  /** Fingerprints of files when they were measured; Stryker itself gives those of today. */
  measured?: Record<string, string>;
  files: Record<
    string,
    {
      language?: string;
      source: string;
      mutants: { replacement?: string; status: string; static?: boolean; location: { start: Place; end: Place } }[];
    }
  >;
}

/** Changes that no test can notice, since they change nothing; with the reason. */
export interface Equivalent {
  file: string;
  /** The line of code, without the spaces around it. */
  line: string;
  /** What stands in place of a part of it. */
  mutants: string[];
  why: string;
}

export const EQUIVALENTS: readonly Equivalent[] = equivalents;

/** What came of the changes of a folder. */
export interface Outcome {
  mutants: number;
  /** Noticed: a test failed, or the code ran without end. */
  killed: number;
  survived: number;
  /** No test runs the place at all. */
  uncovered: number;
  /** Listed as changing nothing, and indeed not noticed. */
  equivalent: number;
  /** Files of which nothing is known. */
  notMeasured: number;
  /** Files that are no longer what was measured. */
  changed: number;
}

interface Mutant {
  file: string;
  source: string;
  status: string;
  replacement: string;
  start: Place;
  end: Place;
}

const lineOf = ({ source, start }: Mutant): string => source.split('\n')[start.line - 1]?.trim() ?? '';

const isEquivalent = (mutant: Mutant): boolean =>
  EQUIVALENTS.some(
    ({ file, line, mutants }) =>
      file === mutant.file && line === lineOf(mutant) && mutants.includes(mutant.replacement),
  );

function mutantsOf(report: Report, files: readonly string[]): Mutant[] {
  return files.flatMap((file) => {
    const { source = '', mutants = [] } = report.files[file] ?? {};
    return mutants
      .filter(({ status }) => status !== 'Ignored')
      .map(({ status, replacement = '', location: { start, end } }) => ({
        file,
        source,
        status,
        replacement: replacement.replace(/\s+/g, ' '),
        start,
        end,
      }));
  });
}

const isLeft = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage';

/** @param now a file's text as it is today */
export function outcomeOf(report: Report, { files }: Folder, now: (file: string) => string): Outcome {
  const all = mutantsOf(report, files);
  const left = all.filter(isLeft);
  const open = left.filter((mutant) => !isEquivalent(mutant));
  const measured = files.filter((file) => report.files[file]);
  return {
    mutants: all.length,
    killed: all.length - left.length,
    survived: open.filter(({ status }) => status === 'Survived').length,
    uncovered: open.filter(({ status }) => status === 'NoCoverage').length,
    equivalent: left.length - open.length,
    notMeasured: files.length - measured.length,
    changed: measured.filter((file) => report.measured?.[file] !== fingerprint(now(file))).length,
  };
}

/** The share of changes that were noticed, of those that change anything; null: there is none. */
export function scoreOf({ mutants, killed, equivalent }: Outcome): number | null {
  return mutants === equivalent ? null : (100 * killed) / (mutants - equivalent);
}

/** What nobody noticed, a line each: the place, the code, and what stood there instead. */
export function survivorsOf(report: Report, files: readonly string[]): string[] {
  return mutantsOf(report, files)
    .filter((mutant) => isLeft(mutant) && !isEquivalent(mutant))
    .map((mutant) => {
      const { file, source, status, replacement, start, end } = mutant;
      const lines = source.split('\n').slice(start.line - 1, end.line);
      lines.push((lines.pop() ?? '').slice(0, end.column - 1));
      const code = lines
        .join('\n')
        .slice(start.column - 1)
        .replace(/\s+/g, ' ');
      const whole = lineOf(mutant);
      const place = `${status === 'NoCoverage' ? 'not run ' : ''}${file}:${start.line}`;
      return `${place}: ${code.slice(0, 200)} => ${replacement.slice(0, 200)}${whole === code ? '' : `   | ${whole}`}`;
    });
}
