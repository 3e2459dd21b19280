/**
 * `npm run bench -- latency`: how long people wait for documents, with the low and the high figure of `latency.json` for every call of
 * Google's services. Every execution pays its start, its reading and its calculating; those side by side wait for one lock.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx } from 'hucre';
import type { LocalMemory } from '../local/drive/memory';
import { createRuntime } from '../local/runtime/apps-script';
import { readScripts } from '../local/scripts';
import { createLocalWorkbook, type LocalWorkbook } from '../local/workbook/local-workbook';
import { LOOK } from '../src/commands/documents/lanes/claims';
import type { ShareAnswer } from '../src/commands/documents/lanes/share-works';
import type { RunSummary } from '../src/commands/run/summary';
import { largeWorkbook } from './large-workbook';
import { stopwatch, type Level, type SharedLock } from './latency-model';
import type { Figure } from './report';

/** The fifth of October 2026 at eight. */
const BASE = new Date(2026, 9, 5, 8).getTime();
const LANES = 4;
const MINUTE = 60_000;
/** The check box *Buat evaluasi*. */
const BOX = 'A18';
/** The properties in which a run tells those beside it that they may begin, and which documents somebody has in hand. */
const ANNOUNCEMENT = 'jalanBersama';
const CLAIMS = 'klaimDokumen';

interface World {
  /** Runs a function of the script; gives its answer and when it ended. One that is called by `meanwhile` runs beside it. */
  run: <T>(begin: number, name: string, ...args: unknown[]) => { answer: T; end: number };
  /** What others do as soon as the execution under way has given the lock back for the first time. */
  meanwhile: (work: () => void) => void;
  /** Somebody who is not the owner ticks *Buat evaluasi*: when the first answer stands beside the box, and when the run has ended. */
  tick: (begin: number) => { first: number; end: number };
  /** The trigger that goes on runs; null: there is none. */
  goOn: (begin: number) => number | null;
  /** The longest execution so far. */
  longest: () => number;
}

function worldOf(code: string, workbook: LocalWorkbook, folder: string, level: Level): World {
  const lock: SharedLock = [];
  let longest = 0;
  let announced = 0;
  let claimed = 0;
  let watch = stopwatch(level, 0, lock);
  let processor = 0;
  let others: (() => void) | null = null;
  let isUnlocked = false;
  let flushed = Infinity;
  /** The others are done. */
  let isAlone = false;
  /** The time of the processor alone: others may use the machine, too. */
  const calculate = (): void => {
    const { user } = process.cpuUsage();
    watch.work((user - processor) / 1000);
    processor = user;
  };
  const letOthers = (): void => {
    const [work, own] = [others, watch];
    others = null;
    work?.();
    [watch, isAlone] = [own, true];
    processor = process.cpuUsage().user;
  };
  const memory: LocalMemory = { files: {}, properties: {} };
  const base = { code, workbook, folder, memory };
  const runtime = createRuntime({
    ...base,
    fixedTime: () => BASE + watch.now,
    watch: (method, cells, args) => {
      calculate();
      if (others && isUnlocked) letOthers();
      isUnlocked = method === 'Lock.releaseLock';
      watch.watch(method, cells, args);
      if (method === 'SpreadsheetApp.flush') flushed = Math.min(flushed, watch.now);
      const [key] = args;
      if (/^Properties\.(set|delete)Property$/.test(method)) {
        if (key === ANNOUNCEMENT) announced = watch.now;
        if (key === CLAIMS) claimed = watch.now;
      }
      // Who waits for another looks from time to time.
      if (method !== 'Properties.getProperty') return;
      if (key === ANNOUNCEMENT) watch.waitUntil(announced + LOOK);
      if (key === CLAIMS && isAlone) watch.waitUntil(claimed + LOOK);
    },
  });
  /** One execution from its start on. */
  const execute = <T>(begin: number, work: () => T): { answer: T; end: number } => {
    watch = stopwatch(level, begin, lock);
    processor = process.cpuUsage().user;
    const answer = work();
    calculate();
    const end = watch.end();
    longest = Math.max(longest, end - begin);
    return { answer, end };
  };
  return {
    run: <T>(begin: number, name: string, ...args: unknown[]) => execute(begin, () => runtime.call(name, ...args) as T),
    meanwhile: (work) => void (others = work),
    tick(begin) {
      createRuntime({ ...base, fixedTime: BASE, context: 'menu' }).call('perbaruiDasbor');
      const { end } = execute(begin, () =>
        runtime.edit({ sheet: 'Dasbor', cell: BOX, value: true, user: 'kepala@contoh.go.id' }),
      );
      return { first: flushed, end };
    },
    goOn(begin) {
      if (!memory.triggers?.some(({ handler }) => handler === 'lanjutkan')) return null;
      return execute(begin, () => runtime.runClockTriggers()).end;
    },
    longest: () => longest,
  };
}

const request = { tasks: ['evaluation'], messages: 'id' };

/** One call after the other, as it was before. */
function oneByOne({ run }: World): number {
  let at = 0;
  for (let part = 0; ; part++) {
    const { answer, end } = run<RunSummary>(at, 'jalankan', { ...request, ...(part > 0 && { continued: true }) });
    at = end;
    if (answer.documentsLeft === 0) return at;
  }
}

/** As the sidebar does it: a call that opens the run, others that make its documents, and one that ends it where the first did not. */
function sideBySide({ run, meanwhile }: World, wanted: number): number {
  const shared = { run: 'uji', lanes: LANES };
  const lanes = Array.from({ length: LANES }, () => 0);
  let made = 0;
  const make = (): void => {
    while (made < wanted) {
      const at = Math.min(...lanes);
      if (at === Infinity) throw new Error(`Of ${wanted} documents ${made} were made.`);
      const lane = lanes.indexOf(at);
      const { answer, end } = run<ShareAnswer>(at, 'buatBersama', { ...request, shared }, lane);
      made += answer.done;
      lanes[lane] = answer.done === 0 ? Infinity : end;
    }
  };
  meanwhile(make);
  const opened = run<RunSummary>(0, 'jalankan', { ...request, shared });
  make();
  if (opened.answer.documentsLeft === 0) return opened.end;
  const last = Math.max(opened.end, ...lanes.filter(Number.isFinite));
  const { answer, end } = run<RunSummary>(last, 'jalankan', { ...request, continued: true });
  if (answer.documentsLeft > 0) throw new Error(`${answer.documentsLeft} documents are left at the end.`);
  return end;
}

/** As on a phone: a tick, and what its run has left by itself, each time a minute later. */
function onPhone({ tick, goOn }: World): number {
  let { end } = tick(0);
  for (;;) {
    const next = goOn(end + MINUTE);
    if (next === null) return end;
    end = next;
  }
}

async function measureSize(
  root: string,
  name: string,
  input: Uint8Array,
  { documents, levels }: { documents: number; levels: readonly Level[] },
): Promise<Figure[]> {
  const code = readScripts(join(root, 'dist/Code.js'));
  const figures: Figure[] = [];
  for (const level of levels) {
    const measured = async <T>(work: (world: World) => T): Promise<T> => {
      const folder = mkdtempSync(join(tmpdir(), 'rapor-lambat-'));
      try {
        const workbook = createLocalWorkbook(await openXlsx(input, { readStyles: true }), { name });
        return work(worldOf(code, workbook, folder, level));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    };
    let longest = 0;
    const timed = (work: (world: World) => number) => (world: World) => {
      const seconds = work(world) / 1000;
      longest = Math.max(longest, world.longest() / 1000);
      return seconds;
    };
    const before = await measured((world) => oneByOne(world) / 1000);
    const now = await measured(timed((world) => sideBySide(world, documents)));
    let first = 0;
    const ticked = await measured(timed((world) => onPhone({ ...world, tick: (at) => noted(world.tick(at)) })));
    function noted(answer: ReturnType<World['tick']>): ReturnType<World['tick']> {
      first = answer.first / 1000;
      return answer;
    }
    // Few documents have a time of their own as their goal, many a third of what they took one after the other.
    const few = documents === 12 ? { limit: level === 'low' ? 20 : 45 } : {};
    const many = documents === 12 ? {} : { limit: 1 / 3 };
    const label = `${documents} documents, ${level}`;
    figures.push(
      { name: `${label}: one by one`, value: before, unit: 's', digits: 1 },
      { name: `${label}: side by side`, value: now, unit: 's', digits: 1, ...few },
      { name: `${label}: side by side ÷ one by one`, value: now / before, unit: '', digits: 2, ...many },
      { name: `${label}: from a tick of somebody else`, value: ticked, unit: 's', digits: 1, ...few },
      { name: `${label}: from a tick ÷ one by one`, value: ticked / before, unit: '', digits: 2, ...many },
      { name: `${label}: first answer on a phone`, value: first, unit: 's', digits: 1, limit: 4 },
      { name: `${label}: longest execution`, value: longest, unit: 's', digits: 0, limit: 300 },
    );
  }
  return figures;
}

const LEVELS: readonly Level[] = ['low', 'high'];

/**
 * The sample with its twelve documents, and 299 units with the agency.
 *
 * @param wanted `12`, `300`, and one of the two levels where only that is wanted
 */
export async function measureLatency(root: string, wanted: readonly string[]): Promise<Figure[]> {
  const named = LEVELS.filter((level) => wanted.includes(level));
  const levels = named.length > 0 ? named : LEVELS;
  const sample = readFileSync(join(root, 'samples/dinas-sosial-contoh.xlsx'));
  const figures = wanted.includes('12') ? await measureSize(root, 'contoh', sample, { documents: 12, levels }) : [];
  if (!wanted.includes('300')) return figures;
  const large = await largeWorkbook({ units: 299, indicators: 2990, budgetRows: 6000 });
  return [...figures, ...(await measureSize(root, 'besar', large, { documents: 300, levels }))];
}
