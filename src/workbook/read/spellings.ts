import { canonical } from '../../domain/canonical';
import { finding, type Finding } from '../../domain/finding';
import { maskId } from '../../domain/people/identity';
import type { Column, NameScope, Table } from '../schema/table';
import { keysOf } from '../schema/table';
import { cleanText } from '../values/markers';
import { cellName } from '../../shapes/a1';
import type { Grid, SpellingBook } from './grid';
import { findHeader } from './header';

interface Place {
  sheet: string;
  cell: string;
}

interface Spelling {
  /** As it stood first. */
  text: string;
  /** Other ways of writing it, each with the first cell in which it stands; most names have none. */
  others?: Map<string, Place>;
}

/** Scopes in which a text is looked up before its own. */
const foundIn: Partial<Record<NameScope, readonly NameScope[]>> = { participant: ['unit', 'person'] };

/** The scope of a column: that of its declaration; columns of units hold their codes or names. */
export const scopeOf = ({ names, kind }: Column): NameScope | undefined =>
  names ?? (kind === 'unit' ? 'unit' : undefined);

/**
 * How codes, references and grouping texts of a workbook are written: each in its first spelling, whatever the letter case,
 * spaces, dashes and invisible characters of the others (data dictionary, "Keys and references"). Sheets that define codes are
 * taken in before those that refer to them.
 */
export class Spellings implements SpellingBook {
  private readonly scopes = new Map<NameScope, Map<string, Spelling>>();
  /** Numbers for which a text stands: one of the two was typed as something else. */
  private readonly lossy = new Map<NameScope, Set<number>>();
  /** The canonical form of every text met, and its first spelling: a code stands in many rows. */
  private readonly keys = new Map<string, string>();
  private readonly firsts = new Map<NameScope, Map<string, string>>();

  private keyOf(text: string): string {
    const known = this.keys.get(text);
    if (known !== undefined) return known;
    const key = canonical(text);
    this.keys.set(text, key);
    return key;
  }

  private entry(scope: NameScope, text: string): Spelling | undefined {
    const key = this.keyOf(text);
    for (const one of foundIn[scope] ?? []) {
      const known = this.scopes.get(one)?.get(key);
      if (known) return known;
    }
    return this.scopes.get(scope)?.get(key);
  }

  /** The first spelling of a text. */
  first(scope: NameScope, text: string): string {
    const known = this.firsts.get(scope) ?? new Map<string, string>();
    if (known.size === 0) this.firsts.set(scope, known);
    const first = known.get(text) ?? this.entry(scope, text)?.text ?? text;
    known.set(text, first);
    return first;
  }

  /** Whether a code written as a number has a twin that is text and looks otherwise. */
  isLossy(scope: NameScope, value: number): boolean {
    return [...(foundIn[scope] ?? []), scope].some((one) => this.lossy.get(one)?.has(value));
  }

  /** Takes in what the columns of a sheet name. */
  add(table: Table, grid: Grid): void {
    const { header } = findHeader(table, grid);
    if (!header) return;
    this.firsts.clear();
    for (const key of keysOf(table)) {
      const column = header.columns[key];
      const declared = table.columns[key];
      const scope = declared && scopeOf(declared);
      if (column === undefined || scope === undefined) continue;
      this.addColumn(grid, { scope, column, from: header.row + 1, isReference: declared?.kind === 'unit' });
    }
  }

  private addColumn(
    grid: Grid,
    { scope, column, from, isReference }: { scope: NameScope; column: number; from: number; isReference: boolean },
  ): void {
    // Thousands of rows name the same few units; what a column has said once adds nothing.
    const said = new Set<unknown>();
    for (let row = from; row < grid.values.length; row++) {
      const raw = grid.values[row]?.[column];
      if (said.has(raw)) continue;
      said.add(raw);
      const text = cleanText(raw);
      if (text === '') continue;
      const other = this.otherThan(scope, text, isReference);
      if (other && !other.has(text)) other.set(text, { sheet: grid.name, cell: cellName(row, column) });
      const value = typeof raw === 'string' ? Number(text) : NaN;
      if (Number.isFinite(value)) this.lossy.set(scope, (this.lossy.get(scope) ?? new Set()).add(value));
    }
  }

  /** Takes a text in; where it stood before and was written otherwise, the other ways of writing it. */
  private otherThan(scope: NameScope, text: string, isReference: boolean): Map<string, Place> | null {
    const known = this.entry(scope, text) ?? (isReference ? this.entry('unitName', text) : undefined);
    if (known) return known.text === text ? null : (known.others ??= new Map<string, Place>());
    if (isReference) return null;
    const names = this.scopes.get(scope) ?? new Map<string, Spelling>();
    this.scopes.set(scope, names);
    names.set(this.keyOf(text), { text });
    return null;
  }

  /** An Informasi for every name that is written in several ways. */
  findings(): Finding[] {
    return [...this.scopes].flatMap(([scope, names]) =>
      [...names.values()].flatMap(({ text, others }) =>
        [...(others ?? [])].map(([other, place]) =>
          finding(
            'other-spelling',
            place,
            scope === 'person' ? { value: maskId(other), used: maskId(text) } : { value: other, used: text },
          ),
        ),
      ),
    );
  }
}

/** The spellings of a single sheet, for readers that were given no workbook. */
export function spellingsOf(table: Table, grid: Grid): SpellingBook {
  if (grid.spellings) return grid.spellings;
  const spellings = new Spellings();
  spellings.add(table, grid);
  return spellings;
}
