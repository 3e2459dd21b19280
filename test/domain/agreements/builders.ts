import type { Agreement, Official, Term } from '../../../src/domain/agreements/agreement';
import type { Organisation } from '../../../src/domain/agreements/parties';
import type { BudgetRow } from '../../../src/domain/main-job/budget/budget';
import { evaluate, type Evaluation } from '../../../src/domain/main-job/evaluation';
import type { Indicator, Level } from '../../../src/domain/main-job/indicator/indicator';
import { buildUnitTree, type Unit } from '../../../src/domain/main-job/unit/unit';
import type { Rules } from '../../../src/domain/settings';
import { indicator, rules, target, unit, type TargetCell } from '../builders';

/** A row of `Perjanjian Kinerja` as a test states it: the original one of unit `B`, signed. */
export function agreement(more: Partial<Agreement> = {}): Agreement {
  const cells = { unit: 'A2', firstId: 'B2', secondId: 'D2', version: 'F2', reason: 'H2', signed: 'I2' };
  return {
    sheet: 'Perjanjian Kinerja',
    row: 2,
    unit: 'B',
    firstId: '',
    level: null,
    secondId: '',
    number: '',
    version: 0,
    date: null,
    reason: '',
    signed: '2026-01-12',
    cells,
    ...more,
  };
}

export function term(code: string, goal: TargetCell, more: Partial<Term> = {}): Term {
  const none = target(null);
  return {
    kind: 'indicator',
    code,
    objective: '',
    name: `Indikator ${code}`,
    measureUnit: 'orang',
    target: target(goal),
    interim: [none, none, none, none],
    ceiling: null,
    fund: '',
    ...more,
  };
}

export const led = (code: string, parent: string, head: string, headTitle: string, headId = ''): Unit => ({
  ...unit(code, parent),
  head,
  headTitle,
  headId,
});

export function official(id: string, fullName: string, position: string, more: Partial<Official> = {}): Official {
  return { id, fullName, position, rank: '', unit: '', superior: '', ...more };
}

/** A dinas: its head at the top, a secretariat with a subdivision, a division. */
export function organisation(
  officials: readonly Official[] = [],
  more: Partial<Organisation['profile']> = {},
): Organisation {
  const units = [
    led('P', '', 'Laras', 'Kepala Dinas', '1'),
    led('S', '', 'Bagja', 'Sekretaris'),
    led('S1', 'S', 'Citra', 'Kepala Subbagian'),
    led('B', '', 'Endah', 'Kepala Bidang'),
    led('B1', 'B', '', ''),
  ];
  return {
    tree: buildUnitTree(units).tree,
    officials,
    profile: {
      head: { name: 'Laras', id: '1', title: 'Kepala Dinas', rank: 'IV/c', degreeBefore: 'Dr.', degreeAfter: 'M.Si.' },
      superior: { name: 'Surya', title: 'Wali Kota' },
      ...more,
    },
    titles: { agencyHead: 'Kepala Dinas', unitHead: (name) => `Kepala ${name}` },
  };
}

/** What a test states of the sheets of that dinas; the year is 2026. */
export interface Sheets {
  units?: readonly Unit[];
  indicators?: readonly Indicator[];
  budget?: readonly BudgetRow[] | null;
  today?: string;
  settings?: Partial<Rules>;
}

/** The evaluation of its full year. */
export function evaluation({ units, indicators = [], budget = null, today, settings }: Sheets = {}): Evaluation {
  return evaluate({
    rules: { ...rules(), year: 2026, ...settings },
    today: today ?? '2026-03-01',
    units: units ?? organisation().tree.order,
    indicators,
    budget,
    history: [],
    remainder: [],
    followUps: [],
    analyses: [],
    honours: [],
  });
}

/** An indicator of unit `B` in row 5 with what agreements look at. */
export function agreed(code: string, level: Level | null = 'administrator', more: Partial<Indicator> = {}): Indicator {
  return { ...indicator({ code, level, unit: 'B' }), ...more };
}
