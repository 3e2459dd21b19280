import type { EditOutcome, Place } from '../../protocol';
import { api } from '../api';

/**
 * An edit on its way: rows typed or pasted at a place, or a block to be cleared. `was`: what stood in the one cell;
 * `revision`: of the book that the person saw.
 */
export type Sending = { place: Place; was?: string; revision?: number } & (
  { values: readonly (readonly string[])[] } | { rows: number; columns: number }
);

/** Sends edits in their order. Without a server they are kept, and sent when it is back. */
export interface Outbox {
  /** @returns what became of it; null: it is kept here */
  send(sending: Sending): Promise<EditOutcome | null>;
  /** Sends what is kept; to be called when the server answers again. */
  retry(): Promise<void>;
  /** Edits that no server has seen yet. */
  readonly waiting: number;
}

const deliver = (sending: Sending): Promise<EditOutcome> =>
  'values' in sending
    ? api.edit(sending.place, sending.values, sending.was, sending.revision)
    : api.clear(sending.place, sending.rows, sending.columns, sending.revision);

/** `fetch` rejects so when nobody answers; what a server says comes as another error. */
const isUnanswered = (error: unknown): boolean => error instanceof TypeError;

/**
 * @param kept called with every edit that is kept, so that the page shows it
 * @param arrived called with an edit that was kept, and what became of it
 */
export function createOutbox(
  kept: (sending: Sending) => void,
  arrived: (outcome: EditOutcome, sending: Sending) => void,
): Outbox {
  const queue: Sending[] = [];
  let isSending = false;

  async function send(sending: Sending): Promise<EditOutcome | null> {
    // Nothing overtakes what waits: two edits of one cell stay in their order.
    if (queue.length === 0) {
      try {
        return await deliver(sending);
      } catch (error) {
        if (!isUnanswered(error)) throw error;
      }
    }
    queue.push(sending);
    kept(sending);
    return null;
  }

  async function retry(): Promise<void> {
    if (isSending) return;
    isSending = true;
    try {
      for (let next = queue[0]; next; next = queue[0]) {
        const outcome = await deliver(next);
        queue.shift();
        arrived(outcome, next);
      }
    } catch {
      // Still away, or another server: everything stays here.
    } finally {
      isSending = false;
    }
  }

  return {
    send,
    retry,
    get waiting() {
      return queue.length;
    },
  };
}
