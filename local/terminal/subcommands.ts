import type { CommandWorld } from '../command-world';
import { importCommand } from '../import/import-command';
import { checkFigures } from './check-figures';

/**
 * A use of the command line with arguments of its own, named by its first word; `world.argv` is what follows that word.
 * It gives the exit code, and throws a Problem for whatever the command line explains.
 */
export type Subcommand = (world: CommandWorld) => Promise<number>;

/** The first words that are no workbook. */
const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  import: importCommand,
  impor: importCommand,
  'check-figures': checkFigures,
  'periksa-angka': checkFigures,
};

/** Undefined: the word is a file or an option of the main job. */
export const subcommandNamed = (word: string | undefined): Subcommand | undefined =>
  word !== undefined && Object.hasOwn(SUBCOMMANDS, word) ? SUBCOMMANDS[word] : undefined;
