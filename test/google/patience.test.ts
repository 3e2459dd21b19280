import type { Fault, FaultKind } from '../../local/runtime/execution/faults';
import { judge, type FaultReason } from '../../src/google/google-fault';
import { bundle, MOMENT, runtimeFor } from '../local/support';

const exception = (name: string, details?: object): unknown =>
  Object.assign(new Error('kata apa pun'), { name, details });
const ofDrive = (code: number, reason = ''): unknown =>
  exception('GoogleJsonResponseException', { code, message: 'kata apa pun', errors: [{ domain: 'global', reason }] });

describe('what an exception means is told by its fields', () => {
  test.each<[unknown, FaultReason, boolean]>([
    [ofDrive(403, 'userRateLimitExceeded'), 'busy', true],
    [ofDrive(403, 'rateLimitExceeded'), 'busy', true],
    [ofDrive(429, 'rateLimitExceeded'), 'busy', true],
    [ofDrive(429), 'busy', true],
    [ofDrive(403, 'dailyLimitExceeded'), 'quota', true],
    [ofDrive(403, 'storageQuotaExceeded'), 'storage', true],
    [ofDrive(403, 'insufficientFilePermissions'), 'rights', true],
    [ofDrive(401, 'authError'), 'rights', true],
    [ofDrive(404, 'notFound'), 'gone', true],
    [ofDrive(409, 'conflict'), 'exists', true],
    [ofDrive(400, 'badRequest'), 'refused', true],
    [ofDrive(408), 'busy', false],
    [ofDrive(500, 'internalError'), 'busy', false],
    [ofDrive(503, 'backendError'), 'busy', false],
    [exception('GoogleJsonResponseException'), 'unknown', false],
    [exception('Exception'), 'unknown', false],
    [exception('Error'), 'unknown', false],
    ['a text', 'unknown', false],
  ])('%#: %j', (error, reason, isSure) => {
    expect(judge(error)).toEqual({ reason, isSure });
  });

  test.each(['TypeError', 'RangeError', 'ServiceProblem', 'GoogleFault'])('%s is not Google’s', (name) => {
    expect(judge(exception(name))).toBeNull();
  });
});

const code = bundle(`
  import { patiently } from './src/google/patience';
  import { fileState, saveDocument } from './src/google/drive/documents';
  import { flushWrites, writing, reading } from './src/google/sheet-block';
  function told(work) {
    try { return work(); } catch (error) { return [error.name, error.reason ?? error.code ?? '', error.message]; }
  }
  export function property() {
    const began = Date.now();
    const answer = told(() => patiently(() => PropertiesService.getDocumentProperties().getProperty('x')));
    return { answer, waited: Date.now() - began };
  }
  export function state() { const began = Date.now(); return { answer: told(() => fileState('nichts')), waited: Date.now() - began }; }
  export function late() {
    Utilities.sleep(290000);
    const began = Date.now();
    return { answer: told(() => fileState('nichts')), waited: Date.now() - began };
  }
  export function slip() { let tries = 0; const answer = told(() => patiently(() => { tries++; return undefined.x; })); return [answer[0], tries]; }
  export function nested() {
    let tries = 0;
    const answer = told(() => patiently(() => { tries++; return patiently(() => PropertiesService.getDocumentProperties().getProperty('x')); }));
    return [answer[1], tries];
  }
  export function save(convert) {
    return told(() => saveDocument({ folderId: 'root', name: 'A', mimeType: 'application/pdf', bytes: [1], convert, appProperties: {} }).name);
  }
  export function sheet() {
    const at = (row) => SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Lembar').getRange(row, 1);
    return told(() => {
      writing(() => void at(1).setValue('satu'));
      writing(() => void at(2).setValue('dua'));
      const read = reading(() => at(1).getValue());
      flushWrites();
      return [read, at(2).getValue()];
    });
  }
`);

const answers = async (name: string, fault: Partial<Fault> & { kind: FaultKind }, ...args: unknown[]) => {
  const runtime = await runtimeFor({ code, fault: { atCall: 1, ...fault } });
  return runtime.call(name, ...args) as { answer: unknown; waited: number };
};

describe('waits grow, are of chance length, and end', () => {
  test.each<[FaultKind, number, string, number, number]>([
    ['rate', 1, 'null', 1000, 1500],
    ['rate', 3, 'null', 7000, 10_500],
    ['outage', 6, 'null', 63_000, 94_500],
    ['unexplained', 2, 'null', 6500, 9750],
  ])('%s %i times', async (kind, times, _, least, most) => {
    const { answer, waited } = await answers('state', { kind, times });
    expect(answer).toBeNull();
    expect(waited).toBeGreaterThanOrEqual(least);
    expect(waited).toBeLessThanOrEqual(most);
  });

  test('nobody waits longer than the script may run', async () => {
    const { answer, waited } = await answers('late', { kind: 'rate' });
    expect(answer).toMatchObject(['GoogleFault', 'busy', expect.any(String)]);
    expect(waited).toBeLessThan(10_000);
  });

  test.each<[FaultKind, FaultReason]>([
    ['rights', 'rights'],
    ['day', 'quota'],
    ['storage', 'storage'],
  ])('%s is final', async (kind, reason) => {
    const { answer, waited } = await answers('state', { kind });
    expect(answer).toMatchObject(['GoogleFault', reason, expect.any(String)]);
    expect(waited).toBe(0);
  });

  test('our own slips are not repeated, and work within work is not repeated twice', async () => {
    const runtime = await runtimeFor({ code });
    expect(runtime.call('slip')).toEqual(['TypeError', 1]);
    expect(await answers('nested', { kind: 'unexplained' })).toEqual(['unknown', 1]);
  });
});

test.each<[Fault['language']]>([['en'], ['id'], ['invented']])(
  'built-in services tell name and words only, in %s, to the same end',
  async (language) => {
    const once = await answers('property', { kind: 'outage', times: 2, language });
    expect(once.answer).toBeNull();
    const { answer } = await answers('property', { kind: 'day', language });
    expect(answer).toMatchObject(['GoogleFault', 'unknown', expect.any(String)]);
  },
);

describe('files are made once', () => {
  test.each<[FaultKind]>([['outage'], ['unexplained']])('a file whose answer was lost exists (%s)', async (kind) => {
    const runtime = await runtimeFor({
      code,
      fault: { kind, atCall: 1, times: 1, moment: 'after', method: /Files.create/ },
    });
    expect(runtime.call('save', false)).toBe('A');
    expect(Object.keys(runtime.memory.files)).toHaveLength(1);
  });

  test.each<[FaultKind, Fault['moment'], unknown]>([
    ['rate', 'before', 'A'],
    ['outage', 'before', ['ServiceProblem', 'answer-lost', 'answer-lost: A']],
    ['outage', 'after', ['ServiceProblem', 'answer-lost', 'answer-lost: A']],
    ['unexplained', 'after', ['ServiceProblem', 'answer-lost', 'answer-lost: A']],
  ])('a Google Doc is tried again only where nothing was made (%s %s)', async (kind, moment = 'before', wanted) => {
    const runtime = await runtimeFor({ code, fault: { kind, atCall: 1, times: 1, moment, method: /Files.create/ } });
    expect(runtime.call('save', true)).toEqual(wanted);
    expect(Object.keys(runtime.memory.files).length).toBe(wanted === 'A' || moment === 'after' ? 1 : 0);
  });
});

describe('a write that failed shows later, and is done again', () => {
  test.each<[Fault['moment'], number]>([
    ['before', 1],
    ['after', 1],
    ['late', 1],
    ['late', 2],
  ])('%s, %i times, at every call', async (moment = 'before', times) => {
    for (let atCall = 1; atCall <= 8; atCall++) {
      const runtime = await runtimeFor({ code, fault: { kind: 'outage', atCall, times, moment } });
      const answer = runtime.call('sheet') as unknown[];
      // The last read stands outside of what is repeated.
      if (answer[0] === 'Exception') expect(atCall).toBeGreaterThanOrEqual(5);
      else expect({ atCall, answer }).toEqual({ atCall, answer: ['satu', 'dua'] });
    }
  });
});

test('sleeping moves the clock', async () => {
  const runtime = await runtimeFor();
  expect(runtime.run(`Utilities.sleep(1500); return [Date.now(), new Date().getTime()]`)).toEqual([
    MOMENT + 1500,
    MOMENT + 1500,
  ]);
});
