import { parseArguments, UsageProblem } from '../../local/terminal/arguments';
import { terminalLanguage, terminalText } from '../../local/terminal/language';

const defaults = {
  out: 'out',
  tasks: ['attainment', 'flags', 'absorption', 'evaluation'],
  audio: false,
  json: false,
  help: false,
};

describe('the command line', () => {
  test.each<[argv: string[], expected: object]>([
    [[], defaults],
    [['a.xlsx'], { ...defaults, input: 'a.xlsx' }],
    [['--out', 'hasil', 'a.xlsx'], { ...defaults, out: 'hasil', input: 'a.xlsx' }],
    [['--out=hasil'], { ...defaults, out: 'hasil' }],
    [['--run', 'flags, attainment'], { ...defaults, tasks: ['attainment', 'flags'] }],
    [['--run', 'tanda, rencana-aksi,attainment'], { ...defaults, tasks: ['attainment', 'flags', 'action-plan'] }],
    [['--period', 'TW III', '--unit', '1.06'], { ...defaults, period: 'TW III', unit: '1.06' }],
    [['--lang', 'en', '--today', '2026-10-05'], { ...defaults, language: 'en', today: '2026-10-05' }],
    [['--json', '--help'], { ...defaults, json: true, help: true }],
    [['--', '--aneh.xlsx'], { ...defaults, input: '--aneh.xlsx' }],
    [['--run', 'board', '--audio'], { ...defaults, tasks: ['board'], audio: true }],
  ])('%j', (argv, expected) => {
    expect(JSON.parse(JSON.stringify(parseArguments(argv)))).toEqual(expected);
  });

  test.each<[argv: string[], message: RegExp]>([
    [['--perode', 'TW I'], /--perode tidak dikenal/],
    [['-x'], /-x tidak dikenal/],
    [['--out'], /--out memerlukan nilai/],
    [['--period', '--json'], /--period memerlukan nilai/],
    [['--run', 'flags,award'], /"flags,award" bukan nilai untuk --run; .*capaian, tanda, serapan, evaluasi/],
    [['--lang', 'jv'], /bukan nilai untuk --lang/],
    [['--today', '2026-02-30'], /bukan nilai untuk --today; .*2026-10-05/],
    [['--unit', ' '], /bukan nilai untuk --unit/],
    [['--month', 'Agustus'], /--month hanya untuk bagian "penghargaan".*--run/],
    [['--run', 'schedule', '--finalise'], /--finalise hanya untuk bagian "penghargaan"/],
    [['--audio'], /--audio hanya untuk bagian "papan"/],
    [['--json=ya'], /--json tidak memakai nilai/],
    [['a.xlsx', 'b.xlsx'], /"b.xlsx" berlebih/],
    [['a.xlsx', '--period', 'TW', 'III'], /"III" berlebih.* --period "TW III"/],
  ])('%j is refused', (argv, message) => {
    const text = terminalText('id');
    const explain = (): string => {
      try {
        parseArguments(argv);
        return 'accepted';
      } catch (error) {
        return error instanceof UsageProblem ? error.explain(text.usage, text, 'id') : String(error);
      }
    };
    expect(explain()).toMatch(message);
  });
});

describe('the language of the screen', () => {
  test.each<[argv: string[], env: NodeJS.ProcessEnv, system: string, expected: string]>([
    [['--lang', 'id'], { LANG: 'en_US.UTF-8' }, 'en-US', 'id'],
    [['--lang=en'], { LANG: 'id_ID.UTF-8' }, 'id-ID', 'en'],
    [['--lang', 'jv'], { LANG: 'id_ID.UTF-8' }, 'en-US', 'id'],
    [[], { LC_ALL: 'id_ID', LANG: 'en_US' }, 'en-US', 'id'],
    [[], { LC_ALL: '', LC_MESSAGES: '', LANG: 'id_ID.UTF-8' }, 'en-US', 'id'],
    [[], { LANG: 'C.UTF-8' }, 'id-ID', 'en'],
    [[], {}, 'id-ID', 'id'],
    [[], {}, 'de-DE', 'en'],
  ])('%j %j %s', (argv, env, system, expected) => {
    expect(terminalLanguage(argv, env, system)).toBe(expected);
  });
});
