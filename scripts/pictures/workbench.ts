import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findProgram } from './tools';

/** Milliseconds: until the program answers, and until the longest command has made its documents. */
const START = 60_000;
const COMMAND = 240_000;
/** Milliseconds in which a question of a command, or the end of one, shows on the page. */
const SETTLE = 300;
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

export interface WorkbenchOptions {
  /** Null: an empty one. */
  workbook: string | null;
  /** Folder of the documents it makes. */
  out: string;
  /** `YYYY-MM-DD` */
  today: string;
  language: string;
}

/** Address that the program says once it answers. */
function addressOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`The workbench did not start. ${said}`)), START);
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    program.stdout?.on('data', hear);
    program.stderr?.on('data', hear);
    program.once('exit', () => reject(new Error(said)));
  });
}

/** The workbench as a person uses it: its menu chosen by its labels, its questions answered with yes. */
export class Workbench {
  private constructor(
    readonly page: Page,
    private readonly origin: string,
    private readonly browser: Browser,
    private readonly program: ChildProcess,
  ) {}

  /** Starts the built workbench on a free port and opens it in Chromium. */
  static async open({ workbook, out, today, language }: WorkbenchOptions): Promise<Workbench> {
    const args = ['build/workbench.mjs', workbook ?? '--empty', '--out', out, '--today', today, '--lang', language];
    const program = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const address = await addressOf(program);
    const executablePath = findProgram('chromium', 'chromium-browser', 'google-chrome');
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    const page = await browser.newPage({ timezoneId: 'Asia/Jakarta' });
    await page.goto(address);
    await page.waitForSelector('#tabs [role=tab]');
    return new Workbench(page, new URL(address).origin, browser, program);
  }

  /** Opens the menu and walks it; an entry with entries of its own stays open. */
  async openMenu(labels: readonly string[]): Promise<void> {
    await this.page.click('#menus button');
    for (const name of labels) {
      await this.page.locator('.pop-up').getByRole('menuitem', { name, exact: true }).click();
    }
  }

  /** Runs a command to its end; every question and closing message is answered with its first button. */
  async choose(...labels: string[]): Promise<void> {
    await this.openMenu(labels);
    const question = this.page.locator('dialog.question');
    for (const end = Date.now() + COMMAND; Date.now() < end;) {
      await this.page.waitForTimeout(SETTLE);
      if ((await question.count()) > 0) await question.locator('button').first().click();
      else if (await this.page.locator('#busy').isHidden()) return;
    }
    throw new Error(`${labels.join(' > ')} did not end.`);
  }

  async turnTo(sheet: string, cell = 'A1'): Promise<void> {
    await this.page.locator('#tabs').getByRole('tab', { name: sheet, exact: true }).click();
    await this.page.fill('#name-box', cell);
    await this.page.press('#name-box', 'Enter');
    await this.page.waitForTimeout(SETTLE);
  }

  /** The workbook as its button saves it. */
  async save(): Promise<Uint8Array> {
    return new Uint8Array(await (await this.page.request.get(`${this.origin}/download`)).body());
  }

  /** Opens a page of the workbench in place of its sheets. */
  async leaveFor(path: string): Promise<void> {
    await this.page.goto(`${this.origin}${path}`);
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.program.removeAllListeners('exit');
    // What was not downloaded is written on the way out.
    const ended = new Promise((resolve) => this.program.once('exit', resolve));
    this.program.kill('SIGTERM');
    await ended;
  }
}
