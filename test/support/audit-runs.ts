import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openXlsx, saveXlsx } from 'hucre';
import { runJob } from '../../local/run';
import { addOnValues, agrees, disagreements, provedFigures } from './audit-proof';
import { bytesOf, randomAuditWorkbook, randomChanges, withChanges, type AuditChange } from './audit-workbooks';
import { makeRealm } from './warm-realm';

/** Recalculates workbooks and leaves them under their own names in a folder. */
export type Recalculate = (files: readonly string[], folder: string) => void;

/** What was proved. */
export interface Proof {
  workbooks: number;
  figures: number;
  /** Figures that were compared after numbers had been changed in the audit workbook. */
  changedFigures: number;
  disagreements: string[];
}

/** Runs `--run audit` over a workbook file and gives the path of the audit workbook. */
export async function auditOf(input: string, outFolder: string, bundle: string, today = '2027-01-15'): Promise<string> {
  const { audit, summary } = await runJob({
    input,
    outFolder,
    bundle,
    today,
    makeRealm,
    request: { tasks: ['audit'], messages: 'en' },
  });
  if (audit) return audit;
  const errors = summary.findings.filter(({ severity }) => severity === 'error');
  throw new Error(
    `${basename(input)}: ${errors.map(({ sheet, cell, message }) => `${sheet}!${cell} ${message}`).join('; ')}`,
  );
}

/** Types other numbers into the input sheets of an audit workbook that nobody has calculated yet. */
async function changeInputs(audit: string, changes: readonly AuditChange[], to: string): Promise<void> {
  const book = await openXlsx(readFileSync(audit), { readStyles: true });
  for (const { sheet: name, row, column, value } of changes) {
    const sheet = book.sheets.find((candidate) => candidate.name === name);
    const cells = sheet?.rows[row];
    if (!sheet || !cells) throw new Error(`The audit workbook has no sheet ${name}.`);
    cells[column] = value;
    const key = `${row},${column}`;
    const cell = sheet.cells?.get(key);
    if (cell) sheet.cells?.set(key, { ...cell, value });
  }
  writeFileSync(to, await saveXlsx(book));
}

/** The audit of a seed, the same with other numbers typed into it, and what the add-on makes of those numbers. */
interface Made {
  audit: string;
  changed: string;
  again: string;
}

async function make(seed: number, folder: string, bundle: string): Promise<Made> {
  const book = randomAuditWorkbook(seed);
  const changes = randomChanges(book, seed);
  const out = join(folder, 'out');
  const write = async (name: string, content: typeof book): Promise<string> => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, await bytesOf(content));
    return auditOf(path, out, bundle, content.today);
  };
  const audit = await write(`w${seed}`, book);
  const again = await write(`a${seed}`, withChanges(book, changes));
  const changed = join(folder, `c${seed}.xlsx`);
  await changeInputs(audit, changes, changed);
  return { audit, changed, again };
}

/**
 * Proves generated workbooks: every formula, recalculated by another engine, gives what the add-on has; and after numbers were
 * changed in the audit workbook, what the add-on makes of the same change.
 */
export async function proveSeeds(
  seeds: readonly number[],
  { folder, bundle, recalculate }: { folder: string; bundle: string; recalculate: Recalculate },
): Promise<Proof> {
  mkdirSync(join(folder, 'out'), { recursive: true });
  const done = join(folder, 'recalculated');
  const made: Made[] = [];
  for (const seed of seeds) made.push(await make(seed, folder, bundle));
  recalculate(
    made.flatMap(({ audit, changed }) => [audit, changed]),
    done,
  );
  const proof: Proof = { workbooks: made.length, figures: 0, changedFigures: 0, disagreements: [] };
  for (const { audit, changed, again } of made) {
    const figures = await provedFigures(join(done, basename(audit)));
    proof.figures += figures.length;
    proof.disagreements.push(...disagreements(figures).map((line) => `${basename(audit)} ${line}`));
    const expected = await addOnValues(again);
    for (const { name, cell, formula } of await provedFigures(join(done, basename(changed)))) {
      const addOn = expected.get(name);
      // A cause that is none any more is not listed again.
      if (addOn === undefined) continue;
      proof.changedFigures++;
      if (agrees(formula, addOn)) continue;
      proof.disagreements.push(
        `${basename(changed)} ${cell} (${name}): formula ${String(formula)}, add-on ${String(addOn)}`,
      );
    }
  }
  return proof;
}
