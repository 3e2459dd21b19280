import type { ServerResponse } from 'node:http';
import type { Question, WorkbenchEvent } from './protocol';

/** Sends what happens to every open window, and again to one that comes later, while a script waits. */
export interface Events {
  tell(event: WorkbenchEvent): void;
  /** Keeps a response open and writes events into it. */
  listen(response: ServerResponse): void;
  /** True once for each question: the second answer to the same one counts no more. */
  takeQuestion(id: number): boolean;
  close(): void;
}

/** Server-sent events; a comment now and then keeps the line open. */
const PULSE = 20_000;

export function createEvents(): Events {
  const windows = new Set<ServerResponse>();
  let waiting: Question | null = null;
  const write = (response: ServerResponse, event: WorkbenchEvent): void =>
    void response.write(`data: ${JSON.stringify(event)}\n\n`);
  const pulse = setInterval(() => windows.forEach((response) => response.write(': \n\n')), PULSE);
  pulse.unref();

  function tell(event: WorkbenchEvent): void {
    if (event.kind === 'question') waiting = event.question;
    windows.forEach((response) => write(response, event));
  }

  return {
    tell,
    listen: (response) => {
      windows.add(response);
      response.on('close', () => windows.delete(response));
      response.write(': \n\n');
      if (waiting) write(response, { kind: 'question', question: waiting });
    },
    takeQuestion: (id) => {
      if (waiting?.id !== id) return false;
      waiting = null;
      tell({ kind: 'answered', id });
      return true;
    },
    close: () => {
      clearInterval(pulse);
      windows.forEach((response) => response.end());
    },
  };
}
