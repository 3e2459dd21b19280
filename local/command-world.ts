import type { RuntimeOptions } from './runtime/apps-script';

/** Everything the command takes from its surroundings. */
export interface CommandWorld {
  argv: readonly string[];
  env: NodeJS.ProcessEnv;
  /** Folder that relative paths start from. */
  folder: string;
  /** Folder of the program, with `dist/` and `samples/`. */
  home: string;
  systemLocale: string;
  out: { write(text: string): unknown; isTTY?: boolean };
  err: { write(text: string): unknown; isTTY?: boolean };
  /** Absent: each execution has a world of its own. */
  makeRealm?: RuntimeOptions['makeRealm'];
}

/** Exit codes of every use of the command line. */
export const EXIT = { done: 0, failed: 1, dataErrors: 2, partly: 3 } as const;
