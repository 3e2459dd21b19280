import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../../error-facts';
import { Problem } from '../../problem';
import { createAsking } from './ask';
import { createInbox } from './inbox';
import { openSession } from './open-session';
import type { WorkerData, WorkerMessage } from './worker-messages';

const port = parentPort;
if (!port) throw new Error('This program is a worker of the workbench.');
const { open, answers, signal } = workerData as WorkerData;
const post = (message: WorkerMessage): void => port.postMessage(message);
const inbox = createInbox(port, post);

try {
  const session = await openSession(open, {
    answer: createAsking(
      (question) => post({ kind: 'event', event: { kind: 'question', question } }),
      ...([answers, signal, inbox.whileAsking] as const),
    ),
    tell: (event) => post({ kind: 'event', event }),
    meanwhile: inbox.meanwhile,
  });
  inbox.open(session);
  post({ kind: 'opened' });
} catch (error) {
  const problem = error instanceof Problem ? { code: error.code, subject: error.subject } : null;
  post({ kind: 'not-opened', problem, message: messageOf(error) });
}
