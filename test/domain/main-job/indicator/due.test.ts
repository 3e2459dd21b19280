import { isDue } from '../../../../src/domain/main-job/indicator/due';
import type { Frequency } from '../../../../src/domain/main-job/indicator/indicator';
import { assess, period, periodNames, rules } from '../../builders';

const dueIn: [Frequency | null, string[]][] = [
  [null, periodNames],
  ['monthly', periodNames],
  ['quarterly', ['Maret', 'Juni', 'September', 'Desember', 'TW I', 'TW II', 'TW III', 'TW IV', 'Tahunan']],
  ['semester', ['Juni', 'Desember', 'TW II', 'TW IV', 'Tahunan']],
  ['annual', ['Desember', 'TW IV', 'Tahunan']],
];

describe('frequency of measurement (rule 1, `Frekuensi Pengukuran`)', () => {
  it.each(dueIn)('%s is due in %p only', (frequency, names) => {
    expect(periodNames.filter((name) => isDue(frequency, period(name)))).toEqual(names);
  });

  it.each([
    ['semester', 'TW I', 'notDue'],
    ['semester', 'TW II', 'belowLimit'],
    ['annual', 'TW III', 'notDue'],
    ['annual', 'TW IV', 'notReached'],
    ['quarterly', 'Mei', 'notDue'],
  ] as const)('%s in %s gives the status %s', (frequency, name, status) => {
    const cells = { frequency, target: 100, interim: [20, 40, 60, 100], actual: 10 };
    const result = assess(cells, rules({ period: name }));
    expect(result.status).toBe(status);
    if (status === 'notDue') expect(result.attainment).toBeNull();
  });

  it('is Belum Waktunya Diukur before it is Belum Lapor (rules 1 and 2)', () => {
    expect(assess({ frequency: 'annual', interim: [20] }, rules({ period: 'TW I' })).status).toBe('notDue');
  });

  it('shows Kemajuan Tahunan even where nothing is due (rule 1)', () => {
    const result = assess({ frequency: 'annual', target: 50, actual: 20 }, rules({ period: 'TW I' }));
    expect(result.annualProgress).toBe(40);
  });
});
