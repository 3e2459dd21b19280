import { seededRandom } from '../../src/domain/awards/scoring/random';
import { award } from '../workbook/choices';
import { same, words, type Words } from '../workbook/words';

export interface Report {
  id: string;
  channel: Words;
  received: Date;
  responded?: Date;
  resolved?: Date;
  unit: string;
  problem: Words;
  status: Words;
  class: Words;
}

/** Months with reports; the first three let shares of few cases lean on what went before. */
export const AWARD_MONTHS = ['2026-01', '2026-02', '2026-03', '2026-08', '2026-09'] as const;

/** How a unit works: reports a month, typical hours to answer and days to resolve, share opened again. */
const habits: readonly { unit: string; count: number; hours: number; days: number; reopened: number }[] = [
  { unit: 'RHS', count: 34, hours: 9, days: 5, reopened: 0.05 },
  { unit: 'PJS', count: 26, hours: 16, days: 6, reopened: 0.03 },
  { unit: 'PFM', count: 20, hours: 30, days: 11, reopened: 0.08 },
  { unit: 'PDS', count: 3, hours: 5, days: 3, reopened: 0 },
  { unit: 'RPS', count: 14, hours: 7, days: 4, reopened: 0.12 },
];

const channels = [
  same('SP4N-LAPOR!'),
  words('Media sosial', 'Social media'),
  words('Kelurahan', 'Ward office'),
  words('Telepon', 'Telephone'),
];

const problems = [
  words('Lanjut usia telantar', 'Neglected older person'),
  words('Anak jalanan', 'Street child'),
  words('Data bantuan sosial', 'Social assistance records'),
  words('Orang dengan gangguan jiwa telantar', 'Homeless person with mental illness'),
  words('Korban kebakaran', 'Victim of a fire'),
];

const classes = [
  award.class.information,
  award.class.withoutInspection,
  award.class.withoutInspection,
  award.class.withInspection,
];

const MINUTE = 60_000;

/** The moment a number of minutes later; spreadsheets know no time zone, so the wall clock is kept in UTC. */
const later = (from: Date, minutes: number): Date => new Date(from.getTime() + Math.round(minutes) * MINUTE);

const pick = <T>(items: readonly T[], random: () => number): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
};

/** Mostly shorter than usual, sometimes much longer, as waiting times are. */
const waiting = (typical: number, random: () => number): number => typical * (0.25 - Math.log(1 - random()) * 0.9);

function reportsOf(month: string, start: number): Report[] {
  const random = seededRandom(Number(month.replace('-', '')));
  const made = habits.flatMap(({ unit, count, hours, days, reopened }) =>
    Array.from({ length: count }, () => {
      const date = String(1 + Math.floor(random() * 28)).padStart(2, '0');
      const received = later(new Date(`${month}-${date}T07:00:00Z`), 1 + Math.floor(random() * 719));
      const responded = later(received, 1 + waiting(hours, random) * 60);
      const resolved = later(responded, 1 + waiting(days, random) * 1440);
      const isOpen = random() < 0.05;
      const isReopened = !isOpen && random() < reopened;
      const isRejected = !isOpen && !isReopened && random() < 0.03;
      const status = award.status;
      return {
        channel: pick(channels, random),
        received,
        responded,
        ...(!isOpen && !isRejected && { resolved }),
        unit,
        problem: pick(problems, random),
        status: isOpen ? status.running : isReopened ? status.reopened : isRejected ? status.rejected : status.resolved,
        class: pick(classes, random),
      };
    }),
  );
  return made
    .sort((a, b) => a.received.getTime() - b.received.getTime())
    .map((report, index) => ({ id: `LW-${String(start + index).padStart(4, '0')}`, ...report }));
}

const PER_MONTH = habits.reduce((total, { count }) => total + count, 0);

/** The reports of every month, in the order in which they came in. */
export const citizenReports: readonly Report[] = AWARD_MONTHS.flatMap((month, index) =>
  reportsOf(month, index * PER_MONTH + 1),
);
