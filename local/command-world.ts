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
}

/** Exit codes of every use of the command line. */
export const EXIT = { done: 0, failed: 1, dataErrors: 2, partly: 3 } as const;
