import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { messageOf } from '../../error-facts';
import type { RequestName, Requests } from '../protocol';
import type { Session } from './session';
import type { WorkerMessage, WorkerRequest } from './worker-messages';

/**
 * What need not wait for a running script: looking, and calls of its pages, which Google runs beside each other. Edits,
 * commands and saving wait: they would meet half of what the script is doing.
 */
const LOOKING: readonly RequestName[] = ['book', 'rows', 'block', 'choices', 'charts', 'find', 'files', 'page'];
const MEANWHILE: readonly RequestName[] = [...LOOKING, 'call', 'stop'];

/** Of those calls the one that waits for the run beside it: begun within that run, it would wait in vain. */
const WAITING = 'buatBersama';

/** Whether a request is one of some names, and need not come after the script that runs. */
const overtakes = ({ name, takes }: WorkerRequest, names: readonly RequestName[]): boolean =>
  names.includes(name) && !(name === 'call' && (takes as Requests['call']['takes']).name === WAITING);

export interface Inbox {
  open(session: Session): void;
  /** Answers what has come while a script runs, as far as it need not wait. */
  meanwhile: () => void;
  /** The same while a script waits for a person: one question at a time. */
  whileAsking: () => void;
}

/** Takes requests in their order; some overtake a running script. */
export function createInbox(port: MessagePort, post: (message: WorkerMessage) => void): Inbox {
  const waiting: WorkerRequest[] = [];
  let session: Session | null = null;
  let isBusy = false;

  /** A call of a page inside a call of a page stays in its place. */
  let isMeanwhile = false;

  /** The answer; a promise only where the work itself has to wait for something. */
  function answer(handlers: Session, { id, name, takes }: WorkerRequest): void | Promise<void> {
    const fail = (error: unknown): void => post({ kind: 'failed', id, message: messageOf(error) });
    try {
      const gives = (handlers[name] as (takes: unknown) => unknown)(takes);
      if (!(gives instanceof Promise)) return post({ kind: 'done', id, gives });
      return gives.then((given: unknown) => post({ kind: 'done', id, gives: given }), fail);
    } catch (error) {
      fail(error);
    }
  }

  async function work(): Promise<void> {
    if (isBusy || !session) return;
    isBusy = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) await answer(session, next);
    isBusy = false;
  }

  function overtake(names: readonly RequestName[]): void {
    if (isMeanwhile || !session) return;
    isMeanwhile = true;
    for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port)) {
      waiting.push(got.message as WorkerRequest);
    }
    const now = waiting.filter((request) => overtakes(request, names));
    waiting.splice(0, waiting.length, ...waiting.filter((request) => !now.includes(request)));
    for (const request of now) void answer(session, request);
    isMeanwhile = false;
  }

  port.on('message', (request: WorkerRequest) => {
    waiting.push(request);
    void work();
  });

  return {
    open: (opened) => {
      session = opened;
      void work();
    },
    meanwhile: () => overtake(MEANWHILE),
    whileAsking: () => overtake(LOOKING),
  };
}
