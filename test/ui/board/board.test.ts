import { rmSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { describeWithChromium, launchChromium } from '../../support/external-tools';
import { hostile, nothing, ordinary } from './boards';
import { boardFile, openBoard, shownText, standing, type OpenBoard } from './pages';

const MINUTE = 60_000;
const FIVE_MINUTES = 5 * MINUTE;

describeWithChromium('the board', () => {
  jest.setTimeout(60_000);
  let browser: Browser;
  let board: OpenBoard | null = null;
  beforeAll(async () => void (browser = await launchChromium()));
  afterAll(() => browser.close());
  afterEach(async () => {
    await board?.close();
    board = null;
  });

  const open = async (
    ...args: [snapshot: Parameters<typeof openBoard>[1], options?: Parameters<typeof openBoard>[2]]
  ) => (board = await openBoard(browser, ...args)).page;
  const textOf = (page: Page, id: string): Promise<string> => page.locator(`#${id}`).innerText();
  /** Waits in real time for what the page's clock has set going. */
  const until = async (page: Page, id: string, words: RegExp): Promise<void> => {
    let said: string | null = null;
    for (let turn = 0; turn < 100; turn++) {
      said = await page.locator(`#${id}`).textContent();
      if (words.test(said ?? '')) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`#${id} says "${said}"`);
  };

  test('markup that people wrote is shown as text and does nothing', async () => {
    const page = await open(hostile);
    const text = await shownText(page);
    expect(text).toContain(`<img src=x onerror="document.title='broken'"><b>tebal</b></script>`);
    expect(text).toContain('&amp;');
    expect(await page.locator('img, #stage b, #stage script').count()).toBe(0);
    expect(await page.title()).toBe('Papan Kegiatan · Layar Pegawai');
    expect(board?.requests).toEqual([]);
  });

  test('pages follow one another by themselves, stop when paused, and obey keys and buttons', async () => {
    const page = await open(ordinary);
    expect(await standing(page)).toBe('Kegiatan hari ini 1 dari 2');
    await page.clock.runFor(20_000);
    expect(await standing(page)).toBe('Kegiatan hari ini 2 dari 2');
    await page.locator('#pause').click();
    await page.clock.runFor(3 * MINUTE);
    expect(await standing(page)).toBe('Kegiatan hari ini 2 dari 2');
    await page.keyboard.press('ArrowRight');
    expect(await standing(page)).toBe('Kegiatan lain minggu ini');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await standing(page)).toBe('Kegiatan hari ini 1 dari 2');
    await page.locator('#pause').click();
    await page.clock.runFor(20_000);
    expect(await standing(page)).toBe('Kegiatan hari ini 2 dari 2');
  });

  test('the staff page has both screens; the address or a button chooses', async () => {
    const page = await open(ordinary, { hash: '#publik' });
    expect(await textOf(page, 'view')).toBe('Layar Publik');
    expect(await standing(page)).toBe('Kegiatan dan layanan hari ini');
    await page.locator('#other').click();
    expect(await textOf(page, 'view')).toBe('Layar Pegawai');
  });

  test("the visitors' page has no way to the staff's screen, and nothing of it in its source", async () => {
    const page = await open(ordinary, { screen: 'public' });
    expect(await page.locator('#other').isVisible()).toBe(false);
    const data = (await page.locator('#board-data').textContent()) ?? '';
    expect(data).toContain('Layanan terpadu');
    for (const secret of ['Terlambat', 'Kepala Subbagian', '92,50', 'Rapat evaluasi']) {
      expect(data.includes(secret)).toBe(false);
    }
  });

  test('without data the page says what it is, and what to do', async () => {
    const page = await open(null);
    expect(await textOf(page, 'title')).toBe('Papan Kegiatan');
    expect(await textOf(page, 'empty')).toBe('Data papan belum ada. Jalankan Kinerja ▸ Jadwal ▸ Perbarui papan.');
  });

  test('when the clock moves on a week, the page says how old its data are and shows that day', async () => {
    const page = await open(ordinary);
    expect(await page.locator('#stale').isVisible()).toBe(false);
    await page.clock.fastForward(7 * 24 * 60 * MINUTE);
    await until(page, 'stale', /^Data belum diperbarui sejak 5 Oktober 2026, 07\.15 \(7 hari\)\.$/);
    expect(await textOf(page, 'day')).toBe('Senin, 12 Oktober 2026');
    expect(await textOf(page, 'empty')).toBe('Tidak ada kegiatan yang dijadwalkan hari ini.');
  });

  test('a file written anew is shown within minutes, with sound left on and nothing reloaded', async () => {
    const page = await open(ordinary);
    await page.evaluate(() => void (document.body.dataset.same = 'yes'));
    const newer = { ...nothing, agency: 'Dinas Sosial Baru', stamp: '2026-10-05 10:02' };
    writeFileSync(board?.file ?? '', boardFile(newer, 'staff'));
    await page.clock.fastForward(FIVE_MINUTES);
    await until(page, 'agency', /^Dinas Sosial Baru$/);
    expect(await textOf(page, 'data')).toBe('Data 5 Oktober 2026, 10.02');
    expect(await page.evaluate(() => document.body.dataset.same)).toBe('yes');
    expect(await page.locator('iframe').count()).toBe(0);
    expect(board?.requests).toEqual([]);
  });

  test('when nothing answers, the page says since when and keeps the last data', async () => {
    const page = await open(ordinary);
    rmSync(board?.file ?? '');
    await page.clock.fastForward(FIVE_MINUTES);
    await page.clock.runFor(MINUTE);
    await until(page, 'connection', /^Sambungan terputus sejak pukul 10\.05; yang tampil adalah data terakhir\.$/);
    expect(await page.locator('#rows li').count()).toBeGreaterThan(0);
  });

  test('in Google the data come from dataPapan; a failure is said and forgotten when it is over', async () => {
    const page = await open(null, {
      init: () => {
        const state = { json: '', fail: false, asked: [] as string[] };
        const runner = (done: (json: string) => void, failed: (error: Error) => void): object => ({
          withSuccessHandler: (handler: (json: string) => void) => runner(handler, failed),
          withFailureHandler: (handler: (error: Error) => void) => runner(done, handler),
          dataPapan: (screen: string) => {
            state.asked.push(screen);
            setTimeout(() => (state.fail ? failed(new Error('offline')) : done(state.json)), 100);
          },
        });
        Object.assign(window, {
          google: {
            script: {
              run: runner(
                () => undefined,
                () => undefined,
              ),
            },
          },
          state,
        });
      },
    });
    const set = (json: string, fail: boolean): Promise<void> =>
      page.evaluate(
        ([text, broken]) =>
          void Object.assign((window as unknown as { state: object }).state, { json: text, fail: broken }),
        [json, fail] as const,
      );
    await page.clock.runFor(1_000);
    expect(await textOf(page, 'empty')).toContain('Data papan belum ada');
    const [, json = ''] = /application\/json">([\s\S]*?)<\/script>/.exec(boardFile(ordinary, 'staff')) ?? [];
    await set(json, false);
    await page.clock.runFor(6 * MINUTE);
    await until(page, 'agency', /Dinas Sosial Kota Contoh/);
    await set(json, true);
    await page.clock.runFor(6 * MINUTE);
    await until(page, 'connection', /Sambungan terputus/);
    await set(json, false);
    await page.clock.runFor(6 * MINUTE);
    await until(page, 'connection', /^$/);
    expect(await page.evaluate(() => (window as unknown as { state: { asked: string[] } }).state.asked[0])).toBe(
      'staff',
    );
  });

  test('the stage wanders slowly, so that nothing burns in', async () => {
    const page = await open(ordinary);
    const places = new Set<string>();
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('ArrowRight');
      places.add(
        await page.evaluate(() => getComputedStyle(document.getElementById('stage') as HTMLElement).transform),
      );
    }
    expect(places.size).toBeGreaterThan(40);
  });

  test('five hundred rotations leave no memory behind', async () => {
    const page = await open(ordinary);
    const session = await page.context().newCDPSession(page);
    const measure = async (): Promise<{ heap: number; nodes: number; listeners: number }> => {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { heap: usedSize, nodes, listeners: jsEventListeners };
    };
    const rotate = (times: number): Promise<void> =>
      page.evaluate((count) => {
        for (let turn = 0; turn < count; turn++) document.getElementById('next')?.click();
      }, times);
    // The engine keeps compiled code of the first turns; what counts is that it does not go on growing.
    await rotate(500);
    await page.clock.runFor(10 * MINUTE);
    const before = await measure();
    await rotate(500);
    await page.clock.runFor(20 * MINUTE);
    const after = await measure();
    expect((after.heap - before.heap) / 500).toBeLessThan(2_000);
    // A slide that stayed behind would leave dozens of nodes at every turn; the engine frees the last few when it likes.
    expect((after.nodes - before.nodes) / 500).toBeLessThan(2);
    expect(after.listeners - before.listeners).toBeLessThan(10);
  });
});
