import type { Browser, Page } from 'playwright-core';
import type { RunRequest } from '../../../src/commands/run/summary';
import { launchChromium } from '../../support/external-tools';
import { openPanel, type OpenPanel, type Script } from './panels';

/** The panel that a test has opened, as it is looked at and what it has called. */
export interface PanelSession {
  /** `kept`: what the script remembers of the last reading, as JSON; the page is not waited for then. */
  open: (script?: Partial<Script>, language?: 'id' | 'en', kept?: string) => Promise<Page>;
  calls: () => OpenPanel['calls'];
  /** Names of the calls, without the questions how far a run is and the calls beside it. */
  names: () => string[];
  requests: () => RunRequest[];
}

/**
 * A browser for the tests of a group and a panel for each of them; an error in the page fails the test.
 *
 * @param part the part of the panel that the menu leads to
 */
export function panelSession(part?: string): PanelSession {
  let browser: Browser;
  let panel: OpenPanel | null = null;
  beforeAll(async () => void (browser = await launchChromium()));
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(panel?.errors).toEqual([]);
    await panel?.close();
    panel = null;
  });
  const calls = (): OpenPanel['calls'] => panel?.calls ?? [];
  return {
    open: async (script = {}, language = 'id', kept = '') =>
      (panel = await openPanel(browser, script, language, part, kept)).page,
    calls,
    names: () => calls().flatMap(([name]) => (name === 'kemajuan' || name === 'buatBersama' ? [] : [name])),
    requests: () => calls().flatMap(([name, request]) => (name === 'jalankan' ? [request as RunRequest] : [])),
  };
}

export const textOf = (page: Page, id: string): Promise<string> => page.locator(`#${id}`).innerText();

/** Until a part of the page says so. */
export const until = (page: Page, id: string, words: string | RegExp): Promise<void> =>
  page.locator(`#${id}`, { hasText: words }).waitFor();

export const idle = (page: Page): Promise<void> => page.locator('main[aria-busy="false"]').waitFor();
