import type { ShareAnswer } from '../../../src/commands/documents/lanes/share-works';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { TemplateAnswer, UsedTemplate } from '../../../src/commands/documents/templates/upload-template';
import type {
  FindingRequest,
  PanelSetting,
  PanelState,
  PanelSummary,
  RepairAnswer,
  RepairRequest,
  SettingAnswer,
  SettingChange,
} from '../../../src/commands/panel/panel';
import type { RunProgress, RunRequest, RunSummary, SummaryDocument } from '../../../src/commands/run/summary';

const PAGE = join(__dirname, '../../../dist/panel.html');

/** The width that Google gives a sidebar, in pixels. */
export const WIDTH = 300;

const documents = (count: number): SummaryDocument[] =>
  new Array<SummaryDocument>(count).fill({ message: '' } as SummaryDocument);

/** What a call answers that made some documents and left others. */
export const summary = (made: number, left: number, changes: Partial<RunSummary> = {}): RunSummary => ({
  ok: true,
  language: 'id',
  year: 2026,
  period: 'TW III',
  tasks: ['evaluation'],
  agency: null,
  units: [],
  findings: [],
  highlights: [],
  documents: documents(made + left),
  documentsLeft: left,
  ...(made + left > 0 && { progress: { done: made, left, secondsLeft: left * 6 } }),
  sheetsWritten: ['Capaian', 'Rapor Unit'],
  ...changes,
});

export const ordinary: PanelState = {
  language: 'id',
  agency: 'Dinas Sosial Kota Contoh',
  period: '2026 TW III',
  next: 'calculate',
  hasBudget: true,
  time: '08:00',
  target: null,
  tab: null,
  interrupted: '',
  steps: [
    { step: 'units', isDone: true, count: '11' },
    { step: 'actuals', isDone: false, count: '61/63' },
  ],
  figures: [
    { label: 'Nilai Instansi (%)', value: '93,50', note: 'Di Bawah Batas Minimal (95%)', tone: 'bad' },
    { label: 'Serapan Anggaran (%)', value: '71,20', note: 'Memenuhi Batas Minimal, batas 60%', tone: 'good' },
    { label: 'Unit Perlu Perhatian', value: '3', note: 'dari 11 unit', tone: 'open' },
    { label: 'Indikator Belum Lapor', value: '2', note: 'dari 63 indikator', tone: 'open' },
    { label: 'Tindak Lanjut Lewat Batas', value: '0', note: '4 masih terbuka', tone: 'good' },
    { label: 'Temuan Data', value: '1', note: '0 kesalahan, 1 peringatan dalam data yang dipakai', tone: 'open' },
  ],
  counts: { error: 0, warning: 1, info: 0 },
  findings: [
    {
      severity: 'warning',
      code: 'x',
      sheet: 'Realisasi',
      cell: 'G23',
      place: 'Realisasi!G23',
      message: 'Indikator "UKK-02" dijumlahkan tanpa sel kosong G23.',
      advice: 'Isi, atau tulis 0.',
      way: 'cell',
      canConfirm: true,
      repairs: ['Cara Hitung: Posisi Akhir'],
      alike: 3,
    },
  ],
  documents: [
    {
      kind: 'Laporan Evaluasi',
      subject: 'Sekretariat',
      status: 'Selesai',
      link: 'https://docs.google.com/d/1',
      message: '',
    },
    { kind: 'Laporan Evaluasi', subject: 'Bidang A', status: 'Menunggu', link: '', message: 'Templat rusak' },
  ],
};

/** What people may write into names and cells, without a single blank in places. */
export const hostile: PanelState = {
  ...ordinary,
  agency: `<img src=x onerror="document.title='broken'">${'Panjang'.repeat(30)}`,
  counts: { error: 1, warning: 0, info: 0 },
  next: 'check',
  findings: [
    {
      severity: 'error',
      code: 'x',
      sheet: `${'Lembar'.repeat(20)}`,
      cell: 'A1',
      advice: '</script><b>x</b>',
      place: `${'Lembar'.repeat(20)}!A1`,
      way: 'cell',
      canConfirm: true,
      repairs: [],
      alike: 1,
      message: `=HYPERLINK("https://contoh") ${'katapanjang'.repeat(40)}`,
    },
  ],
  documents: [
    {
      kind: '<i>x</i>',
      subject: 'javascript',
      status: 'Gagal',
      link: 'javascript:document.title="broken"',
      message: '<u>x</u>',
    },
  ],
};

export const settings: PanelSetting[] = [
  {
    key: 'agency',
    label: 'Nama Instansi',
    value: 'Dinas Sosial',
    help: 'Nama pada kop.',
    choices: [],
    isNumber: false,
  },
  {
    key: 'minimumAttainment',
    label: 'Batas Minimal Capaian (%)',
    value: '90',
    help: 'Batas unit.',
    choices: [],
    isNumber: true,
  },
  {
    key: 'flagBasis',
    label: 'Dasar Penandaan',
    value: 'Capaian',
    help: 'Angka yang ditandai.',
    choices: ['Capaian', 'Serapan'],
    isNumber: false,
  },
];

/** What the script answers; each function may throw or wait. */
export interface Script {
  keadaanPanel(): PanelState | Promise<PanelState>;
  bukaSel(sheet: string, cell: string): boolean;
  pengaturanPanel(): PanelSetting[];
  memangBegitu(request: FindingRequest): number;
  perbaikiTemuan(request: RepairRequest): RepairAnswer;
  simpanPengaturan(changes: SettingChange[]): SettingAnswer;
  siapkanLembarInti(): undefined;
  imporBerkas(): undefined;
  imporTabIni(): undefined;
  jalankan(request: RunRequest): PanelSummary | Promise<PanelSummary>;
  buatBersama(request: RunRequest, lane: number): ShareAnswer | Promise<ShareAnswer>;
  templatPanel(): UsedTemplate[];
  unggahTemplat(kind: string, name: string, base64: string, agreed: boolean): TemplateAnswer;
  hentikan(): undefined;
  kemajuan(): RunProgress | null;
}

export interface OpenPanel {
  page: Page;
  /** Names and arguments of the calls so far. */
  calls: [string, ...unknown[]][];
  errors: string[];
  close(): Promise<void>;
}

const usual: Script = {
  keadaanPanel: () => ordinary,
  bukaSel: () => true,
  pengaturanPanel: () => settings,
  memangBegitu: () => 1,
  perbaikiTemuan: ({ agreed }) => ({
    cells: [{ code: 'UKK-02', place: 'Indikator!M7', before: 'Akumulasi', after: 'Posisi Akhir' }],
    isWritten: agreed,
  }),
  simpanPengaturan: (changes) => ({ saved: changes.map(({ key }) => key), refused: [] }),
  siapkanLembarInti: () => undefined,
  imporBerkas: () => undefined,
  imporTabIni: () => undefined,
  jalankan: () => summary(0, 0),
  buatBersama: () => ({ done: 0, left: 0 }),
  templatPanel: () => [],
  unggahTemplat: (_kind, _name, _base64, agreed) => ({ ok: true, isUsed: agreed, dataErrors: 0, findings: [] }),
  hentikan: () => undefined,
  kemajuan: () => null,
};

/** Opens the built page at the width of a sidebar, with a stand-in for `google.script.run`. */
export async function openPanel(
  browser: Browser,
  script: Partial<Script> = {},
  language: 'id' | 'en' = 'id',
  part = '',
  kept = '',
): Promise<OpenPanel> {
  const context = await browser.newContext({ viewport: { width: WIDTH, height: 900 } });
  const page = await context.newPage();
  const calls: OpenPanel['calls'] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== 'http://panel.test/') errors.push(`request: ${request.url()}`);
  });
  const answers = { ...usual, ...script } as unknown as Record<string, (...args: unknown[]) => unknown>;
  await page.exposeFunction('callScript', async (name: string, args: unknown[]) => {
    calls.push([name, ...args]);
    try {
      return { value: await answers[name]?.(...args) };
    } catch (error) {
      return { error: (error as Error).message };
    }
  });
  await page.addInitScript(() => {
    type Handler = (value: unknown) => void;
    type Answer = { value?: unknown; error?: string };
    const callScript = (window as unknown as { callScript: (name: string, args: unknown[]) => Promise<Answer> })
      .callScript;
    const chain = (success: Handler, failure: Handler): unknown =>
      new Proxy(
        {},
        {
          get: (_, name: string) => {
            if (name === 'withSuccessHandler') return (handler: Handler) => chain(handler, failure);
            if (name === 'withFailureHandler') return (handler: Handler) => chain(success, handler);
            return (...args: unknown[]): void => {
              void callScript(name, args).then(({ value, error }) =>
                error === undefined ? success(value) : failure(new Error(error)),
              );
            };
          },
        },
      );
    const nothing: Handler = () => undefined;
    Object.assign(window, { google: { script: { run: chain(nothing, nothing) } } });
  });
  const html = readFileSync(PAGE, 'utf8').replace(
    '<html lang="id"',
    `<html lang="${language}" data-part="${part}" data-state="${encodeURIComponent(kept)}"`,
  );
  await page.route('http://panel.test/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto('http://panel.test/');
  if (kept === '') await page.locator('main[aria-busy="false"]').waitFor();
  return { page, calls, errors, close: () => context.close() };
}
