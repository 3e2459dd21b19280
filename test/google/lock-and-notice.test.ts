import { bundle, runtimeFor } from '../local/support';

const code = bundle(`
  import { withLock } from './src/google/lock';
  import { notify } from './src/google/notify';
  import { recall, remember } from './src/google/properties';
  import { currentUser, menuLanguage, now } from './src/google/session';
  export function locked() {
    try { return withLock(() => 'dikerjakan'); } catch (error) { return error.code; }
  }
  export function failing() {
    const lock = LockService.getDocumentLock();
    try { withLock(() => { throw new Error('gagal'); }); } catch (error) { return [error.message, lock.hasLock()]; }
  }
  export function unreleased(times) {
    const lock = LockService.getDocumentLock();
    let tries = 0;
    const releaseLock = () => {
      if (++tries <= times) throw new Error('Terlalu banyak operasi LockService.');
      lock.releaseLock();
    };
    LockService = { getDocumentLock: () => ({ tryLock: (time) => lock.tryLock(time), releaseLock }) };
    return [withLock(() => 'dikerjakan'), tries];
  }
  export function tell() { notify('Judul', 'Isi'); }
  export function keep() { remember('a', 'satu'); const kept = recall('a'); remember('a', null); return [kept, recall('a')]; }
  export function who() { return [currentUser(), menuLanguage(), now().getFullYear()]; }
`);

test('work is done under the lock, and the lock is given back after an error', async () => {
  const runtime = await runtimeFor({ code });
  expect(runtime.call('locked')).toBe('dikerjakan');
  expect(runtime.call('failing')).toEqual(['gagal', false]);
});

test.each([
  ['is tried again', 1, 2],
  ['never undoes what was done under it', 9, 3],
])('a lock that cannot be given back %s', async (_, times, tries) => {
  const runtime = await runtimeFor({ code });
  expect(runtime.call('unreleased', times)).toEqual(['dikerjakan', tries]);
});

test('a lock held by somebody else is a problem with a name', async () => {
  const runtime = await runtimeFor({ code, lockBusy: true });
  expect(runtime.call('locked')).toBe('lock-busy');
});

test.each([
  ['menu', 'alert: Judul — Isi'],
  ['trigger', 'Judul: Isi'],
] as const)('in a %s people are told where they look', async (context, line) => {
  const runtime = await runtimeFor({ code, context });
  runtime.call('tell');
  expect(runtime.log).toEqual([line]);
});

test('properties, session and clock', async () => {
  const runtime = await runtimeFor({ code, user: 'uji@contoh.go.id', language: 'en' });
  expect(runtime.call('keep')).toEqual(['satu', null]);
  expect(runtime.call('who')).toEqual(['uji@contoh.go.id', 'en', 2026]);
});
