import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { describeWithChromium, launchChromium } from '../../support/external-tools';
import { crowded, english, MONDAY, nothing, ordinary } from './boards';
import { cutTexts, seenTexts } from './contrast';
import { everyPage, openBoard, SIZES } from './pages';

/** Where to leave pictures; unset: none are left. */
const PICTURES = process.env['BOARD_PICTURES'];
/** Nothing on a television is smaller, in pixels at 1080p; see board.css. */
const LEGIBLE = 40;

const BOARDS = { ordinary, crowded, nothing, english };
const cases = Object.keys(BOARDS).flatMap((board) =>
  Object.keys(SIZES).flatMap((size) => (['staff', 'public'] as const).map((screen) => ({ board, size, screen }))),
) as { board: keyof typeof BOARDS; size: keyof typeof SIZES; screen: 'staff' | 'public' }[];

describeWithChromium('every page of the board', () => {
  jest.setTimeout(110_000);
  let browser: Browser;
  beforeAll(async () => void (browser = await launchChromium()));
  afterAll(() => browser.close());

  test.each(cases)('$board, $size, $screen: no text is cut, contrast is AA, letters are large', async (facts) => {
    const { board: name, size, screen } = facts;
    const board = await openBoard(browser, BOARDS[name], { size: SIZES[size], screen });
    const { page } = board;
    const problems: string[] = [];
    const count = await everyPage(page, async (title, number) => {
      for (const text of await cutTexts(page)) problems.push(`${title}: cut: ${text}`);
      // The looks repeat; a dozen pages show all of them.
      if (number > 12) return;
      // That anything is painted is seen on the first page; a picture takes more time than all else that is asked of a page.
      if (number === 1) expect((await page.screenshot()).length).toBeGreaterThan(5_000);
      if (PICTURES) {
        mkdirSync(PICTURES, { recursive: true });
        await page.screenshot({ path: join(PICTURES, `${name}-${size}-${screen}-${number}.png`) });
      }
      for (const { text, size: pixels, bold, contrast } of await seenTexts(page)) {
        const isLarge = pixels >= 24 || (bold && pixels >= 18.66);
        if (contrast < (isLarge ? 3 : 4.5)) problems.push(`${title}: contrast ${contrast.toFixed(2)}: ${text}`);
        if (size === 'television' && pixels < LEGIBLE) problems.push(`${title}: ${pixels} px: ${text}`);
      }
    });
    const bars = await page.evaluate(
      () => document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth,
    );
    expect({ problems: problems.slice(0, 5), bars, errors: board.errors, requests: board.requests }).toEqual({
      problems: [],
      bars: false,
      errors: [],
      requests: [],
    });
    expect(count).toBeGreaterThan(0);
    await board.close();
  });

  test.each(Object.keys(SIZES) as (keyof typeof SIZES)[])(
    '%s: a call and the notice of old data are as legible',
    async (size) => {
      const board = await openBoard(browser, ordinary, { size: SIZES[size], now: `${MONDAY}T07:59:30` });
      const { page } = board;
      await page.clock.runFor(35_000);
      expect(await page.locator('#call').isVisible()).toBe(true);
      const look = async (name: string): Promise<void> => {
        if (PICTURES) await page.screenshot({ path: join(PICTURES, `${name}-${size}.png`) });
        expect(await cutTexts(page)).toEqual([]);
        expect((await seenTexts(page)).filter(({ contrast }) => contrast < 4.5)).toEqual([]);
      };
      await look('call');
      await page.clock.runFor(60_000);
      await page.clock.fastForward(75 * 60 * 60_000);
      expect(await page.locator('#stale').isVisible()).toBe(true);
      expect(await page.locator('#call').isVisible()).toBe(false);
      await look('stale');
      await board.close();
    },
  );

  test('every row of the crowded board comes up', async () => {
    const board = await openBoard(browser, crowded, { screen: 'public' });
    const seen = new Set<string>();
    await everyPage(board.page, async () => {
      for (const title of await board.page.locator('#rows .name').allInnerTexts()) seen.add(title);
    });
    for (const number of [2, 3, 40])
      expect([...seen].some((title) => title.startsWith(`Kegiatan ke-${number}`))).toBe(true);
    await board.close();
  });
});
