import type { ShareAnswer } from '../../../src/commands/documents/lanes/share-works';
import type { RunRequest, RunSummary } from '../../../src/commands/run/summary';
import { describeWithChromium } from '../../support/external-tools';
import { idle, panelSession, textOf, until } from './panel-session';
import { ordinary, summary, type Script } from './panels';

describeWithChromium('documents from the sidebar', () => {
  jest.setTimeout(60_000);
  const { open, names, requests } = panelSession();

  const generating: Partial<Script> = { keadaanPanel: () => ({ ...ordinary, next: 'generate' }) };

  test('documents are made call by call; every further call continues the run, and the count goes on', async () => {
    const parts = [summary(15, 25), summary(15, 10), summary(10, 0)];
    const said: string[] = [];
    const page = await open({
      ...generating,
      jalankan: async () => {
        said.push(await textOf(page, 'status'));
        return parts.shift() ?? summary(0, 0);
      },
    });
    await page.locator('#primary').click();
    await until(page, 'status', 'Selesai: 40 dokumen dibuat.');
    expect(said).toEqual([
      'Sedang dikerjakan…',
      '15 dari 40 · sekitar 3 menit lagi',
      '30 dari 40 · sekitar 60 detik lagi',
    ]);
    expect(requests().map(({ continued }) => continued)).toEqual([undefined, true, true]);
  });

  test('several calls make documents side by side, a further chunk ends the run', async () => {
    const lanes: number[] = [];
    const page = await open({
      ...generating,
      jalankan: ({ continued }) => (continued ? summary(0, 0) : { ...summary(0, 12), sharing: true }),
      buatBersama: (_, lane) => {
        lanes.push(lane);
        return lanes.filter((one) => one === lane).length > 1 ? { done: 1, left: 0 } : { done: 2, left: 4 };
      },
    });
    await page.locator('#primary').click();
    await until(page, 'status', 'Selesai: 12 dokumen dibuat.');
    expect(lanes.sort()).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
    expect(requests().map(({ shared, continued }) => [shared?.lanes, continued])).toEqual([
      [4, undefined],
      [undefined, true],
    ]);
  });

  test('calls that are over give back what they were given; one without an answer may still be at work', async () => {
    const page = await open({
      ...generating,
      jalankan: ({ continued }) => (continued ? summary(2, 0) : { ...summary(0, 12), sharing: true }),
      buatBersama: (_, lane) => {
        if (lane === 1) throw new Error('Service timed out');
        return [
          { done: 0, left: 0 },
          null,
          { done: 0, left: 0, isOutdated: true },
          { done: 2, left: 0, isUnsettled: true },
        ][lane] as ShareAnswer;
      },
    });
    await page.locator('#primary').click();
    await until(page, 'status', 'Selesai: 4 dokumen dibuat.');
    const [{ shared }, { ended }] = requests() as [RunRequest, RunRequest];
    expect(ended).toEqual({ run: shared?.run, lanes: [0, 2] });
  });

  test.each([
    [200, '6 dari 40 · sekitar 4 menit lagi'],
    [17, '6 dari 40 · sekitar 20 detik lagi'],
    [null, /^6 dari 40 · sekitar \d+ (detik|menit) lagi$/],
  ])('it is told how far the call under way is, not the one before: %s seconds left', async (seconds, said) => {
    let release: () => void = () => undefined;
    const told = [
      { done: 40, left: 0, secondsLeft: 0 },
      { done: 6, left: 34, secondsLeft: seconds },
    ];
    const page = await open({
      ...generating,
      kemajuan: () => told.shift() ?? null,
      jalankan: async () => {
        await new Promise<void>((resolve) => (release = resolve));
        return summary(40, 0);
      },
    });
    await page.locator('#primary').click();
    await page.waitForTimeout(300);
    expect(await textOf(page, 'status')).toBe('Sedang dikerjakan…');
    await until(page, 'status', said);
    expect(await page.locator('#progress').evaluate((bar: HTMLProgressElement) => [bar.value, bar.max])).toEqual([
      6, 40,
    ]);
    release();
    await until(page, 'status', 'Selesai: 40 dokumen dibuat.');
  });

  test.each<[string, Partial<RunSummary>]>([
    ['the script stopped', { documentsStopped: 'asked' }],
    ['the script saw the wish too late', {}],
  ])('Stop asks the script, begins no further call and tells how far it came: %s', async (_, changes) => {
    let release: () => void = () => undefined;
    const page = await open({
      ...generating,
      jalankan: async () => {
        await new Promise<void>((resolve) => (release = resolve));
        return summary(12, 28, changes);
      },
    });
    await page.locator('#primary').click();
    await page.locator('#stop').click();
    await until(page, 'status', 'Berhenti setelah');
    release();
    await until(page, 'status', 'Berhenti pada 12 dari 40.');
    await idle(page);
    expect(names()).toEqual(['keadaanPanel', 'jalankan', 'hentikan', 'keadaanPanel']);
  });

  test.each<[string, Partial<RunSummary>, string, string]>([
    ['stopped elsewhere', { documentsStopped: 'asked' }, 'status', 'Berhenti pada 12 dari 40.'],
    ['no quota left', { documentsStopped: 'quota' }, 'problem', 'Kuota Google hari ini habis: 12 dari 40'],
  ])('%s: nobody calls again by himself', async (_, changes, place, words) => {
    const page = await open({ ...generating, jalankan: () => summary(12, 28, changes) });
    await page.locator('#primary').click();
    await until(page, place, words);
    await idle(page);
    expect(requests()).toHaveLength(1);
  });

  test('a run that comes no further is not repeated for ever', async () => {
    const page = await open({ ...generating, jalankan: () => summary(0, 3) });
    await page.locator('#primary').click();
    await until(page, 'problem', 'Masih ada 3 dokumen yang tidak berhasil dibuat.');
    expect(requests()).toHaveLength(2);
  });

  test.each<[string, RunSummary, string]>([
    ['all stand', { ...summary(4, 0), progress: undefined }, 'Semua 4 dokumen sudah sesuai'],
    [
      'they wait for their owner',
      { ...summary(4, 0), progress: undefined, highlights: [{ title: 'x', lines: ['4 dokumen menunggu a@b.'] }] },
      '4 dokumen menunggu a@b.',
    ],
    [
      'some have a note',
      summary(4, 0, { documents: [{ message: 'Gagal' }, { message: '' }] as RunSummary['documents'] }),
      'Selesai: 4 dokumen dibuat. 1 dokumen diberi catatan',
    ],
  ])('the end of a run: %s', async (_, answer, words) => {
    const page = await open({ ...generating, jalankan: () => answer });
    await page.locator('#primary').click();
    await until(page, 'status', words);
  });
});
