import { existsSync, readFileSync } from 'node:fs';
import { writeQualitySection } from '../quality-page';

/** What came of the points of a command. */
export interface Tally {
  command: string;
  /** How many methods of Google's it calls. */
  methods: number;
  /** All that there are. */
  points: number;
  tried: number;
  /** Of those tried: the command told that Google failed, and was called again. */
  ended: number;
  otherwise: number;
}

const TITLE = 'Failing services';
const ROW = /^\| (.+?) +\| +(\d+) \| +(\d+) \| +(\d+) \| +(\d+) \| +(\d+) \| +(\d+) \|$/;

function standing(page: string): Tally[] {
  if (!existsSync(page)) return [];
  const section =
    readFileSync(page, 'utf8')
      .split(/^## /m)
      .find((text) => text.startsWith(`${TITLE}\n`)) ?? '';
  return section.split('\n').flatMap((line) => {
    const [, command, ...cells] = ROW.exec(line) ?? [];
    const [methods = 0, points = 0, tried = 0, , ended = 0, otherwise = 0] = cells.map(Number);
    return command === undefined ? [] : [{ command, methods, points, tried, ended, otherwise }];
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
    `\`npm run faults\` failed calls of ${all.length} commands on purpose: each method of Google's that a command calls, at its first,`,
    'middle and last call, once, thrice and always, before and after its effect and, where Google buffers it, behind it, with',
    `messages in English, Indonesian and an invented language: ${sum('tried')} of ${sum('points')} points. A command that told of the fault was run`,
    'once more. All sheets, the ledger, the log, files, letters, triggers and protections were compared with undisturbed runs;',
    `after ${sum('otherwise')} points anything was otherwise.`,
    '',
    '| Command | Methods | Points | Tried | Went on | Ended and repeated | Otherwise |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...all.map(
      ({ command, methods, points, tried, ended, otherwise }) =>
        `| ${command} | ${methods} | ${points} | ${tried} | ${tried - ended} | ${ended} | ${otherwise} |`,
    ),
  ]);
}
