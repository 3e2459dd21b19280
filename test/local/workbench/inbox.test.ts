import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { createInbox } from '../../../local/workbench/host/inbox';
import type { Session } from '../../../local/workbench/host/session';
import type { WorkerRequest } from '../../../local/workbench/host/worker-messages';

let ports: MessagePort[] = [];
afterEach(() => ports.splice(0).forEach((port) => port.close()));

const callOf = (name: string): Omit<WorkerRequest, 'id'> => ({ name: 'call', takes: { page: '1', name, args: [] } });

test.each<[string, string, string[]]>([
  ['what only tells how far it is overtakes it', 'kemajuan', ['run', 'kemajuan', 'run ends']],
  ['what waits for it comes after it', 'buatBersama', ['run', 'run ends', 'buatBersama']],
])('a call of a page while a script runs: %s', async (_, name, wanted) => {
  const { port1, port2 } = new MessageChannel();
  ports = [port1, port2];
  const order: string[] = [];
  const answered: number[] = [];
  const allAnswered = new Promise<void>((resolve) => {
    const inbox = createInbox(port2, (message) => {
      if (message.kind === 'done') answered.push(message.id);
      if (answered.length === 2) resolve();
    });
    const session = {
      run: () => {
        order.push('run');
        port1.postMessage({ id: 2, ...callOf(name) });
        inbox.meanwhile();
        order.push('run ends');
        return { error: null };
      },
      call: ({ name: called }: { name: string }) => {
        order.push(called);
        return { value: null, error: null };
      },
    };
    inbox.open(session as unknown as Session);
  });
  port1.postMessage({ id: 1, name: 'run', takes: { handler: 'hitung', selection: { sheet: '', row: 0 } } });
  await allAnswered;
  expect(order).toEqual(wanted);
});
