import type { UsedTemplate } from '../../../src/commands/documents/templates/upload-template';
import type { RunRequest, RunSummary } from '../../../src/commands/run/summary';
import { agency, recordsOf, type Sheets } from '../../commands/workbooks';
import { ownTemplate, paragraph } from '../../documents/template/sources';
import { worldOf, type World } from '../bundle-world';

const base64 = (...body: string[]): string => ownTemplate(paragraph(...body)).base64;

function withMeeting(): Sheets {
  const sheets = agency();
  sheets['Rapat'] = [
    ['No', 'Jenis', 'Tanggal', 'Tempat', 'Pimpinan', 'Agenda'],
    [1, 'Evaluasi', '12 Oktober 2026', 'Aula', 'Kepala Dinas', 'Evaluasi TW III'],
  ];
  return sheets;
}

const run = (world: World, request: Partial<RunRequest>): RunSummary =>
  world.runtime().call('jalankan', { tasks: [], messages: 'id', ...request }) as RunSummary;
const bring = (world: World, kind: string, content: string, more: Partial<RunRequest> = {}): RunSummary =>
  run(world, { template: { kind, name: 'kami.docx', base64: content }, ...more });
const kept = (world: World): string[] =>
  (world.runtime().call('templatPanel') as UsedTemplate[]).map(({ kind }) => kind);
const codes = ({ findings }: RunSummary): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
const printed = ({ preview }: RunSummary): boolean => (preview?.base64.length ?? 0) > 100;

describe.each([
  ['evaluasi', '{cover.title} {overview.', 'paragraphs}'],
  ['rekonsiliasi', '{cover.title} {#means}{.', '}{/means}'],
  ['notula', '{cover.title} {#conclusions}{.', '}{/conclusions}'],
  ['lkjip', '{cover.title}{cover.', 'subject}'],
])('a template for %s', (kind, ...body) => {
  const wrong = [...body, '{tidak.ada}'];
  test('with an unknown tag stops the run and is not kept', async () => {
    const world = await worldOf(withMeeting());
    const summary = bring(world, kind, base64(...wrong));
    expect([summary.ok, kept(world), summary.documents]).toEqual([false, [], []]);
    expect(codes(summary)).toContain('template-unknown-tag');
  });
});

test('a template for minutes brings its task along, is tried, kept, and used in the next run too', async () => {
  const world = await worldOf(withMeeting());
  const tried = bring(world, 'notula', base64('Milik {cover.', 'subject}'), { dryRun: true });
  expect([codes(tried), tried.tasks, printed(tried), kept(world)]).toEqual([[], ['minutes'], true, []]);
  const used = bring(world, 'notula', base64('Milik {cover.', 'subject}'));
  expect(kept(world)).toEqual(['notula']);
  expect(used.documents.map(({ key }) => key)).toEqual(['minutes:2026-10-12:1']);
  const versions = (): unknown[] => recordsOf(world.rows().get('Dokumen')).map(({ Versi, Status }) => [Versi, Status]);
  run(world, { tasks: ['minutes'] });
  expect(versions()).toEqual([[1, 'Selesai']]);
  bring(world, 'notula', '');
  expect(kept(world)).toEqual([]);
  expect(versions()).toEqual([[2, 'Selesai']]);
});

test('templates of several kinds stand beside each other', async () => {
  const world = await worldOf(withMeeting());
  bring(world, 'notula', base64('{cover.subject}'), { templateOnly: true });
  bring(world, 'minutes', base64('{cover.title}'), { templateOnly: true });
  const last = bring(world, 'lkjip', base64('{cover.title}'), { templateOnly: true });
  expect(kept(world)).toEqual(['notula', 'lkjip']);
  expect(last.documents).toEqual([]);
  expect(world.rows().has('Dokumen')).toBe(false);
});

test('a run for one unit tries a template of the agency’s report too, and makes only the document of the unit', async () => {
  const world = await worldOf(agency());
  const summary = bring(world, 'evaluasi-instansi', base64('Milik {cover.', 'subject}'), { unit: 'S' });
  expect([codes(summary), printed(summary), kept(world)]).toEqual([[], true, ['evaluasi-instansi']]);
  expect(summary.documents.map(({ key }) => key)).toEqual(['unitEvaluation:2026-Q3:S']);
});

test('a kind without a document in this workbook cannot be tried, and the finding says what is missing', async () => {
  const sheets = withMeeting();
  sheets['Rapat'] = (sheets['Rapat'] ?? []).slice(0, 1);
  const world = await worldOf(sheets);
  const summary = bring(world, 'notula', base64('{cover.subject}'));
  expect([codes(summary), kept(world)]).toEqual([['template-untried'], []]);
});

test('an unknown kind names the known ones', async () => {
  const summary = bring(await worldOf(agency()), 'surat', base64('x'));
  expect(codes(summary)).toEqual(['template-unknown-kind']);
  expect(summary.findings[0]?.advice).toContain('notula');
});
