import { existsSync, readFileSync } from 'node:fs';
import { writeQualitySection } from '../quality-page';

/** What came of the points of a command. */
export interface Tally {
  command: string;
  /** Calls of Google's services that it makes. */
  calls: number;
  /** Stops and failures, one of each at every call. */
  points: number;
  /** Of those, how many were met. */
  met: number;
  otherwise: number;
}

const TITLE = 'Stopped runs';
const ROW = /^\| (.+?) +\|((?: +\d+ \|){4})$/;

/** What the page says of each command. */
export function standingStops(page: string): Tally[] {
  if (!existsSync(page)) return [];
  const section =
    readFileSync(page, 'utf8')
      .split(/^## /m)
      .find((text) => text.startsWith(`${TITLE}\n`)) ?? '';
  return section.split('\n').flatMap((line) => {
    const [, command, cells = ''] = ROW.exec(line) ?? [];
    const [calls = 0, points = 0, met = 0, otherwise = 0] = cells.split('|').map(Number);
    return command === undefined ? [] : [{ command, calls, points, met, otherwise }];
  });
}

/** Puts what came of a command into the page of measured figures, in place of what it said of that command. */
export function writeStops(page: string, tally: Tally): void {
  const others = standingStops(page).filter(({ command }) => command !== tally.command);
  const all = [...others, tally].sort((a, b) => (a.command < b.command ? -1 : 1));
  const sum = (key: Exclude<keyof Tally, 'command'>): number => all.reduce((total, one) => total + one[key], 0);
  writeQualitySection(page, TITLE, [
    `\`npm run stops\` stopped ${all.length} commands at their service calls, then failed these, one after the other. Each command was called`,
    'once more, and all sheets, the ledger, the log, files, letters, triggers, protections and charts were compared with',
    'undisturbed runs. A stop leaves what was there before its call, so that the stops between which nothing changes are gone',
    'through once; every failure is a run of its own, and the next run is made once from each state that it meets.',
    'Not counted as otherwise is what `bench/trust/stops/allowances.ts` declares with its reason: letters are sent at most once, a',
    'command with nothing left to do writes no log, a document that is made anew each time is of a later version, and a Google Doc',
    'that served for a moment waits for the next run that makes documents.',
    `Of ${sum('points')} points ${sum('met')} were met; after ${sum('otherwise')} of them anything was otherwise.`,
    '',
    '| Command | Service calls | Points | Met | Otherwise |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...all.map((one) => `| ${[one.command, one.calls, one.points, one.met, one.otherwise].join(' | ')} |`),
  ]);
}
