import { evaluate } from '../../src/domain/main-job/evaluation';
import { budgetOwners } from '../../src/domain/main-job/budget/owners';
import { indicatorOwners } from '../../src/domain/main-job/indicator/owners';
import { namedAsAnother, namedElsewhere } from '../../src/domain/named-beside';
import { personOwners } from '../../src/domain/people/owners';
import { buildUnitTree } from '../../src/domain/main-job/unit/unit';
import { buildBudgetTree } from '../../src/domain/main-job/budget/budget-tree';
import { buildStaffing } from '../../src/domain/people/office';
import type { Activity } from '../../src/domain/schedule/activity';
import type { Agreement } from '../../src/domain/agreements/agreement';
import { budgetRow, followUp, indicator, rules, unit } from './builders';
import { employee, transfer } from './people/builders';

/** Two branches under one top: D over A (over A1) and B. */
const units = [unit('D'), unit('A', 'D'), unit('A1', 'A'), { ...unit('B', 'D'), headId: 'P3' }];
const { tree } = buildUnitTree(units);

describe('a follow-up beside its indicator', () => {
  const indicators = [
    indicator({ code: 'I-A', unit: 'A' }),
    indicator({ code: 'I-B', unit: 'B' }),
    indicator({ code: 'I-D', unit: 'B', level: 'head' }),
    indicator({ code: 'I-R', unit: 'B', level: 'region' }),
  ];
  test.each<[what: string, unit: string, indicator: string, found: boolean]>([
    ['its own', 'A', 'I-A', false],
    ['in other letters', 'A', 'i-a', false],
    ['of the unit above', 'A1', 'I-A', false],
    ['of a unit below', 'D', 'I-B', false],
    ['of another branch', 'A', 'I-B', true],
    ['of another branch, from below', 'A1', 'I-B', true],
    ['that the whole agency answers for', 'A', 'I-D', false],
    ['of the region', 'A', 'I-R', false],
    ['of nobody, which is told elsewhere', 'A', 'I-9', false],
    ['none', 'A', '', false],
    ['without a unit', '', 'I-B', false],
  ])('an indicator %s: unit %j, indicator %j', (_, of, indicatorCode, found) => {
    const rows = [followUp({ unit: of, indicatorCode, indicatorCell: 'C2' })];
    const findings = namedElsewhere('followUps', rows, tree, indicatorOwners(indicators));
    expect(findings.map(({ severity, sheet, cell }) => [severity, sheet, cell])).toEqual(
      found ? [['warning', 'Tindak Lanjut', 'C2']] : [],
    );
  });

  test('the evaluation tells it', () => {
    const rows = [followUp({ unit: 'A', indicatorCode: 'I-B', indicatorCell: 'C2' })];
    const nothing = { history: [], budget: null, remainder: [], analyses: [], honours: [] };
    const input = { ...nothing, rules: rules(), today: '2026-10-05', units, indicators, followUps: rows };
    const { findings } = evaluate(input);
    expect(findings.filter(({ code }) => code === 'named-elsewhere')).toHaveLength(1);
  });
});

describe('an activity beside its budget code', () => {
  const rows = [
    budgetRow('1.06.02.2.01', { unit: '' }),
    budgetRow('1.06.02.2.01.0001', { unit: 'A' }),
    budgetRow('1.06.02.2.01.0002', { unit: 'B' }),
    budgetRow('1.06.02.2.02.0001', { unit: 'B' }),
    budgetRow('1.06.02.2.03.0001', { unit: '' }),
  ];
  test.each([
    ['its own row', 'A', '1.06.02.2.01.0001', false],
    ['a row above that has money of its own', 'A', '1.06.02.2.01', false],
    ['a code below a row', 'A', '1.06.02.2.01.0002.1', true],
    ['money of another unit', 'A', '1.06.02.2.01.0002', true],
    ['a row above, all of another unit', 'A', '1.06.02.2.02', true],
    ['money of no unit', 'A', '1.06.02.2.03.0001', false],
    ['no such code, which is told elsewhere', 'A', '1.06.09', false],
  ])('%s', (_, of, budgetCode, found) => {
    const activity = { sheet: 'Jadwal Kegiatan', unit: of, budgetCode, cells: { code: 'M2' } } as Activity;
    const findings = namedElsewhere('schedule', [activity], tree, budgetOwners(buildBudgetTree(rows)));
    expect(findings.map(({ cell }) => cell)).toEqual(found ? ['M2'] : []);
  });
});

describe('an agreement beside its first party', () => {
  const staff = [
    employee({ id: 'P1', unit: 'A' }),
    employee({ id: '199001012015031001', unit: 'B' }),
    employee({ id: 'P3', unit: 'A1' }),
    employee({ id: 'P4', unit: 'A' }),
    employee({ id: 'P5', unit: '' }),
  ];
  const acting = transfer({ id: 'P4', kind: 'acting', to: 'B', toText: 'B', effective: '2026-01-01' });
  const owners = personOwners(buildStaffing(staff, [acting], units, '2026-10-05'));
  test.each([
    ['of the unit', 'A', 'P1', false],
    ['of a unit above', 'A1', 'P1', false],
    ['of another branch', 'B', 'P1', true],
    ['who heads it', 'B', 'P3', false],
    ['who acts in it', 'B', 'P4', false],
    ['of no unit', 'B', 'P5', false],
    ['whom nobody knows, which is told elsewhere', 'B', 'P9', false],
  ])('somebody %s', (_, of, firstId, found) => {
    const agreement = { sheet: 'Perjanjian Kinerja', unit: of, firstId, cells: { firstId: 'B2' } } as Agreement;
    expect(namedElsewhere('agreements', [agreement], tree, owners).map(({ cell }) => cell)).toEqual(
      found ? ['B2'] : [],
    );
  });

  test('a NIP is not given away', () => {
    const agreement = { unit: 'A', firstId: '199001012015031001', cells: { firstId: 'B2' } } as Agreement;
    const [found] = namedElsewhere('agreements', [agreement], tree, owners);
    expect(found?.values.name).toBe('•••001');
  });
});

test.each([
  ['its own name', 'I1', 'Layanan selesai', false],
  ['its own name in other letters', 'I1', 'layanan  SELESAI.', false],
  ['the name of another', 'I1', 'Cakupan layanan', true],
  ['a name in other words', 'I1', 'Layanan yang selesai', false],
  ['a name that several bear', 'I4', 'Jumlah peserta', false],
  ['no name', 'I1', '', false],
  ['a code of none, which is told elsewhere', 'I9', 'Cakupan layanan', false],
])('a code beside %s', (_, code, name, found) => {
  const things = [
    { code: 'I1', name: 'Layanan selesai' },
    { code: 'I2', name: 'Cakupan layanan' },
    { code: 'I3', name: 'Jumlah peserta' },
    { code: 'I4', name: 'Jumlah peserta' },
  ];
  const findings = namedAsAnother([{ place: { sheet: 'Realisasi', cell: 'B2' }, code, name }], things);
  expect(findings.map(({ cell, values }) => [cell, values.other])).toEqual(found ? [['B2', 'I2']] : []);
});
