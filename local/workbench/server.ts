import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEvents } from './events';
import { cookieName, refuse } from './guard';
import type { OpenOptions } from './host/open-session';
import type { Requests } from './protocol';
import { send, sendPage } from './reply';
import { createRoutes, type PageFiles } from './routes';
import { startWorker, type WorkerClient } from './worker-client';

/** Only this machine; a name could be made to mean another one. */
const HOST = '127.0.0.1';
/** How long the head and the whole of a request may take to come in, in milliseconds; from this machine they come at once. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 };
/** A browser opens six for each of its tabs. */
const MOST_CONNECTIONS = 200;

export interface WorkbenchOptions {
  open: OpenOptions;
  /** Path of the built worker. */
  program: string;
  files: PageFiles;
  /** Path of the workbook that an empty one may be changed for. */
  sample: string;
  /** 0: any free port. */
  port?: number;
  /** The door of a workbench that was killed in the same folder: taken again where it is free. */
  door?: { port: number; token: string } | null;
}

export interface Workbench {
  /** Address with the token in it. */
  address: string;
  port: number;
  token: string;
  /** The workbook as it stands, when something was changed since the last download; else null. */
  unsaved(): Promise<Requests['save']['gives'] | null>;
  /** Whether work of an ended session still waits for a decision. */
  hasRecovery(): Promise<boolean>;
  /** Whether what was done is also in a safety copy, which the next workbench in the folder offers. */
  isCopied(): boolean;
  /** What was unsaved is in the person's hands: it is not offered again. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port));
  });
}

/**
 * Opens a workbook and serves it to a browser on this machine.
 * @throws Problem when the workbook cannot be opened
 */
export async function startWorkbench({
  open,
  program,
  files,
  sample,
  port = 0,
  door: known,
}: WorkbenchOptions): Promise<Workbench> {
  const events = createEvents();
  const begin = (options: OpenOptions): Promise<WorkerClient> => {
    events.beginAnew();
    return startWorker(program, options, (event) => events.tell(event));
  };
  let current = await begin(open);
  const worker: WorkerClient = {
    request: (name, takes) => current.request(name, takes),
    answer: (id, given) => current.answer(id, given),
    close: () => current.close(),
  };

  /** Only a workbook in which nothing would be lost makes room. */
  async function replace(path: string): Promise<void> {
    const { sheets, isChanged, hasData, recovery } = await worker.request('book', {});
    const isEmpty = sheets.every(({ filledRows }) => filledRows === 0);
    if (recovery !== null || (!isEmpty && (isChanged || hasData))) throw new Error('The workbook is not empty.');
    // Two workers would write the memory of one folder.
    await current.close();
    current = await begin({ ...open, instead: path }).catch(() => begin(open));
  }

  async function openFile(name: string, bytes: Uint8Array): Promise<boolean> {
    if (!/^[^/\\\0]{1,200}\.xls[xm]$/i.test(name)) return false;
    const place = mkdtempSync(join(tmpdir(), 'rapor-kinerja-'));
    try {
      const path = join(place, name);
      writeFileSync(path, bytes);
      const isOurs = await worker.request('isOurs', { path });
      if (isOurs) await replace(path);
      return isOurs;
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  }

  const routes = createRoutes(worker, events, files, { sample: () => replace(sample), file: openFile });
  const page = files.page.replace('<html lang="id">', `<html lang="${open.language}">`);
  const door = { port: 0, token: known?.token ?? randomBytes(24).toString('base64url') };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', headers } = request;
    const url = new URL(request.url ?? '/', `http://${HOST}`);
    const token = url.pathname === '/' ? url.searchParams.get('token') : null;
    const refused = refuse({ method, headers, token }, door);
    if (refused) return send(response, 403, 'text/plain; charset=utf-8', `403 ${refused}\n`);
    if (url.pathname === '/') {
      const cookie = `${cookieName(door.port)}=${door.token}; HttpOnly; SameSite=Strict; Path=/`;
      return sendPage(response, page, token === null ? {} : { 'Set-Cookie': cookie });
    }
    const route = routes(method, url.pathname);
    if (!route) return send(response, 404, 'text/plain; charset=utf-8', '404\n');
    await route(request, response, url);
  }

  const server = createServer(PATIENCE, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      if (response.headersSent) response.end();
      else send(response, 400, 'text/plain; charset=utf-8', `400 ${message}\n`);
    });
  });

  server.maxConnections = MOST_CONNECTIONS;
  door.port = await listen(server, port === 0 ? (known?.port ?? 0) : port).catch((error: unknown) => {
    if (port !== 0 || !known) throw error;
    return listen(server, 0);
  });
  const unsaved = async (): Promise<Requests['save']['gives'] | null> =>
    (await worker.request('book', {})).isChanged ? worker.request('save', {}) : null;
  const hasRecovery = async (): Promise<boolean> => (await worker.request('book', {})).recovery !== null;
  const forget = async (): Promise<void> => void (await worker.request('forget', {}));
  const close = async (): Promise<void> => {
    events.close();
    await worker.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const address = `http://${HOST}:${door.port}/?token=${door.token}`;
  const rest = { unsaved, hasRecovery, isCopied: () => events.isCopied(), forget, close };
  return { address, port: door.port, token: door.token, ...rest };
}
