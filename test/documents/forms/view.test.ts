import { planForm, type FormKind } from '../../../src/documents/forms/plan';
import { formView } from '../../../src/documents/forms/view';
import { evaluationOf, profile } from '../fixtures';

const viewOf = (kind: FormKind, language: 'id' | 'en' = 'id') => {
  const evaluation = evaluationOf();
  const plan = planForm(kind, () => ({ columns: [], rows: [], foot: [] }), evaluation, profile.agency, language);
  return formView(plan, evaluation, profile, language);
};

/** The control of a schedule is that of a day, whatever period is evaluated; the other forms are those of the period. */
test.each<[FormKind, 'id' | 'en', title: string, footer: RegExp]>([
  [
    'scheduleForm',
    'id',
    'TAHUN ANGGARAN 2026, KEADAAN PER 8 OKTOBER 2026',
    /, Tahun 2026, keadaan per 8 Oktober 2026$/,
  ],
  ['scheduleForm', 'en', 'BUDGET YEAR 2026, AS OF 8 OCTOBER 2026', /, 2026, as of 8 October 2026$/],
  [
    'progressForm',
    'id',
    'TAHUN ANGGARAN 2026, KEADAAN S.D. TRIWULAN III TAHUN 2026',
    /, Triwulan III Tahun 2026\. Tanggal data anggaran: 30 September 2026\.$/,
  ],
  [
    'unitReportForm',
    'id',
    'TRIWULAN III TAHUN 2026',
    /, Triwulan III Tahun 2026\. Tanggal data anggaran: 30 September 2026\.$/,
  ],
  ['actionPlanForm', 'id', 'PELAKSANAAN S.D. TRIWULAN III TAHUN 2026', /, Triwulan III Tahun 2026$/],
])('%s in %s says of which time it is, and of which day its spending', (kind, language, title, footer) => {
  const view = viewOf(kind, language);
  expect(view.titles[view.titles.length - 1]).toBe(title);
  expect(view.footer.document).toMatch(footer);
});

test.each([
  ['2026-10-08', '………………… 2026'],
  ['2027-01-20', '………………… 2027'],
])('a form of 2026 that is drawn up on %s is dated by hand in that year', (today, date) => {
  const evaluation = evaluationOf();
  const plan = planForm('progressForm', () => ({ columns: [], rows: [], foot: [] }), evaluation, 'Dinas', 'id');
  const draft = { ...profile, documentStatus: 'draft' as const, today };
  expect(formView(plan, evaluation, draft, 'id').signature.date).toBe(date);
});
