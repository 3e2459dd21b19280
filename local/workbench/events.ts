import type { ServerResponse } from 'node:http';
import type { Question, WorkbenchEvent } from './protocol';

/**
 * Sends what happens to every open window; to one that comes later again, while it holds: that a script waits, that
 * nothing keeps what is done.
 */
export interface Events {
  tell(event: WorkbenchEvent): void;
  /** Keeps a response open and writes events into it. */
  listen(response: ServerResponse): void;
  /** True once for each question: the second answer to the same one counts no more. */
  takeQuestion(id: number): boolean;
  /** Whether what is done is kept in the safety copy, by what was told last. */
  isCopied(): boolean;
  /** Another workbook begins, of which nothing was told. */
  beginAnew(): void;
  close(): void;
}

/** Server-sent events; a comment now and then keeps the line open. */
const PULSE = 20_000;

/** Sends to every open window what happens in the workbook, and keeps the question that waits for an answer. */
export function createEvents(): Events {
  const windows = new Set<ServerResponse>();
  let waiting: Question | null = null;
  let unkept: WorkbenchEvent | null = null;
  const write = (response: ServerResponse, event: WorkbenchEvent): void =>
    void response.write(`data: ${JSON.stringify(event)}\n\n`);
  const pulse = setInterval(() => windows.forEach((response) => response.write(': \n\n')), PULSE);
  pulse.unref();

  function tell(event: WorkbenchEvent): void {
    if (event.kind === 'question') waiting = event.question;
    if (event.kind === 'unkept') unkept = event.why === null ? null : event;
    windows.forEach((response) => write(response, event));
  }

  return {
    tell,
    listen: (response) => {
      windows.add(response);
      response.on('close', () => windows.delete(response));
      response.write(': \n\n');
      if (unkept) write(response, unkept);
      if (waiting) write(response, { kind: 'question', question: waiting });
    },
    takeQuestion: (id) => {
      if (waiting?.id !== id) return false;
      waiting = null;
      tell({ kind: 'answered', id });
      return true;
    },
    isCopied: () => unkept === null,
    beginAnew: () => void (unkept = null),
    close: () => {
      clearInterval(pulse);
      windows.forEach((response) => response.end());
    },
  };
}
