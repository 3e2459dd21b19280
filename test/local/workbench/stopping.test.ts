import { createStopping } from '../../../local/workbench/stopping';

const full = (): Promise<void> => Promise.reject(new Error('ENOSPC: no space left on device, write'));
const written = (): Promise<void> => Promise.resolve();

/** What is said, and whether the workbench is over, each time it is asked to stop. */
async function asked(times: readonly (() => Promise<void>)[], isCopied: boolean) {
  const said: string[] = [];
  let [turn, closed] = [0, 0];
  const stop = createStopping({
    keep: () => times[turn++]?.() ?? written(),
    isCopied: () => isCopied,
    close: () => Promise.resolve(void (closed += 1)),
    say: (_, words) => said.push(words),
    patience: 1000,
  });
  const over: boolean[] = [];
  while (over.length < times.length) over.push(await stop());
  return { over, said, closed };
}

test.each<[string, (() => Promise<void>)[], boolean, Awaited<ReturnType<typeof asked>>]>([
  ['what was written ends it', [written], true, { over: [true], said: [], closed: 1 }],
  ['what is in the safety copy ends it', [full], true, { over: [true], said: ['notKept'], closed: 1 }],
  [
    'what is nowhere keeps it running until the person asks again',
    [full, full],
    false,
    { over: [false, true], said: ['stillRunning', 'lost'], closed: 1 },
  ],
  [
    'what can be written the second time is written',
    [full, written],
    false,
    { over: [false, true], said: ['stillRunning'], closed: 1 },
  ],
])('%s', async (_, times, isCopied, expected) => {
  expect(await asked(times, isCopied)).toEqual(expected);
});

test('whoever asks twice at once stops it once', async () => {
  let kept = 0;
  const stop = createStopping({
    keep: () => Promise.resolve(void (kept += 1)),
    isCopied: () => true,
    close: written,
    say: () => undefined,
    patience: 1000,
  });
  expect(await Promise.all([stop(), stop()])).toEqual([true, true]);
  expect(kept).toBe(1);
});

test('a script that keeps the workbook from being written does not keep it running', async () => {
  const never = (): Promise<void> => new Promise(() => undefined);
  const words = { isCopied: () => false, close: written, say: () => undefined, patience: 10 };
  expect(await createStopping({ keep: never, ...words })()).toBe(true);
});
