import type { AuditContext, OrderedUnit } from './audit-context';
import { FIRST_ROW } from './audit-table';
import { weightedMean, when, type Expression, type Run } from './expressions';
import { formula, type UnitAudit, type UnitCells, type UnitKey, type UnitSources } from './unit-columns';

/** The value of units from their indicators and from the units below them (data dictionary, rules 4–7). */
export class UnitAttainment {
  constructor(
    private readonly context: AuditContext,
    private readonly sources: UnitSources,
    private readonly table: UnitAudit,
  ) {}

  blockMean(run: Run | null, value: 'attainment' | 'bounded'): Expression {
    const { indicators } = this.sources;
    if (!run) return '""';
    return weightedMean(
      indicators.spanFrom(value, run.first, run.last),
      indicators.spanFrom('counted', run.first, run.last),
    );
  }

  childrenMean(run: Run | null, value: 'flagValue' | 'mean'): Expression {
    const { table } = this;
    if (!run) return '""';
    return weightedMean(table.span(value, run.first, run.last), table.span('counted', run.first, run.last));
  }

  /** The value by `Nilai Unit Induk`: from own indicators, from the units below, or from both by their weights (rule 5). */
  value({ unit, row, forming, output, children }: OrderedUnit): UnitCells {
    const { table, context } = this;
    const { rules } = context.evaluation.input;
    const at = (key: UnitKey): Expression => table.at(key, row);
    const isOwn = !children || (rules.parentValue === 'own' && (forming ?? output) !== null);
    const isCombined = children !== null && rules.parentValue === 'weighted';
    const weight = this.context.readings.number(unit.sheet, unit.weight.cell, unit.weight.value);
    const either = (own: UnitKey, below: UnitKey): Expression => {
      if (isOwn) return at(own);
      if (!isCombined) return at(below);
      const total = `${at('ownWeight')}+${at('childWeight')}`;
      return when(`${total}>0`, `(N(${at(own)})*${at('ownWeight')}+N(${at(below)})*${at('childWeight')})/(${total})`);
    };
    const childrenSpan = children && table.span('counted', children.first, children.last);
    const weights = children && table.span('weight', children.first, children.last);
    const formation = isCombined ? 'combined' : isOwn ? 'indicators' : 'children';
    return {
      formation: context.words.audit.formations[formation],
      ownFlag: forming ? formula(this.blockMean(forming, 'bounded')) : null,
      ownMean: forming ? formula(this.blockMean(forming, 'attainment')) : null,
      childFlag: children ? formula(this.childrenMean(children, 'flagValue')) : null,
      childMean: children ? formula(this.childrenMean(children, 'mean')) : null,
      ownWeight:
        isCombined && weights
          ? formula(when(`ISNUMBER(${at('ownFlag')})`, `SUM(${weights})/ROWS(${weights})`, '0'))
          : null,
      childWeight: childrenSpan ? formula(`SUM(${childrenSpan})`) : null,
      flagValue: formula(when(`ISNUMBER(${either('ownFlag', 'childFlag')})`, either('ownFlag', 'childFlag'))),
      mean: formula(when(`ISNUMBER(${either('ownMean', 'childMean')})`, either('ownMean', 'childMean'))),
      weight: weight === null ? 1 : formula(when(`ISNUMBER(${weight})`, weight, '1')),
      counted: formula(when(`ISNUMBER(${at('flagValue')})`, at('weight'), '0')),
      share: formula(this.shareInParent(unit.parent, row)),
      ...this.countsOf({ forming, output, children, isOwn, isCombined }),
    };
  }

  countsOf({
    forming,
    output,
    children,
    isOwn,
    isCombined,
  }: Pick<OrderedUnit, 'forming' | 'output' | 'children'> & { isOwn: boolean; isCombined: boolean }): UnitCells {
    const { table } = this;
    const { indicators } = this.sources;
    const own = [forming, output].filter((run) => run !== null);
    const blocks = (name: string, key: 'code' | 'attainment'): Expression =>
      own.map(({ first, last }) => `${name}(${indicators.spanFrom(key, first, last)})`).join('+') || '0';
    const below = (key: UnitKey): Expression =>
      children ? `+SUM(${table.span(key, children.first, children.last)})` : '';
    const ownMissing = forming && (isOwn || isCombined) ? [this.missingIn(forming)] : [];
    const belowMissing =
      children && !isOwn
        ? [
            `SUMPRODUCT(--(${table.span('counted', children.first, children.last)}>0),` +
              `${table.span('missing', children.first, children.last)})`,
          ]
        : [];
    return {
      output: output ? formula(this.blockMean(output, 'attainment')) : null,
      indicators: formula(`${blocks('ROWS', 'code')}${below('indicators')}`),
      assessed: formula(`${blocks('COUNT', 'attainment')}${below('assessed')}`),
      missing: formula([...ownMissing, ...belowMissing].join('+') || '0'),
    };
  }

  /** How many indicators that count lie below the limit; weight 0 is in no mean. */
  missingIn({ first, last }: Run): Expression {
    const { indicators } = this.sources;
    const limit = this.context.ruleValues.minimumAttainment;
    return (
      `SUMPRODUCT(--(${indicators.spanFrom('counted', first, last)}>0),` +
      `--(${indicators.spanFrom('printed', first, last)}<${limit}))`
    );
  }

  shareInParent(parent: string, row: number): Expression {
    const { table, context } = this;
    const above = context.order.units.find(({ unit }) => unit.code === parent);
    const siblings = above ? above.children : context.order.top;
    if (!siblings) return '""';
    const own = above && table.at('ownWeight', above.row);
    const total = `SUM(${table.span('counted', siblings.first, siblings.last)})${own ? `+N(${own})` : ''}`;
    return when(`${total}>0`, `${table.at('counted', row)}/(${total})`);
  }

  missingInAgency(isByObjectives: boolean, single: number | null): Expression {
    const { table, context } = this;
    const { top, indicators } = context.order;
    if (single !== null) return table.at('missing', single);
    if (!isByObjectives) {
      if (!top) return '0';
      const counted = table.span('counted', top.first, top.last);
      return `SUMPRODUCT(--(${counted}>0),${table.span('missing', top.first, top.last)})`;
    }
    const last = FIRST_ROW + indicators.length - 1;
    const span = (key: 'group' | 'counted' | 'printed'): Expression =>
      this.sources.indicators.spanFrom(key, FIRST_ROW, last);
    const limit = context.ruleValues.minimumAttainment;
    return `SUMPRODUCT(--(LEFT(${span('group')},2)="S-"),--(${span('counted')}>0),--(${span('printed')}<${limit}))`;
  }
}
