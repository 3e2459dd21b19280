import type { ServerResponse } from 'node:http';
import { createEvents, type Events } from '../../../local/workbench/events';
import type { WorkbenchEvent } from '../../../local/workbench/protocol';

/** What a window hears that opens now. */
function heardBy(events: Events): WorkbenchEvent[] {
  const heard: WorkbenchEvent[] = [];
  const write = (chunk: string): boolean => {
    if (chunk.startsWith('data: ')) heard.push(JSON.parse(chunk.slice('data: '.length)) as WorkbenchEvent);
    return true;
  };
  events.listen({ write, on: () => undefined, end: () => undefined } as unknown as ServerResponse);
  return heard;
}

const full: WorkbenchEvent = { kind: 'unkept', why: 'cakram penuh' };
const again: WorkbenchEvent = { kind: 'unkept', why: null };
const question: WorkbenchEvent = { kind: 'question', question: { id: 1 } as never };

test.each<[reason: string, WorkbenchEvent[], (events: Events) => unknown, WorkbenchEvent[], isCopied: boolean]>([
  ['nothing has happened', [], () => 0, [], true],
  ['the disk filled up before it opened', [full], () => 0, [full], false],
  ['the copy was written again', [full, again], () => 0, [], true],
  ['another workbook was opened since', [full], (events) => events.beginAnew(), [], true],
  ['a script waits, and nothing keeps what is done', [question, full], () => 0, [full, question], false],
  ['the script has its answer', [question, full], (events) => events.takeQuestion(1), [full], false],
  ['what passes by', [{ kind: 'changed' }], () => 0, [], true],
])('a window that opens later hears what still holds: %s', (_, told, then, expected, isCopied) => {
  const events = createEvents();
  try {
    told.forEach((event) => events.tell(event));
    then(events);
    expect(heardBy(events)).toEqual(expected);
    expect(events.isCopied()).toBe(isCopied);
  } finally {
    events.close();
  }
});
