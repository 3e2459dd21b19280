import type { MessagePort } from 'node:worker_threads';
import type { RequestName, WorkbenchEvent } from '../protocol';
import type { OpenOptions } from './open-session';

/** What the server hands to its worker. */
export interface WorkerData {
  open: OpenOptions;
  answers: MessagePort;
  signal: Int32Array;
}

export interface WorkerRequest {
  id: number;
  name: RequestName;
  takes: unknown;
}

/** What the worker tells the server. */
export type WorkerMessage =
  | { kind: 'opened' }
  | { kind: 'not-opened'; problem: { code: string; subject: string } | null; message: string }
  | { kind: 'done'; id: number; gives: unknown }
  | { kind: 'failed'; id: number; message: string }
  | { kind: 'event'; event: WorkbenchEvent };
