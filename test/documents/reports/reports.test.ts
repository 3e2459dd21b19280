import { planReports, type MeetingMatter, type Report, type ReportSources } from '../../../src/documents/reports/plan';
import type { Meeting } from '../../../src/domain/meeting';
import { roundPrinted } from '../../../src/domain/number';
import { documentTexts } from '../../../src/text/documents';
import { formatPoints } from '../../../src/text/format';
import type { Language } from '../../../src/text/language';
import { evaluationOf, profile } from '../fixtures';
import { textOf } from '../text-of';
import { renderReport, reportFingerprint } from '../made';

const evaluation = evaluationOf();

const meeting: Meeting = {
  sheet: 'Rapat',
  row: 2,
  number: '1',
  kind: 'evaluation',
  date: '2026-10-12',
  time: '09.00–12.00',
  place: 'Aula',
  chair: 'Laras Wirakencana',
  minutesBy: 'Citra Wulandanu',
  agenda: 'Evaluasi <b>TW III</b>',
  directions: 'Data dukung dilengkapi.\nJadwal ditepati.',
  discussion: '',
  conclusions: '',
  present: '24',
};
const matter = (more: Partial<Meeting> = {}): MeetingMatter => ({
  meeting: { ...meeting, ...more },
  about: { year: 2026, period: { kind: 'quarter', number: 3 } },
  evaluation,
});

function printed(report: Report, language: Language = 'id', more: Partial<ReportSources> = {}): string {
  const sources: ReportSources = { evaluation, profile, language, meetings: [matter()], ...more };
  const [plan] = planReports(report, sources);
  if (!plan) throw new Error('no plan');
  return textOf(renderReport(plan, sources));
}

const reports = ['reconciliation', 'minutes', 'lkjip'] as const satisfies readonly Report[];

describe.each(reports)('%s', (report) => {
  test.each<Language>(['id', 'en'])('in %s: every heading in its order, no tag and no missing value', (language) => {
    const text = printed(report, language);
    const headings = Object.values(documentTexts(language).reports[report].headings);
    const found = text.split('\n').filter((line) => headings.includes(line));
    expect(new Set(found)).toEqual(new Set(headings));
    expect(text).not.toMatch(/[{}]|undefined|NaN|\[object/);
  });

  test('without indicators, budget and meetings of its own it still says what is missing', () => {
    const empty = evaluationOf({ indicators: [], budget: null, followUps: [], analyses: [], history: [] });
    const text = printed(report, 'id', { evaluation: empty, meetings: [{ ...matter(), evaluation: null }] });
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
    expect(text).toMatch(/[Bb]elum|tidak ada/);
  });

  test('the same figures give the same fingerprint on another day, other figures another one', () => {
    const of = (sources: Partial<ReportSources>): string => {
      const all: ReportSources = { evaluation, profile, language: 'id', meetings: [matter()], ...sources };
      const [plan] = planReports(report, all);
      return plan ? reportFingerprint(plan, all) : '';
    };
    const known = of({});
    expect(of({ profile: { ...profile, today: '2026-11-30' } })).toBe(known);
    const other = evaluationOf({ followUps: [], analyses: [], indicators: [] });
    expect(of({ evaluation: other, meetings: [{ ...matter(), evaluation: other }] })).not.toBe(known);
  });
});

test('the reconciliation prints both figures of every unit and every indicator of the evaluation', () => {
  const text = printed('reconciliation');
  for (const { value } of evaluation.units) {
    for (const figure of [value.flagValue, value.meanAttainment]) {
      if (figure !== null) expect(text).toContain(formatPoints(roundPrinted(figure), 'id'));
    }
  }
  for (const { indicator } of evaluation.results) expect(text).toContain(indicator.name);
});

test('minutes: the invitation, and the offices that the row states', () => {
  expect(printed('minutes')).not.toContain('Undangan');
  const stated = matter({ invitation: '005/12 tanggal 5 Oktober 2026', chairOffice: 'Plt. Sekretaris' });
  const text = printed('minutes', 'id', { meetings: [stated] });
  expect(text).toMatch(/Undangan\s+:?\s*005\/12 tanggal 5 Oktober 2026/);
  expect(text).toMatch(/Laras Wirakencana[^\n]*, Plt\. Sekretaris/);
});

test('minutes: follow-ups that name the meeting are its own, and those that name another are not', () => {
  const { followUps } = evaluation.input;
  const actionsOf = (number: string): string => {
    const decided = evaluationOf({ followUps: followUps.map((one) => ({ ...one, meeting: number })) });
    const about = { year: 2026, period: { kind: 'quarter', number: 1 } } as const;
    const own = { ...matter({ kind: 'preparation' }), about, evaluation: decided };
    return printed('minutes', 'id', { evaluation: decided, meetings: [own] });
  };
  const [first] = followUps;
  expect(first).toBeDefined();
  expect(actionsOf(' 1. ')).toContain(first?.action);
  expect(actionsOf('2')).not.toContain(first?.action);
});

test.each([
  ['meeting', true],
  ['reflection', false],
  [undefined, false],
] as const)(
  'minutes: of follow-ups that name no meeting, one decided by %s in its period is told: %s',
  (origin, isTold) => {
    const { followUps, rules } = evaluation.input;
    const about = { year: rules.year, period: rules.period };
    const rows = followUps.slice(0, 1).map((one) => ({ ...one, about, origin, source: 'apa pun', meeting: '' }));
    const decided = evaluationOf({ followUps: rows });
    const text = printed('minutes', 'id', {
      evaluation: decided,
      meetings: [{ ...matter({ kind: 'preparation' }), about, evaluation: decided }],
    });
    expect(text.includes(rows[0]?.action ?? '-')).toBe(isTold);
  },
);

test('minutes: one paragraph per line, the text of people as text, lines for all who were present', () => {
  const lines = printed('minutes').split('\n');
  expect(lines).toEqual(
    expect.arrayContaining(['Data dukung dilengkapi.', 'Jadwal ditepati.', 'Senin, 12 Oktober 2026']),
  );
  expect(lines).toContain('Evaluasi <b>TW III</b>');
  expect(lines).toContain('Pembahasan tidak dicatat.');
  expect(lines.filter((line) => /^\d+$/.test(line) && Number(line) <= 24).length).toBeGreaterThanOrEqual(24);
});

test('minutes of a meeting that was not about a period print no figures of one', () => {
  const text = printed('minutes', 'id', { meetings: [matter({ kind: 'preparation' })] });
  expect(text).toContain('Rapat ini tidak membahas capaian periode');
  expect(text).not.toContain('Nilai Penandaan');
});

test('the annual report has the seven sections for every sasaran', () => {
  const lines = printed('lkjip').split('\n');
  const { target, programmes } = documentTexts('id').reports.lkjip.headings;
  const count = (heading: string): number => lines.filter((line) => line === heading).length;
  expect([count(target), count(programmes)]).toEqual([evaluation.objectives.length, evaluation.objectives.length]);
});

test('keys and names are stable; two meetings of one day stay two documents', () => {
  const sources = { evaluation, profile, language: 'id' as const, meetings: [matter(), matter({ number: '2' })] };
  expect(planReports('minutes', sources).map(({ key }) => key)).toEqual([
    'minutes:2026-10-12:1',
    'minutes:2026-10-12:2',
  ]);
  const names = planReports('minutes', sources).map(({ name }) => name);
  expect(new Set(names).size).toBe(2);
  expect(planReports('lkjip', { ...sources, language: 'en' })[0]?.key).toBe('lkjip:2026-Q3:en');
});
