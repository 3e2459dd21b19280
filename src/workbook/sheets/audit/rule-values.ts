import type { Rules } from '../../../domain/settings';
import type { Language } from '../../../text/language';
import type { Texts } from '../../../text';
import { settings, type SettingKey } from '../../schema/settings';
import { nameIn } from '../../schema/names';
import type { Grid } from '../../read/grid';
import { settingCells } from '../../read/settings';
import { AuditTable } from './audit-table';
import { inSheet, quoted, when, type Expression } from './expressions';
import type { Readings } from './readings';

const columns = {
  name: { heading: 'Ketentuan / Rule', kind: 'words', format: 'text', width: 40 },
  cell: { heading: 'Sel / Cell', kind: 'words', format: 'text', width: 22 },
  standard: { heading: 'Nilai baku / Default', kind: 'words', format: 'figure', width: 14 },
  value: { heading: 'Berlaku / In Force', format: 'figure', width: 16 },
} as const;

/** No bound is so far away. */
const NO_BOUND = { cap: '1E+99', floor: '-1E+99' } as const;

/** The settings that figures are formed by, each a cell that takes what `Pengaturan` says, or the default of the dictionary. */
export class RuleValues {
  readonly table: AuditTable<keyof typeof columns, never>;
  readonly minimumAttainment: Expression;
  readonly agencyAttainmentTarget: Expression;
  readonly minimumAbsorption: Expression;
  readonly agencyAbsorptionTarget: Expression;
  readonly absorptionTargets: readonly Expression[];
  readonly cap: Expression;
  readonly floor: Expression;
  /** `T/R` or `(2T-R)/T`. */
  readonly negativeFormula: Expression;
  private readonly cells: Partial<Record<SettingKey, string>>;

  constructor(
    private readonly rules: Rules,
    private readonly grid: Grid | null,
    private readonly readings: Readings,
    private readonly language: Language,
    words: Texts['audit'],
  ) {
    this.table = new AuditTable('Audit Ketentuan / Audit Rules', columns, [], language, words.columns);
    this.cells = grid ? settingCells(grid) : {};
    this.minimumAttainment = this.number('minimumAttainment', rules.minimumAttainment, 90, '8');
    this.agencyAttainmentTarget = this.number('agencyAttainmentTarget', rules.agencyAttainmentTarget, 95, '6');
    this.minimumAbsorption = this.number('minimumAbsorption', rules.minimumAbsorption, 90, '9');
    this.agencyAbsorptionTarget = this.number('agencyAbsorptionTarget', rules.agencyAbsorptionTarget, 95, '9');
    const [first, second, third] = rules.absorptionTargets;
    this.absorptionTargets = [
      this.number('absorptionTargetQ1', first, 15, '9'),
      this.number('absorptionTargetQ2', second, 40, '9'),
      this.number('absorptionTargetQ3', third, 60, '9'),
    ];
    this.cap = this.bound('cap', 100);
    this.floor = this.bound('floor', 0);
    this.negativeFormula = this.formula();
  }

  private row(
    key: SettingKey,
    standard: string | number,
    rule: string,
    value: (cell: Expression) => Expression,
  ): Expression {
    const cell = this.cells[key];
    const name = nameIn(settings[key], this.language);
    const place = cell && this.grid ? inSheet(this.grid.name, cell) : null;
    const stated = cell && this.grid ? (this.readings.number(this.grid.name, cell, this.statedNumber(key)) ?? '') : '';
    const row = this.table.add(
      {
        name,
        cell: place ? { text: `${this.grid?.name}!${cell}`, to: place } : null,
        standard,
        value: { formula: stated === '' ? String(value('')) : value(stated) },
      },
      rule,
    );
    return this.table.from('value', row).replace(/([A-Z]+)(\d+)$/, '$$$1$$$2');
  }

  private statedNumber(key: SettingKey): number | null {
    const { minimumAttainment, agencyAttainmentTarget, minimumAbsorption, agencyAbsorptionTarget, cap, floor } =
      this.rules;
    const [absorptionTargetQ1, absorptionTargetQ2, absorptionTargetQ3] = this.rules.absorptionTargets;
    const stated: Partial<Record<SettingKey, number | null>> = {
      minimumAttainment,
      agencyAttainmentTarget,
      minimumAbsorption,
      agencyAbsorptionTarget,
      cap,
      floor,
      absorptionTargetQ1,
      absorptionTargetQ2,
      absorptionTargetQ3,
    };
    return stated[key] ?? null;
  }

  private number(key: SettingKey, inForce: number, standard: number, rule: string): Expression {
    const otherwise = this.cells[key] ? standard : inForce;
    return this.row(key, standard, rule, (cell) =>
      cell === '' ? String(otherwise) : when(`ISNUMBER(${cell})`, cell, String(standard)),
    );
  }

  /** A bound of the means; a word (*tanpa*) sets none. */
  private bound(key: 'cap' | 'floor', standard: number): Expression {
    return this.row(key, standard, '5', (cell) =>
      cell === ''
        ? String(standard)
        : when(`ISNUMBER(${cell})`, cell, when(`${cell}=""`, String(standard), NO_BOUND[key])),
    );
  }

  private formula(): Expression {
    return this.row('negativeFormula', '(2T-R)/T', 'a2, a4', (cell) =>
      cell === '' ? quoted('(2T-R)/T') : when(`SUBSTITUTE(${cell}," ","")="T/R"`, '"T/R"', '"(2T-R)/T"'),
    );
  }
}
