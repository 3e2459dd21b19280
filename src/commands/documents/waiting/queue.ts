import { recall, remember } from '../../../google/properties';
import type { RunRequest } from '../../run/summary';

/** Requests whose documents are still to be made by their owner: by the hourly dispatcher, or with the next run. */
const QUEUE_KEY = 'permintaanDokumen';
/** A property takes 9 KB; a request has some 200 characters. */
const MOST = 20;

/** What makes a request the same as another one: not the language of its answer, nor which chunk it is. */
function essence({ tasks, period, unit, language, remake, month, category }: RunRequest): RunRequest {
  const given = { period, unit, language, remake, month, category };
  const stated = Object.entries(given).filter(([, value]) => value !== undefined && value !== '');
  return { tasks, ...Object.fromEntries(stated) };
}

/** The requests that wait, oldest first. */
export function queuedRequests(): RunRequest[] {
  return JSON.parse(recall(QUEUE_KEY) ?? '[]') as RunRequest[];
}

/** Keeps a request for the owner's next chance, or drops it when it is done with; one property read, at most one write. */
export function settleRequest(request: RunRequest, isOpen: boolean): void {
  const own = JSON.stringify(essence(request));
  const queue = queuedRequests();
  const others = queue.filter((queued) => JSON.stringify(queued) !== own);
  if (!isOpen && others.length === queue.length) return;
  if (isOpen && others.length < queue.length) return;
  const next = [...others, ...(isOpen ? [essence(request)] : [])].slice(-MOST);
  remember(QUEUE_KEY, next.length === 0 ? null : JSON.stringify(next));
}
