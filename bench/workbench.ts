import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readPageFiles } from '../local/workbench/page-files';
import { startWorkbench } from '../local/workbench/server';
import { findProgram } from '../scripts/pictures/tools';
import type { Figure } from './report';

const COLUMNS = 10;
const FEW = 5000;
const MANY = 20_000;
/** Turns of the wheel, and presses of a key, that are measured. */
const TURNS = 60;
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** The rows that the page pastes, for a file. */
const rowsOfFile = (count: number): (string | number)[][] =>
  Array.from({ length: count }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => (column === 0 ? `R${row + 1}` : row * column)),
  );

/** A workbench of its own over a file or nothing, opened in a window; how long that took, in milliseconds. */
async function opened<T>(
  browser: Browser,
  root: string,
  folder: string,
  input: string | null,
  use: (page: Page, milliseconds: number) => Promise<T>,
): Promise<T> {
  mkdirSync(folder, { recursive: true });
  const start = performance.now();
  const workbench = await startWorkbench({
    open: {
      input,
      folder,
      emptyName: 'Buku',
      emptySheet: 'Lembar1',
      language: 'id' as const,
      isVerbose: false,
      bundle: join(root, 'dist/Code.js'),
    },
    program: join(root, 'build/workbench-worker.mjs'),
    files: readPageFiles(join(root, 'build/workbench')),
    sample: join(root, 'samples/dinas-sosial-contoh.xlsx'),
  });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  try {
    await page.goto(workbench.address);
    await page.locator(input === null ? '#cell-0-0' : '#cell-0-0 .text').waitFor();
    return await use(page, performance.now() - start);
  } finally {
    await page.close();
    await workbench.close();
  }
}

/** Milliseconds from pasting rows, as Excel copies them, until they are said to stand there and are in sight. */
function pasting(page: Page, count: number): Promise<number> {
  return page.evaluate(
    async ([rows, columns]) => {
      const values = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => (column === 0 ? `R${row + 1}` : row * column)),
      );
      const cell = (value: string | number): string =>
        `<td class=xl65 align=right style='border-top:none;border-left:none;height:14.4pt'>${value}</td>`;
      const lines = values.map((row) => `<tr height=19 style='height:14.4pt'>${row.map(cell).join('')}</tr>`);
      const data = new DataTransfer();
      data.setData('text/plain', values.map((row) => row.join('\t')).join('\n'));
      data.setData(
        'text/html',
        `<html><body><table style='border-collapse:collapse'>${lines.join('')}</table></body></html>`,
      );
      const busy = document.getElementById('busy');
      const said = new Set<string>();
      const watch = new MutationObserver(() => said.add(busy?.textContent ?? ''));
      if (busy) watch.observe(busy, { childList: true, subtree: true, characterData: true });
      const start = performance.now();
      document
        .getElementById('grid')
        ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      const isThere = (): boolean =>
        /sel ditempelkan/.test(document.getElementById('spoken')?.textContent ?? '') &&
        document.getElementById('cell-0-0')?.textContent === 'R1';
      while (!isThere() && performance.now() - start < 60_000) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      if (!isThere()) throw new Error('The rows did not arrive.');
      const time = performance.now() - start;
      watch.disconnect();
      if (![...said].some((words) => /\d dari /.test(words))) throw new Error('Pasting did not tell how far it is.');
      return time;
    },
    [count, COLUMNS] as const,
  );
}

/** The time that 95 of a hundred keep. */
function slowest(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}

/** Begins to note the time between two frames; ended by `frames`. */
function watchFrames(page: Page): Promise<void> {
  return page.evaluate(() => {
    const times: number[] = [];
    let last = performance.now();
    const next = (): void => {
      const now = performance.now();
      times.push(now - last);
      last = now;
      Object.assign(window, { handle: requestAnimationFrame(next) });
    };
    Object.assign(window, { times, handle: requestAnimationFrame(next) });
  });
}

function frames(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const { times, handle } = window as unknown as { times: number[]; handle: number };
    cancelAnimationFrame(handle);
    return times;
  });
}

/** Milliseconds from a key until the cell it leads to stands in the frame, for each of the presses. */
function stepTimes(page: Page, key: string): Promise<number[]> {
  return page.evaluate(
    async ([name = '', turns = 0]) => {
      const grid = document.getElementById('grid');
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const times: number[] = [];
      for (let turn = 0; turn < Number(turns); turn += 1) {
        const before = grid?.dataset['cell'];
        const start = performance.now();
        grid?.dispatchEvent(new KeyboardEvent('keydown', { key: String(name), bubbles: true, cancelable: true }));
        const isThere = (): boolean =>
          grid?.dataset['cell'] !== before && (grid?.querySelector('.cell.active')?.textContent ?? '') !== '';
        while (!isThere()) await frame();
        // The frame after it is the one that shows it.
        await frame();
        times.push(performance.now() - start);
      }
      return times;
    },
    [key, TURNS] as const,
  );
}

async function scrolling(page: Page): Promise<Figure[]> {
  const goal = { unit: 'ms', digits: 0, limit: 100 };
  // The start page lies over a workbook without our data.
  await page.locator('#welcome .close').click();
  await page.mouse.move(700, 400);
  await watchFrames(page);
  for (let turn = 0; turn < TURNS; turn += 1) await page.mouse.wheel(0, 240);
  const wheel = await frames(page);
  const isScrolled = await page.evaluate(() => (document.getElementById('grid')?.scrollTop ?? 0) > 5000);
  if (!isScrolled) throw new Error('The wheel did not scroll the sheet.');
  await page.locator('#grid').focus();
  const down = await stepTimes(page, 'ArrowDown');
  const paged = await stepTimes(page, 'PageDown');
  const name = `Workbench, ${MANY} rows, 95 of 100`;
  return [
    { ...goal, name: `${name} frames while the wheel turns`, value: slowest(wheel) },
    { ...goal, name: `${name} steps by the arrow`, value: slowest(down) },
    { ...goal, name: `${name} steps by the page`, value: slowest(paged) },
  ];
}

/** What the workbench's page costs in a real browser: many rows pasted, against the same rows opened from a file, and scrolled. */
export async function measureWorkbench(root: string, folder: string): Promise<Figure[]> {
  const executablePath = findProgram('chromium', 'chromium-browser', 'google-chrome');
  const input = join(folder, 'dua-puluh-ribu.xlsx');
  writeFileSync(input, await writeXlsx({ sheets: [{ name: 'Lembar1', rows: rowsOfFile(MANY) }] }));
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const empty = (name: string, count: number): Promise<number> =>
    opened(browser, root, join(folder, name), null, (page) => pasting(page, count));
  try {
    // The first window of a browser takes longer than all that follow.
    await empty('hangat', FEW);
    const few = await empty('sedikit', FEW);
    const many = await empty('banyak', MANY);
    const [opening, figures] = await opened(
      browser,
      root,
      join(folder, 'dibuka'),
      input,
      async (page, milliseconds) => [milliseconds, await scrolling(page)] as const,
    );
    return [
      { name: `Workbench: ${FEW} rows pasted`, value: few / 1000, unit: 's', digits: 2, limit: 1 },
      { name: `Workbench: ${MANY} rows pasted`, value: many / 1000, unit: 's', digits: 2, limit: 5 },
      { name: `Workbench: ${MANY} rows opened from a file`, value: opening / 1000, unit: 's', digits: 2 },
      { name: 'Workbench: pasted ÷ opened', value: many / opening, unit: '', digits: 2, limit: 5 },
      ...figures,
    ];
  } finally {
    await browser.close();
  }
}
