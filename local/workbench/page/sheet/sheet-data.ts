import type { CellView } from '../../protocol';
import { api } from '../api';
import type { Sending } from './outbox';

/** Rows that are fetched together. */
const CHUNK = 100;
/** Chunks that are kept; the oldest go first. */
const KEPT = 80;

/** A cell as the page shows it; `isWaiting`: typed here, and no server knows of it. */
export type ShownCell = CellView & { isWaiting?: true };

/** The rows of one sheet, fetched as they come into sight. */
export interface SheetData {
  /** Undefined: not here yet, and asked for. */
  row(row: number): readonly CellView[] | undefined;
  /** The cells of a row if they are here; nothing is asked for. */
  peek(row: number): readonly CellView[] | undefined;
  /** The cells of a row if they are here as the host has them now, as far as the page knows. */
  fresh(row: number): readonly CellView[] | undefined;
  cell(row: number, column: number): CellView | undefined;
  /** Waits until some rows are here. */
  load(from: number, count: number): Promise<void>;
  /** Asks for what lies beside the rows in sight, so that a step by a page finds it here. */
  ahead(first: number, last: number, count: number): void;
  /** Shows an edit that no server has seen yet, until rows are fetched again. */
  patch(sending: Sending): void;
  /** Marks everything as old; what is in sight is fetched again while the old still shows. */
  refresh(): void;
}

/** @param arrived called whenever rows have come */
export function createSheetData(sheet: string, arrived: () => void): SheetData {
  const chunks = new Map<number, { rows: ShownCell[][]; version: number }>();
  const asked = new Map<number, Promise<void>>();
  let version = 0;

  function fetchChunk(index: number): Promise<void> {
    const running = asked.get(index);
    if (running) return running;
    const wanted = version;
    const fetched = api
      .rows(sheet, index * CHUNK, CHUNK)
      .then(({ rows }) => {
        chunks.delete(index);
        chunks.set(index, { rows, version: wanted });
        const [oldest] = chunks.keys();
        if (chunks.size > KEPT && oldest !== undefined) chunks.delete(oldest);
      })
      .finally(() => {
        asked.delete(index);
        arrived();
      });
    asked.set(index, fetched);
    return fetched;
  }

  const chunkOf = (row: number): number => Math.floor(row / CHUNK);

  function row(index: number): readonly CellView[] | undefined {
    const chunk = chunks.get(chunkOf(index));
    if (chunk?.version !== version) void fetchChunk(chunkOf(index)).catch(() => undefined);
    return chunk?.rows[index % CHUNK];
  }

  return {
    row,
    peek: (at) => chunks.get(chunkOf(at))?.rows[at % CHUNK],
    fresh: (at) => {
      const chunk = chunks.get(chunkOf(at));
      return chunk?.version === version ? chunk.rows[at % CHUNK] : undefined;
    },
    cell: (at, column) => row(at)?.find((cell) => cell.column === column),
    load: async (from, count) => {
      const wanted: Promise<void>[] = [];
      for (let index = chunkOf(from); index <= chunkOf(from + Math.max(count, 1) - 1); index += 1) {
        if (chunks.get(index)?.version !== version) wanted.push(fetchChunk(index));
      }
      await Promise.all(wanted);
    },
    ahead: (first, last, count) => {
      const beside = [last + CHUNK / 2, first - CHUNK / 2].filter((at) => at >= 0 && at < count).map(chunkOf);
      for (const index of new Set(beside)) {
        if (chunks.get(index)?.version !== version) void fetchChunk(index).catch(() => undefined);
      }
    },
    patch: (sending) => {
      const { place } = sending;
      const count = 'values' in sending ? sending.values.length : sending.rows;
      for (let index = 0; index < count; index += 1) {
        const chunk = chunks.get(chunkOf(place.row + index));
        const at = (place.row + index) % CHUNK;
        const standing = chunk?.rows[at];
        if (!chunk || !standing) continue;
        const texts = 'values' in sending ? (sending.values[index] ?? []) : new Array<string>(sending.columns).fill('');
        const others = standing.filter(({ column }) => column < place.column || column >= place.column + texts.length);
        const typed = texts.flatMap((text, c) =>
          text === '' ? [] : [{ column: place.column + c, text, isWaiting: true as const }],
        );
        chunk.rows[at] = [...others, ...typed].sort((a, b) => a.column - b.column);
      }
      arrived();
    },
    refresh: () => {
      version += 1;
      asked.clear();
    },
  };
}
