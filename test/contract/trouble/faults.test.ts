import type { Fault, FaultKind } from '../../../local/runtime/execution/faults';
import type { RunSummary } from '../../../src/commands/run/summary';
import type { Task } from '../../../src/text/tasks';
import { agency, recordsOf } from '../../commands/workbooks';
import { sheetsOf, worldOf, type World } from '../bundle-world';
import { oneUnit, quickCode, standing, toPdf } from '../documents/quick-documents';

const FIGURES: Task[] = ['attainment', 'flags', 'absorption'];
const INPUT = Object.keys(agency());
/** Tells every run, interrupted ones too. */
const LOG = 'Riwayat Proses';

interface Outcome {
  summary: RunSummary | null;
  problem: string;
  calls: number;
}

function run(world: World, tasks: Task[], fault?: Fault): Outcome {
  const runtime = world.runtime({ toPdf, code: quickCode, ...(fault && { fault }) });
  let outcome: Omit<Outcome, 'calls'>;
  try {
    outcome = { summary: runtime.call('jalankan', { tasks, messages: 'id' }) as RunSummary, problem: '' };
  } catch (error) {
    outcome = { summary: null, problem: (error as Error).name };
  }
  return { ...outcome, calls: runtime.serviceCalls };
}

const outputsOf = (world: World): string[] => [...world.rows().keys()].filter((name) => !INPUT.includes(name));
const withoutLog = (names: string[]): string[] => names.filter((name) => name !== LOG);

type How = Pick<Fault, 'kind' | 'times' | 'moment' | 'language'>;

/** Ways of failing that a built-in service knows; which of them meets which call changes from call to call. */
const kinds: FaultKind[] = ['outage', 'unexplained'];
const moments: NonNullable<Fault['moment']>[] = ['before', 'after', 'late'];
const languages: NonNullable<Fault['language']>[] = ['en', 'id', 'invented'];
const how: How[] = [1, 2, 3, undefined].flatMap((times) =>
  moments.flatMap((moment) => kinds.map((kind) => ({ kind, moment, ...(times !== undefined && { times }) }))),
);

describe('figures: whatever fails on the way, the sheets come out as if nothing had', () => {
  test('every service call fails in turn, once, twice, thrice and for ever, before, after and behind its effect', async () => {
    const quiet = await worldOf(agency());
    const { calls } = run(quiet, FIGURES);
    const outputs = outputsOf(quiet);
    const wanted = sheetsOf(quiet, withoutLog(outputs));
    const looks = outputs.map((name) => quiet.look(name));
    const counts = { overcome: 0, ended: 0 };
    for (let call = 1; call <= calls; call++) {
      // Two ways for each call: all ways in turn, and those that are overcome more often.
      for (const way of [how[(call * 5) % how.length], how[(call * 7) % 12]]) {
        if (!way) continue;
        const fault: Fault = { ...way, atCall: call, language: languages[call % 3] ?? 'en' };
        const place = JSON.stringify(fault);
        const world = await worldOf(agency());
        const outcome = run(world, FIGURES, fault);
        const isOvercome = (way.times ?? 9) <= 2;
        expect({ place, problem: outcome.problem, ok: outcome.summary?.ok ?? false }).toEqual(
          isOvercome
            ? { place, problem: '', ok: true }
            : { place, problem: expect.any(String), ok: expect.any(Boolean) },
        );
        if (outcome.summary === null)
          expect({ place, problem: outcome.problem }).toEqual({ place, problem: 'GoogleFault' });
        counts[outcome.summary ? 'overcome' : 'ended']++;
        expect({ place, input: sheetsOf(world, INPUT) }).toEqual({ place, input: sheetsOf(quiet, INPUT) });
        if (outcome.summary === null) expect(run(world, FIGURES).summary?.ok).toBe(true);
        expect({ place, sheets: sheetsOf(world, withoutLog(outputs)) }).toEqual({ place, sheets: wanted });
        expect({ place, looks: outputs.map((name) => world.look(name)) }).toEqual({ place, looks });
        expect({ place, outputs: outputsOf(world).sort() }).toEqual({ place, outputs: [...outputs].sort() });
        // Every run stands in the log once, however often its row was written.
        if (isOvercome) expect({ place, log: world.rows().get(LOG)?.length }).toEqual({ place, log: 4 });
      }
    }
    process.stdout.write(`${calls} calls: ${counts.overcome} runs went on, ${counts.ended} ended and were repeated\n`);
    expect(counts.overcome).toBeGreaterThan(60);
    expect(counts.ended).toBeGreaterThan(10);
  }, 300_000);
});

/** The calls of Drive and of the rest that a run of documents makes, by their numbers. */
async function callsOf(format: string): Promise<{ number: number; method: string }[]> {
  const world = await worldOf(oneUnit(format));
  const found: { number: number; method: string }[] = [];
  const beforeCall = (number: number, method: string): void => void found.push({ number, method });
  world.runtime({ toPdf, code: quickCode, beforeCall }).call('jalankan', { tasks: ['evaluation'], messages: 'id' });
  return found;
}

/** Every document of the ledger done, with one file each. */
function expectDone(place: string, world: World): void {
  const files = standing(world);
  const rows = recordsOf(world.rows().get('Dokumen'));
  expect({ place, keys: Object.keys(files).sort() }).toEqual({ place, keys: rows.map((row) => row.Kunci).sort() });
  for (const row of rows) {
    const [file, ...twins] = files[String(row.Kunci)] ?? [];
    expect({ place, status: row.Status, id: row['ID Berkas'], twins }).toEqual({
      place,
      status: 'Selesai',
      id: (file as { id: string } | undefined)?.id,
      twins: [],
    });
  }
}

describe('documents: one file for each, whatever Drive answers', () => {
  test.each(['Google Docs', 'PDF', 'DOCX'])(
    '%s: every call of Drive fails in turn',
    async (format) => {
      const calls = (await callsOf(format)).filter(({ method }) => method.startsWith('Files.'));
      expect(calls.length).toBeGreaterThanOrEqual(6);
      const ways: [FaultKind, number | undefined, NonNullable<Fault['moment']>][] = [
        ['rate', 3, 'before'],
        ['outage', 1, 'after'],
        ['unexplained', 1, 'after'],
        ['outage', 3, 'after'],
        ['unexplained', undefined, 'before'],
      ];
      for (const [index, { number, method }] of calls.entries()) {
        for (const [kind, times, moment] of [ways[index % 5], ways[(index + 2) % 5]].flatMap((way) =>
          way ? [way] : [],
        )) {
          const fault: Fault = {
            kind,
            moment,
            atCall: number,
            method: /^Files\./,
            language: languages[index % 3] ?? 'en',
          };
          if (times !== undefined) fault.times = times;
          const place = `${method} ${JSON.stringify(fault)}`;
          const world = await worldOf(oneUnit(format));
          const outcome = run(world, ['evaluation'], fault);
          if (outcome.summary === null)
            expect({ place, problem: outcome.problem }).toEqual({ place, problem: 'GoogleFault' });
          // What certainly was not done is tried until it is.
          if (kind === 'rate') expect({ place, left: outcome.summary?.documentsLeft }).toEqual({ place, left: 0 });
          const statuses = recordsOf(world.rows().get('Dokumen')).map((row) => String(row.Status));
          expect({ place, failed: statuses.filter((status) => status === 'Gagal') }).toEqual({ place, failed: [] });
          for (let more = 0; more < 2; more++) {
            const { summary, problem } = run(world, ['evaluation']);
            expect({ place, problem, ok: summary?.ok }).toEqual({ place, problem: '', ok: true });
          }
          expectDone(place, world);
        }
      }
    },
    300_000,
  );

  test('a Google Doc whose answer was lost stays Sedang dibuat, is found by the next run, and is not made twice', async () => {
    const create = (await callsOf('Google Docs')).filter(({ method }) => method === 'Files.create').at(-1)?.number ?? 0;
    const world = await worldOf(oneUnit('Google Docs'));
    const fault: Fault = { kind: 'outage', times: 1, moment: 'after', atCall: create };
    const { summary } = run(world, ['evaluation'], fault);
    expect(summary).toMatchObject({ documentsLeft: 1 });
    const [lost] = recordsOf(world.rows().get('Dokumen')).filter((row) => row.Status === 'Sedang dibuat');
    expect(lost?.Pesan).toMatch(/Jawaban Google.*tidak sampai.*berselang satu menit/);
    const made = Object.keys(world.memory.files).length;
    expect(run(world, ['evaluation']).summary).toMatchObject({ documentsLeft: 0 });
    expect(Object.keys(world.memory.files)).toHaveLength(made);
    expectDone('found', world);
  });

  test('one that was not made is looked for twice, a minute apart, and then made', async () => {
    const create = (await callsOf('Google Docs')).filter(({ method }) => method === 'Files.create').at(-1)?.number ?? 0;
    const world = await worldOf(oneUnit('Google Docs'));
    run(world, ['evaluation'], { kind: 'unexplained', times: 1, moment: 'before', atCall: create });
    const looks: string[] = [];
    const runtime = world.runtime({
      code: quickCode,
      beforeCall: (_, method) => void (method.startsWith('Files.') && looks.push(method)),
    });
    runtime.call('jalankan', { tasks: ['evaluation'], messages: 'id' });
    expect(looks.slice(looks.indexOf('Files.list'))).toEqual(['Files.list', 'Files.list', 'Files.create']);
    expectDone('made', world);
  });

  test.each([
    ['goes to the bin', false],
    ['stays when somebody has worked on it', true],
  ])('a twin that turns up late %s', async (_, isEdited) => {
    const create = (await callsOf('Google Docs')).filter(({ method }) => method === 'Files.create').at(-1)?.number ?? 0;
    const world = await worldOf(oneUnit('Google Docs'));
    run(world, ['evaluation'], { kind: 'outage', times: 1, moment: 'after', atCall: create });
    const [late] = Object.values(world.memory.files).filter(({ id, appProperties: { kunci } }) => {
      const known = recordsOf(world.rows().get('Dokumen')).map((row) => row['ID Berkas']);
      return kunci !== undefined && !known.includes(id);
    });
    if (!late) throw new Error('No answer was lost.');
    // Drive does not show it yet.
    late.trashed = true;
    run(world, ['evaluation']);
    late.trashed = false;
    if (isEdited) late.modifiedTime = new Date(new Date(late.modifiedTime).getTime() + 600_000).toISOString();
    run(world, ['evaluation']);
    expect(world.memory.files[late.id]?.trashed).toBe(!isEdited);
    expect(recordsOf(world.rows().get('Dokumen')).every((row) => row.Status === 'Selesai')).toBe(true);
  });

  test.each<[FaultKind, RegExp, string]>([
    ['day', /Kuota harian Google habis.*besok/, 'quota'],
    ['storage', /Penyimpanan Google Drive penuh.*Kosongkan/, 'storage'],
    ['unexplained', /tanpa alasan/, 'google'],
  ])('%s ends the run, says what to do, and leaves the rows Menunggu', async (kind, message, stopped) => {
    for (const language of languages) {
      const world = await worldOf(oneUnit('DOCX'));
      const files = (await callsOf('DOCX')).filter(({ method }) => method === 'Files.create');
      const fault: Fault = { kind, atCall: files.at(-2)?.number ?? 0, method: /^Files\.create/, language };
      const { summary, calls } = run(world, ['evaluation'], fault);
      expect(summary).toMatchObject({ documentsLeft: 2, documentsStopped: stopped });
      const rows = recordsOf(world.rows().get('Dokumen'));
      expect(rows.map((row) => row.Status)).toEqual(['Menunggu', 'Menunggu']);
      expect(rows[0]?.Pesan).toMatch(message);
      // Far fewer than with patience for each call: the run ends at the first document.
      expect(calls).toBeLessThan(160);
      run(world, ['evaluation']);
      expectDone(kind, world);
    }
  });
});
