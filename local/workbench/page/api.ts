import type {
  BookFacts,
  ChartView,
  EditOutcome,
  MadeFiles,
  Moved,
  OpenedPage,
  Place,
  Requests,
  RowsView,
  WorkbenchEvent,
} from '../protocol';

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}

async function get<T>(path: string, query: Record<string, string | number> = {}): Promise<T> {
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
  return read<T>(await fetch(`${path}?${search.toString()}`));
}

async function post<T>(path: string, body: object): Promise<T> {
  const headers = { 'Content-Type': 'application/json' };
  return read<T>(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

/** This window among others of the workbook. */
const by = crypto.randomUUID();
/** Who edits, and what they have seen; without a revision nothing is asked. */
const seenBy = (revision: number | undefined) => (revision === undefined ? {} : { by, revision });

/** The server's requests, typed. */
export const api = {
  book: () => get<BookFacts>('/api/book'),
  rows: (sheet: string, from: number, count: number) => get<RowsView>('/api/rows', { sheet, from, count }),
  choices: ({ sheet, row, column }: Place) => get<string[]>('/api/choices', { sheet, row, column }),
  charts: (sheet: string) => get<ChartView[]>('/api/charts', { sheet }),
  files: () => get<MadeFiles>('/api/files'),
  webApp: (search: string) => get<OpenedPage>('/api/web-app', Object.fromEntries(new URLSearchParams(search))),
  /** `was`: what stood in the one cell when the person began; `revision`: of the book that they saw. */
  edit: (place: Place, values: readonly (readonly string[])[], was?: string, revision?: number) =>
    post<EditOutcome>('/api/edit', { ...place, values, was, ...seenBy(revision) }),
  clear: (place: Place, rows: number, columns: number, revision?: number) =>
    post<EditOutcome>('/api/clear', { ...place, rows, columns, ...seenBy(revision) }),
  /** Opens the sample in place of an empty workbook. */
  sample: () => post<null>('/api/sample', {}),
  /** Opens a workbook of ours in place of an empty one; false: the file is none. */
  open: async (file: File) => {
    const headers = { 'Content-Type': 'application/octet-stream' };
    const address = `/api/open?name=${encodeURIComponent(file.name)}`;
    return read<boolean>(await fetch(address, { method: 'POST', headers, body: file }));
  },
  block: (place: Place, rows: number, columns: number) =>
    post<{ text: string; entries: string[][] }>('/api/block', { ...place, rows, columns }),
  resize: (sheet: string, column: number, pixels: number | null) =>
    post<null>('/api/resize', { sheet, column, pixels }),
  find: (from: Place, text: string, isBack: boolean) =>
    post<Requests['find']['gives']>('/api/find', { ...from, text, isBack }),
  undo: () => post<Moved>('/api/undo', {}),
  redo: () => post<Moved>('/api/redo', {}),
  recover: (take: boolean) => post<{ file: string | null }>('/api/recover', { take }),
  stop: () => post<null>('/api/stop', {}),
  run: (handler: string, sheet: string, row: number) =>
    post<{ error: string | null }>('/api/run', { handler, sheet, row }),
  call: (page: string, name: string, args: unknown[]) =>
    post<{ value?: unknown; error: string | null }>('/api/call', { page, name, args }),
  answer: (id: number, answer: string | null) => post<null>('/api/answer', { id, answer }),
};

/** Listens to what happens without being asked; `lost` tells whether the server still answers. */
export function listen(heard: (event: WorkbenchEvent) => void, lost: (isLost: boolean) => void): void {
  const source = new EventSource('/api/events');
  source.addEventListener('message', ({ data }) => heard(JSON.parse(String(data)) as WorkbenchEvent));
  source.addEventListener('open', () => lost(false));
  source.addEventListener('error', () => lost(true));
}
