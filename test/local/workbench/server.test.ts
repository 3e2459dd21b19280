import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { openXlsx, writeXlsx } from 'hucre';
import { cookieName } from '../../../local/workbench/guard';
import { readPageFiles } from '../../../local/workbench/page-files';
import { startWorkbench, type Workbench } from '../../../local/workbench/server';
import { temporaryFolder } from '../support';

const ROOT = join(__dirname, '../../..');

let workbench: Workbench;

/** The built workbench over an empty workbook. */
function start(folder: string, input: string | null = null): Promise<Workbench> {
  return startWorkbench({
    open: {
      input,
      folder,
      emptyName: 'Buku kerja',
      emptySheet: 'Lembar1',
      language: 'id',
      isVerbose: false,
      bundle: join(ROOT, 'dist/Code.js'),
    },
    program: join(ROOT, 'build/workbench-worker.mjs'),
    files: readPageFiles(join(ROOT, 'build/workbench')),
    sample: join(ROOT, 'samples/dinas-sosial-contoh.xlsx'),
  });
}

beforeAll(async () => {
  workbench = await start(temporaryFolder());
});
afterAll(() => workbench.close());

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** `path` goes out as it is: a client that tidies it would hide what is tried here. */
function ask(path: string, { method = 'GET', headers = {}, body = '' }: Sent = {}): Promise<Reply> {
  const { port, token } = workbench;
  const own: Record<string, string> = { cookie: `${cookieName(port)}=${token}` };
  if (method === 'POST') Object.assign(own, { origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json' });
  return new Promise((resolve, reject) => {
    const to = { host: '127.0.0.1', port, path, method, agent: false, headers: { ...own, ...headers } };
    const sent = request(to, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const json = ({ body }: Reply): unknown => JSON.parse(body.toString());

test('the printed address opens the page and leaves a cookie that no script and no other site gets', async () => {
  const { pathname, search } = new URL(workbench.address);
  const { status, headers } = await ask(pathname + search, { headers: { cookie: '' } });
  expect(status).toBe(200);
  expect(headers['set-cookie']?.[0]).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(headers['cache-control']).toBe('no-store');
});

test.each([
  ['without the cookie', '/api/book', { headers: { cookie: '' } }],
  ['with a wrong token', '/?token=salah', {}],
  ['with the token at another address', `/api/book?token=x`, { headers: { cookie: '' } }],
  ['under a foreign name', '/api/book', { headers: { host: 'jahat.example' } }],
  ['by another site', '/api/edit', { method: 'POST', headers: { origin: 'https://jahat.example' }, body: '{}' }],
])('nothing is answered %s', async (_, path, how) => {
  const { status, body } = await ask(path, how);
  expect(status).toBe(403);
  expect(body.length).toBeLessThan(20);
});

test.each([
  '/../package.json',
  '/build/workbench.mjs',
  '/workbench.js/../../package.json',
  '/%2e%2e/package.json',
  '/file/..%2f..%2fpackage.json',
  '/file/../../package.json',
  '/page/../../../etc/passwd',
  '//etc/passwd',
  '/constructor',
  '/api/__proto__',
])('no path leads to the disk: %s', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test.each([
  ['/api/edit', '{"sheet":"Lembar1","row":-1,"column":0,"values":[["x"]]}'],
  ['/api/edit', '{"sheet":"Lembar1","row":0,"column":0,"values":"x"}'],
  ['/api/edit', '[]'],
  ['/api/edit', 'bukan json'],
  ['/api/run', '{}'],
])('what cannot be read is refused: %s %s', async (path, body) => {
  expect((await ask(path, { method: 'POST', body })).status).toBe(400);
});

test('a post that is not JSON, as forms of other sites send it, is refused', async () => {
  const headers = { 'content-type': 'text/plain' };
  expect((await ask('/api/undo', { method: 'POST', headers, body: '{}' })).status).toBe(400);
});

test('an edit is stored, shown and saved', async () => {
  expect(await workbench.unsaved()).toBeNull();
  const body = JSON.stringify({ sheet: 'Lembar1', row: 0, column: 0, values: [['Halo'], ['1.250']] });
  expect(json(await ask('/api/edit', { method: 'POST', body }))).toEqual({ faults: [] });
  expect(json(await ask('/api/rows?sheet=Lembar1&from=0&count=2'))).toMatchObject({
    rows: [[{ text: 'Halo' }], [{ text: '1250' }]],
  });
  // What stopping the workbench would keep.
  expect((await workbench.unsaved())?.name).toBe('Buku kerja.xlsx');
  const { headers, body: bytes } = await ask('/download');
  expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''Buku%20kerja.xlsx");
  const [sheet] = (await openXlsx(bytes)).sheets;
  expect(sheet?.rows.map(([first]) => first)).toEqual(['Halo', 1250]);
});

test('while a script waits for an answer, the server goes on, and the answer lets the script finish', async () => {
  const running = ask('/api/run', {
    method: 'POST',
    body: JSON.stringify({ handler: 'siapkanLembarInti', sheet: 'Lembar1', row: 0 }),
  });
  const questions: string[] = [];
  const events = request({
    host: '127.0.0.1',
    port: workbench.port,
    path: '/api/events',
    headers: { cookie: `${cookieName(workbench.port)}=${workbench.token}` },
  });
  await new Promise<void>((resolve) => {
    events.on('response', (response) => {
      response.on('data', (chunk: Buffer) => {
        for (const [, data = ''] of chunk.toString().matchAll(/^data: (.*)$/gm)) {
          const event = JSON.parse(data) as { kind: string; question?: { id: number; buttons: string[] } };
          if (event.kind !== 'question' || !event.question) continue;
          const { id, buttons } = event.question;
          questions.push(buttons.join());
          // The script stands still; what needs no worker is answered all the same.
          void ask('/workbench.css').then(({ status }) => {
            expect(status).toBe(200);
            return ask('/api/answer', { method: 'POST', body: JSON.stringify({ id, answer: buttons[0] }) });
          });
        }
      });
      void running.then(() => resolve());
    });
    events.end();
  });
  events.destroy();
  expect(json(await running)).toEqual({ error: null });
  expect(questions).toEqual(['YES,NO', 'OK']);
  const { sheets } = json(await ask('/api/book')) as { sheets: { name: string }[] };
  expect(sheets.map(({ name }) => name)).toContain('Unit Kerja');
});

describe('a file that is opened where nothing would be lost', () => {
  const SAMPLE = readFileSync(join(ROOT, 'samples/dinas-sosial-contoh.xlsx'));
  const headers = { 'content-type': 'application/octet-stream' };
  const open = (name: string, body: Buffer | string) =>
    ask(`/api/open?name=${encodeURIComponent(name)}`, { method: 'POST', headers, body });
  const names = async (): Promise<string[]> =>
    (json(await ask('/api/book')) as { sheets: { name: string }[] }).sheets.map(({ name }) => name);
  let first: Workbench;

  beforeAll(async () => {
    first = workbench;
    workbench = await start(temporaryFolder());
  });
  afterAll(async () => {
    await workbench.close();
    workbench = first;
  });

  test.each([
    ['no workbook', 'surat.xlsx', '%PDF-1.7'],
    [
      'a table of somebody',
      'tabel.xlsx',
      async () =>
        Buffer.from(
          await writeXlsx({
            sheets: [
              {
                name: 'Indikator',
                rows: [
                  ['No', 'Nama'],
                  [1, 'a'],
                ],
              },
            ],
          }),
        ),
    ],
    ['no name of a workbook', '../contoh.xlsx', SAMPLE],
  ])('%s is left to the import', async (_, name, body) => {
    const { status, body: told } = await open(name, typeof body === 'function' ? await body() : body);
    expect([status, told.toString()]).toEqual([200, 'false']);
    expect(await names()).toEqual(['Lembar1']);
  });

  test('a form of another site cannot send it', async () => {
    const sent = await ask('/api/open?name=a.xlsx', { method: 'POST', headers: { 'content-type': 'text/plain' } });
    expect(sent.status).toBe(400);
  });

  test('a workbook of ours is opened as it is, under its name; then there is something to lose', async () => {
    expect((await open('Dinas kami.xlsx', SAMPLE)).body.toString()).toBe('true');
    expect(await names()).toContain('Indikator');
    expect(json(await ask('/api/book'))).toMatchObject({ name: 'Dinas kami', hasData: true, isChanged: false });
    expect((await open('Dinas kami.xlsx', SAMPLE)).status).toBe(400);
  });
});

test('a workbook that cannot be opened is told in the words of the command line', async () => {
  await expect(start(temporaryFolder(), join(ROOT, 'package.json'))).rejects.toMatchObject({
    code: 'input-not-workbook',
  });
});

/** Bytes that come in as they are, the connection broken off after them when no answer ends it. */
function throwIn(bytes: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(workbench.port, '127.0.0.1', () => socket.write(bytes));
    const end = setTimeout(() => socket.destroy(), 50);
    socket.on('data', () => socket.destroy());
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(end);
      resolve();
    });
  });
}

const head = (line: string, fields: Record<string, string> = {}): string => {
  const { port, token } = workbench;
  const own = {
    Host: `127.0.0.1:${port}`,
    Origin: `http://127.0.0.1:${port}`,
    'Content-Type': 'application/json',
    Cookie: `${cookieName(port)}=${token}`,
    ...fields,
  };
  const lines = Object.entries(own).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${line} HTTP/1.1\r\n${lines.join('')}\r\n`;
};

test('a hundred hostile requests later it answers, with its data', async () => {
  const cell = (row: number, column: number, values: string[][]): string =>
    JSON.stringify({ sheet: 'Lembar1', row, column, values });
  const before = await ask('/api/rows?sheet=Lembar1&from=0&count=500');
  const bodies: [string, string][] = [
    ['/api/edit', cell(1e15, 0, [['x']])],
    ['/api/edit', cell(0, 1e15, [['x']])],
    ['/api/edit', cell(1_048_575, 16_383, [['x']])],
    [
      '/api/edit',
      cell(
        999,
        25,
        Array.from({ length: 400_000 }, () => ['x']),
      ),
    ],
    ['/api/edit', `{"sheet":"Lembar1","row":0,"column":0,"values":[${'[],'.repeat(1_000_000)}[]]}`],
    ['/api/edit', `{"sheet":"__proto__","row":0,"column":0,"values":[["x"]]}`],
    ['/api/clear', '{"sheet":"Lembar1","row":5,"column":0,"rows":9007199254740991,"columns":9007199254740991}'],
    ['/api/call', `{"page":"x","name":"x","args":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['/api/run', '{"handler":"constructor","sheet":"Lembar1","row":1e300}'],
    ['/api/answer', '{"id":1e300,"answer":null}'],
    ['/api/edit', `"${'x'.repeat(11_000_000)}"`],
  ];
  for (const [path, body] of bodies) {
    const { status, body: told } = await ask(path, { method: 'POST', body }).catch(() => ({ status: 400, body: '' }));
    const answer = String(told);
    expect({ path, answer, isDone: status === 200 && !/refused|error|null/.test(answer) }).toEqual({
      path,
      answer,
      isDone: path === '/api/clear',
    });
  }
  const raw = [
    '\0\0\0',
    'GET /\r\n\r\n',
    'CONNECT example.invalid:443 HTTP/1.1\r\nHost: example.invalid\r\n\r\n',
    head('GET /api/book', { Host: 'jahat.example' }),
    head('GET /api/book', { Origin: 'null' }),
    head('GET /api/book', { Upgrade: 'websocket', Connection: 'Upgrade' }),
    head('POST /api/edit', { 'Content-Length': '-1' }),
    head('POST /api/edit', { 'Content-Length': '99999999999' }),
    head('POST /api/edit', { 'Transfer-Encoding': 'chunked' }) + 'ffffffff\r\n{',
    head('POST /api/edit', { 'Content-Length': '50' }) + '{"sheet":',
    head('GET http://['),
    head('GET /api/rows?sheet=%ff&from=1e300&count=1e300'),
    head('GET /api/events'),
    `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n`,
    head('PATCH /api/book'),
  ];
  for (let turn = 0; turn < 6; turn += 1) await Promise.all(raw.map(throwIn));
  const after = await ask('/api/rows?sheet=Lembar1&from=0&count=500');
  expect(after.body.equals(before.body)).toBe(true);
}, 60_000);
