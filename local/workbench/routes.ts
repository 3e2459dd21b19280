import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Events } from './events';
import type { Block, Place, Requests, Seen } from './protocol';
import { openStream, readFileBody, readJson, SCRIPT_PAGE_POLICY, send, sendFile, sendJson, sendPage } from './reply';
import { withBridge } from './script-page';
import type { WorkerClient } from './worker-client';

/** What the build made for the browser, as text. */
export interface PageFiles {
  page: string;
  style: string;
  code: string;
  /** The frame around a web app, in a tab of its own. */
  webApp: string;
  webAppCode: string;
  /** Makes `google.script` within pages of scripts. */
  bridge: string;
}

export type Route = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> | void;

type Body = Record<string, unknown>;

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new Error('A text is missing.');
  return value;
};
const count = (value: unknown): number => {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 0) throw new Error('A number is missing.');
  return number;
};
const place = (from: Body): Place => ({
  sheet: text(from.sheet),
  row: count(from.row),
  column: count(from.column),
});
const block = (from: Body): Block => ({ ...place(from), rows: count(from.rows), columns: count(from.columns) });

/** Nothing without a window's name. */
const seen = ({ by, revision }: Body): { seen?: Seen } =>
  by === undefined ? {} : { seen: { by: text(by), revision: count(revision) } };

function texts(value: unknown): string[][] {
  const isTable = (rows: unknown): rows is unknown[][] =>
    Array.isArray(rows) && rows.every((row) => Array.isArray(row));
  if (!isTable(value)) throw new Error('Rows are missing.');
  return value.map((row) => row.map(text));
}

/** The requests of the page: how their arguments are read out of a body. */
const READERS: { [Name in keyof Requests]?: (body: Body) => Requests[Name]['takes'] } = {
  edit: (body) => ({
    ...place(body),
    values: texts(body.values),
    ...(body.was !== undefined && { was: text(body.was) }),
    ...seen(body),
  }),
  clear: (body) => ({ ...block(body), ...seen(body) }),
  block,
  resize: (body) => ({
    sheet: text(body.sheet),
    column: count(body.column),
    pixels: body.pixels === null ? null : count(body.pixels),
  }),
  find: (body) => ({ ...place(body), text: text(body.text), isBack: body.isBack === true }),
  undo: () => ({}),
  redo: () => ({}),
  stop: () => ({}),
  recover: (body) => ({ take: body.take === true }),
  run: (body) => ({
    handler: text(body.handler),
    selection: { sheet: text(body.sheet), row: count(body.row) },
  }),
  call: (body) => ({ page: text(body.page), name: text(body.name), args: Array.isArray(body.args) ? body.args : [] }),
};

const HTML = 'text/html; charset=utf-8';

/** What may take the place of a workbook in which nothing would be lost. */
export interface Replacing {
  sample(): Promise<void>;
  /** @returns false when the file is no workbook of ours */
  file(name: string, bytes: Uint8Array): Promise<boolean>;
}

/** Finds what answers a request; everything else does not exist: no path leads to the disk. */
export function createRoutes(
  worker: WorkerClient,
  events: Events,
  files: PageFiles,
  replacing: Replacing,
): (method: string, path: string) => Route | undefined {
  const serve =
    (type: string, content: string): Route =>
    (_, response) =>
      send(response, 200, type, content);

  async function scriptPage(id: string, response: ServerResponse): Promise<void> {
    const page = await worker.request('page', { id });
    if (!page) return send(response, 404, 'text/plain; charset=utf-8', '404\n');
    const html = withBridge(page.html, files.bridge, page.functions);
    send(response, 200, HTML, html, { 'Content-Security-Policy': SCRIPT_PAGE_POLICY });
  }

  async function madeFile(id: string, response: ServerResponse): Promise<void> {
    const file = await worker.request('file', { id });
    if (!file) return send(response, 404, 'text/plain; charset=utf-8', '404\n');
    sendFile(response, file.name, file.type, readFileSync(file.path));
  }

  const gets: Record<string, Route> = {
    '/workbench.js': serve('text/javascript; charset=utf-8', files.code),
    '/web-app.js': serve('text/javascript; charset=utf-8', files.webAppCode),
    '/workbench.css': serve('text/css; charset=utf-8', files.style),
    '/papan.html': (_, response) => sendPage(response, files.webApp),
    '/api/web-app': async (_, response, url) =>
      sendJson(response, await worker.request('webApp', { parameter: Object.fromEntries(url.searchParams) })),
    '/api/book': async (_, response) => sendJson(response, await worker.request('book', {})),
    '/api/files': async (_, response) => sendJson(response, await worker.request('files', {})),
    '/api/rows': async (_, response, { searchParams }) => {
      const { sheet, from, count: rows } = Object.fromEntries(searchParams);
      sendJson(response, await worker.request('rows', { sheet: text(sheet), from: count(from), count: count(rows) }));
    },
    '/api/choices': async (_, response, { searchParams }) =>
      sendJson(response, await worker.request('choices', place(Object.fromEntries(searchParams)))),
    '/api/charts': async (_, response, { searchParams }) =>
      sendJson(response, await worker.request('charts', { sheet: text(searchParams.get('sheet')) })),
    '/api/events': (_, response) => {
      openStream(response);
      events.listen(response);
    },
    '/download': async (_, response) => {
      const { name, type, bytes } = await worker.request('save', {});
      sendFile(response, name, type, bytes);
    },
  };

  const posts: Record<string, Route> = {
    '/api/sample': async (_, response) => {
      await replacing.sample();
      sendJson(response, null);
    },
    '/api/open': async (request, response, { searchParams }) =>
      sendJson(response, await replacing.file(text(searchParams.get('name')), await readFileBody(request))),
    '/api/answer': async (request, response) => {
      const { id, answer } = await readJson(request);
      const given = answer === null ? null : text(answer);
      if (events.takeQuestion(count(id))) worker.answer(count(id), given);
      sendJson(response, null);
    },
  };
  for (const [name, read] of Object.entries(READERS) as [keyof Requests, (body: Body) => never][]) {
    posts[`/api/${name}`] = async (request, response) =>
      sendJson(response, await worker.request(name, read(await readJson(request))));
  }

  return (method, path) => {
    const table = method === 'GET' ? gets : method === 'POST' ? posts : {};
    if (Object.hasOwn(table, path)) return table[path];
    const named = method === 'GET' ? /^\/(page|file)\/([\w-]+)$/.exec(path) : null;
    if (!named?.[2]) return undefined;
    const [, kind, id] = named;
    return (_, response) => (kind === 'page' ? scriptPage(id, response) : madeFile(id, response));
  };
}
