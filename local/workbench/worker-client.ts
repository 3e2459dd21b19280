import { MessageChannel, Worker } from 'node:worker_threads';
import { Problem, type ProblemCode } from '../problem';
import type { OpenOptions } from './host/open-session';
import type { WorkerData, WorkerMessage, WorkerRequest } from './host/worker-messages';
import type { RequestName, Requests, WorkbenchEvent } from './protocol';

/** The worker that holds the workbook, as the server sees it. */
export interface WorkerClient {
  request<Name extends RequestName>(name: Name, takes: Requests[Name]['takes']): Promise<Requests[Name]['gives']>;
  /** Wakes the script that waits for the answer to a question. */
  answer(id: number, answer: string | null): void;
  close(): Promise<void>;
}

interface Pending {
  resolve: (gives: never) => void;
  reject: (error: Error) => void;
}

/**
 * Starts the worker and waits until the workbook is open.
 * @param program path of the built worker
 * @throws Problem when the workbook cannot be opened
 */
export function startWorker(
  program: string,
  open: OpenOptions,
  tell: (event: WorkbenchEvent) => void,
): Promise<WorkerClient> {
  const { port1: answers, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const workerData: WorkerData = { open, answers: port2, signal };
  const worker = new Worker(program, { workerData, transferList: [port2] });
  const pending = new Map<number, Pending>();
  let last = 0;

  function request<Name extends RequestName>(name: Name, takes: Requests[Name]['takes']) {
    last += 1;
    const message: WorkerRequest = { id: last, name, takes };
    return new Promise<Requests[Name]['gives']>((resolve, reject) => {
      pending.set(message.id, { resolve, reject });
      worker.postMessage(message);
      wake();
    });
  }

  /** Wakes a script that waits for an answer: also a request may be answered while it waits. */
  function wake(): void {
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  }

  const client: WorkerClient = {
    request,
    answer: (id, answer) => {
      answers.postMessage({ id, answer });
      wake();
    },
    close: async () => void (await worker.terminate()),
  };

  function settle(message: Extract<WorkerMessage, { kind: 'done' | 'failed' }>): void {
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if (message.kind === 'done') waiting?.resolve(message.gives as never);
    else waiting?.reject(new Error(message.message));
  }

  return new Promise((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'opened') resolve(client);
      else if (message.kind === 'event') tell(message.event);
      else if (message.kind === 'not-opened') {
        const { problem } = message;
        const code = (problem?.code ?? 'own-fault') as ProblemCode;
        reject(new Problem(code, problem?.subject ?? message.message));
        void worker.terminate();
      } else settle(message);
    });
    worker.on('error', (error) => {
      reject(error);
      for (const { reject: fail } of pending.values()) fail(error);
      pending.clear();
      tell({ kind: 'fault', message: error.message });
    });
  });
}
