import { fileName, safeName } from '../../../src/documents/file-name';
import { planEvaluations } from '../../../src/documents/evaluation/plan';
import { unit } from '../builders';
import { evaluationOf, rules, units } from '../fixtures';

describe('planEvaluations', () => {
  test('plans every unit in the order of the tree, the agency last', () => {
    const plans = planEvaluations(evaluationOf(), 'id', { unit: null });
    expect(plans.map((plan) => plan.unit)).toEqual(['PIM', 'SEK', 'RHS', 'RHS-P', 'LJS', 'PMS', '']);
    expect(plans[2]).toEqual({
      key: 'unitEvaluation:2026-Q3:RHS',
      kind: 'unitEvaluation',
      unit: 'RHS',
      subject: 'Bidang Rehabilitasi Sosial',
      name: '2026 TW III – Evaluasi Kinerja – Bidang Rehabilitasi Sosial',
      folder: ['2026 TW III'],
    });
    expect(plans[6]?.kind).toBe('agencyEvaluation');
  });

  test.each([
    [{ kind: 'month', number: 3 } as const, '2026-M3', '2026 Maret'],
    [{ kind: 'year' } as const, '2026-Y', '2026 Tahunan'],
  ])('names the period %j', (period, key, folder) => {
    const [plan] = planEvaluations(evaluationOf({ rules: { ...rules, period } }), 'id', { unit: 'RHS' });
    expect(plan?.key).toBe(`unitEvaluation:${key}:RHS`);
    expect(plan?.folder).toEqual([folder]);
  });

  test('one unit has the same name as in a full run; an unknown one has no plan', () => {
    const twins = evaluationOf({ units: [...units, unit('RHS2', 'bidang rehabilitasi sosial')] });
    const all = planEvaluations(twins, 'id', { unit: null });
    const names = all.filter(({ unit: code }) => code.startsWith('RHS')).map(({ name }) => name);
    expect(names).toContain('2026 TW III – Evaluasi Kinerja – Bidang Rehabilitasi Sosial (RHS)');
    expect(names).toContain('2026 TW III – Evaluasi Kinerja – bidang rehabilitasi sosial (RHS2)');
    expect(planEvaluations(twins, 'id', { unit: 'RHS2' })).toEqual(all.filter(({ unit: code }) => code === 'RHS2'));
    expect(planEvaluations(twins, 'id', { unit: 'NONE' })).toEqual([]);
    expect(planEvaluations(twins, 'id', { unit: 'INSTANSI' }).map(({ kind }) => kind)).toEqual(['agencyEvaluation']);
  });

  test('documents in English stand beside those in Indonesian', () => {
    const [plan] = planEvaluations(evaluationOf(), 'en', { unit: 'RHS' });
    expect(plan?.key).toBe('unitEvaluation:2026-Q3:RHS:en');
  });
});

describe('file names', () => {
  test.each([
    ['Bidang A/B: "uji" <x>|y?', 'Bidang A-B- -uji- -x-y'],
    ['..\\rahasia. ', 'rahasia'],
    ['a\tb\nc\u0007', 'a-b-c'],
    ['Panti  Sosial\u00A0Melati', 'Panti Sosial Melati'],
  ])('%j becomes %j', (text, name) => expect(safeName(text)).toBe(name));

  test('long names are cut and stay different', () => {
    const taken = new Set<string>();
    const names = ['K1', 'K2'].map((code) =>
      fileName(['2026 TW III', 'Evaluasi Kinerja'], 'Panjang '.repeat(60), code, taken),
    );
    expect(names.every((name) => name.length <= 125)).toBe(true);
    expect(new Set(names).size).toBe(2);
    expect(names[1]).toMatch(/… \(K2\)$/);
  });
});
