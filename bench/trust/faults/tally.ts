import { existsSync, readFileSync } from 'node:fs';
import { writeQualitySection } from '../quality-page';

/** What came of the points of a command. */
export interface Tally {
  command: string;
  /** How many methods of Google's it calls. */
  methods: number;
  /** All that there are. */
  points: number;
  /** In how many ways one of the methods fails: how often, and before or after its effect. Each has several points. */
  combinations: number;
  /** Of those, how many were met by a point that was tried. */
  met: number;
  tried: number;
  /** Of those tried: the command told that Google failed, and was called again. */
  ended: number;
  otherwise: number;
}

const TITLE = 'Failing services';
const ROW = /^\| (.+?) +\|((?: +\d+ \|){8})$/;

/** What the page says of each command. */
export function standing(page: string): Tally[] {
  if (!existsSync(page)) return [];
  const section =
    readFileSync(page, 'utf8')
      .split(/^## /m)
      .find((text) => text.startsWith(`${TITLE}\n`)) ?? '';
  return section.split('\n').flatMap((line) => {
    const [, command, cells = ''] = ROW.exec(line) ?? [];
    const [methods = 0, points = 0, combinations = 0, met = 0, tried = 0, , ended = 0, otherwise = 0] = cells
      .split('|')
      .map(Number);
    return command === undefined ? [] : [{ command, methods, points, combinations, met, tried, ended, otherwise }];
  });
}

/** Puts what came of a command into the page of measured figures, in place of what it said of that command. */
export function writeFaults(page: string, tally: Tally): void {
  const others = standing(page);
  const at = others.findIndex(({ command }) => command === tally.command);
  const all = [...others];
  all[at < 0 ? all.length : at] = tally;
  const sum = (key: Exclude<keyof Tally, 'command'>): number => all.reduce((total, one) => total + one[key], 0);
  writeQualitySection(page, TITLE, [
    `\`npm run faults\` failed calls of ${all.length} commands on purpose. A point is one call of a command that fails in one way: each method of`,
    "Google's that the command calls, at its first, middle and last call, once, thrice and always, before and after its effect and,",
    'where Google buffers it, behind it, with messages in English, Indonesian and an invented language. A combination is a method, how',
    `often it fails and when, whichever call it is and in whatever words: of ${sum('combinations')} combinations ${sum('met')} were met, by ${sum('tried')} of ${sum('points')}`,
    'points. A command that told of the fault was run once more. All sheets, the ledger, the log, files, letters, triggers and',
    `protections were compared with undisturbed runs. Points after which anything was otherwise: ${sum('otherwise')}.`,
    '',
    '| Command | Methods | Points | Combinations | Met | Tried | Went on | Ended and repeated | Otherwise |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...all.map(
      ({ command, methods, points, combinations, met, tried, ended, otherwise }) =>
        `| ${[command, methods, points, combinations, met, tried, tried - ended, ended, otherwise].join(' | ')} |`,
    ),
  ]);
}
