import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import type { Answer } from '../../runtime/execution/execution';
import type { Question } from '../protocol';

/** What the page sends back: a button's name, a prompt's text, or null for closing the dialog. */
export interface GivenAnswer {
  id: number;
  answer: string | null;
}

/**
 * Asks the person and waits, as Google's `Ui.alert` does: the script stands still in the middle of its run, holding
 * whatever it holds. The worker may block; the server goes on in its own thread. (Running the command again with the
 * answers so far would read and write everything twice, which no person at Google's menu ever sees.)
 *
 * @param put hands the question to the page
 * @param answers where answers arrive; `signal` is raised after each, and after each request
 * @param meanwhile answers requests that need not wait for the script
 */
export function createAsking(
  put: (question: Question) => void,
  answers: MessagePort,
  signal: Int32Array,
  meanwhile: () => void,
): Answer {
  let asked = 0;
  return ({ kind, title, message, buttons }) => {
    asked += 1;
    const id = asked;
    put({ id, kind, title, message, buttons: buttons.split('_') });
    for (;;) {
      const received = receiveMessageOnPort(answers);
      const given = received?.message as GivenAnswer | undefined;
      if (given?.id === id) return given.answer;
      if (given) continue;
      meanwhile();
      // What has come since raises the signal again.
      Atomics.wait(signal, 0, 0);
      Atomics.store(signal, 0, 0);
    }
  };
}
