import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describeWithChromium, launchChromium } from '../../support/external-tools';
import { MONDAY, ordinary } from './boards';
import { openBoard, type OpenBoard } from './pages';

/** A minute before the first call of the day: the service at eight, with a recorded file. */
const BEFORE_FIRST = `${MONDAY}T07:44:30`;
/** Before the activities of the day are read out. */
const BEFORE_EIGHT = `${MONDAY}T07:59:30`;
const MINUTE = 60_000;

/** What the page was heard to say, by a stand-in for the voices of the device. */
interface Heard {
  spoken: { text: string; lang: string }[];
}

/** A device with an Indonesian voice, whose speech is over at once. */
function indonesianDevice(): void {
  const heard: Heard = { spoken: [] };
  class Utterance {
    lang = '';
    voice: unknown = null;
    onend: (() => void) | null = null;
    constructor(readonly text: string) {}
  }
  const speechSynthesis = {
    getVoices: () => [{ lang: 'en-US' }, { lang: 'id_ID' }],
    cancel: () => undefined,
    speak: (utterance: Utterance) => {
      heard.spoken.push({ text: utterance.text, lang: utterance.lang });
      setTimeout(() => utterance.onend?.(), 500);
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, heard });
}

function muteDevice(): void {
  Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [], cancel: () => undefined } });
}

/** A second of silence as .wav: 8 kHz, one byte a sample. */
function silence(): Uint8Array {
  const samples = 800;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples, 40);
  return Buffer.concat([head, Buffer.alloc(samples, 128)]);
}

describeWithChromium('the voice of the board', () => {
  jest.setTimeout(60_000);
  let browser: Browser;
  let board: OpenBoard | null = null;
  beforeAll(async () => void (browser = await launchChromium()));
  afterAll(() => browser.close());
  afterEach(async () => {
    await board?.close();
    board = null;
  });

  const open = async (now: string, init: () => void): Promise<Page> =>
    (board = await openBoard(browser, ordinary, { now, init })).page;
  const heard = (page: Page): Promise<Heard> => page.evaluate(() => (window as unknown as { heard: Heard }).heard);
  const isOn = (page: Page): Promise<string | null> => page.locator('#sound').getAttribute('aria-pressed');
  /** Lets the page's clock run in steps, so that what happens in real time (sound files) keeps up. */
  const pass = async (page: Page, milliseconds: number): Promise<void> => {
    for (let passed = 0; passed < milliseconds; passed += 1_000) await page.clock.runFor(1_000);
  };
  const switchOn = async (page: Page): Promise<void> => {
    await page.locator('#sound').click();
    await page.clock.runFor(5_000);
  };

  test('sound is off until somebody switches it on, and the page shows it', async () => {
    const page = await open(BEFORE_EIGHT, indonesianDevice);
    expect(await page.locator('#sound').innerText()).toBe('Suara mati. Tekan untuk menyalakan.');
    expect(await isOn(page)).toBe('false');
    await switchOn(page);
    expect(await page.locator('#sound').innerText()).toBe('Suara menyala');
    expect(await isOn(page)).toBe('true');
    await page.locator('#sound').click();
    await page.waitForFunction(() => document.getElementById('sound')?.getAttribute('aria-pressed') === 'false');
    expect(await page.locator('#sound').innerText()).toBe('Suara mati. Tekan untuk menyalakan.');
  });

  test('with sound off the call is shown and not spoken', async () => {
    const page = await open(BEFORE_EIGHT, indonesianDevice);
    await page.clock.runFor(35_000);
    expect(await page.locator('#call').isVisible()).toBe(true);
    expect(await page.locator('#call-text').innerText()).toContain('Selamat pagi. Hari ini, Senin, 5 Oktober 2026');
    expect((await heard(page)).spoken).toEqual([]);
    await pass(page, MINUTE);
    expect(await page.locator('#call').isVisible()).toBe(false);
  });

  test('at the set time the day is spoken in Indonesian, in words alone, once', async () => {
    const page = await open(BEFORE_EIGHT, indonesianDevice);
    await switchOn(page);
    await pass(page, 3 * MINUTE);
    const { spoken } = await heard(page);
    expect(spoken).toHaveLength(1);
    expect(spoken[0]?.lang).toBe('id-ID');
    expect(spoken[0]?.text).toContain('Senin, lima Oktober dua ribu dua puluh enam, ada dua kegiatan');
    expect(spoken[0]?.text).toContain('pukul sembilan, di Aula lantai dua');
    expect(spoken[0]?.text).not.toMatch(/\d/);
  });

  test('a recorded file wins over the synthetic voice', async () => {
    const page = await open(BEFORE_FIRST, indonesianDevice);
    const folder = join(dirname(board?.file ?? ''), 'suara');
    mkdirSync(folder);
    writeFileSync(join(folder, 'layanan.wav'), silence());
    await switchOn(page);
    await pass(page, MINUTE);
    expect(board?.requests.map((url) => url.replace(/^.*\/suara\//, ''))).toEqual(['layanan.wav']);
    expect((await heard(page)).spoken).toEqual([]);
  });

  test('a recorded file that is missing leaves the word to the synthetic voice', async () => {
    const page = await open(BEFORE_FIRST, indonesianDevice);
    await switchOn(page);
    await pass(page, MINUTE);
    expect((await heard(page)).spoken.map(({ text }) => text)).toEqual([
      'Perhatian. lima belas menit lagi, pukul delapan: Layanan terpadu penyandang disabilitas, di Ruang Layanan.',
    ]);
  });

  test('a device without an Indonesian voice rings and shows the text, and says so', async () => {
    const page = await open(BEFORE_FIRST, muteDevice);
    await switchOn(page);
    expect(await page.locator('#sound').innerText()).toMatch(/nada dan teks/);
    await page.clock.runFor(28_000);
    expect(await page.locator('#call-text').innerText()).toContain('15 menit lagi, pukul 08.00');
    expect(board?.errors).toEqual([]);
  });

  test('a call that was missed by more than minutes is not made up for', async () => {
    const page = await open(`${MONDAY}T08:06:00`, indonesianDevice);
    await switchOn(page);
    await pass(page, MINUTE);
    expect(await page.locator('#call').isVisible()).toBe(false);
    expect((await heard(page)).spoken).toEqual([]);
  });
});
