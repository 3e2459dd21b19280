import type { WorkbenchText } from '../../text';
import type { OpenedPage, Question } from '../../protocol';
import { api } from '../api';
import { button, element } from '../elements';

/** Shows a question of a script and sends the answer; closing it is an answer, too. */
export function createQuestions(text: WorkbenchText, settled: () => void) {
  const open = new Map<number, HTMLDialogElement>();

  function drop(id: number): void {
    const dialog = open.get(id);
    open.delete(id);
    dialog?.close();
    dialog?.remove();
    settled();
  }

  function ask({ id, kind, title, message, buttons }: Question): void {
    if (open.has(id)) return;
    const dialog = element('dialog', { class: 'question', 'aria-labelledby': 'question-title' });
    const heading = element('h2', { id: 'question-title' }, title || text.product);
    const field = kind === 'prompt' ? element('input', { type: 'text', 'aria-label': message }) : null;
    const give = (answer: string | null): void => {
      drop(id);
      void api.answer(id, answer);
    };
    const press = (name: string): void => {
      if (!field) give(name);
      else give(name === 'OK' || name === 'YES' ? field.value : null);
    };
    const row = element('div', { class: 'buttons' });
    const made = buttons.map((name, index) =>
      button(text.buttons[name as keyof WorkbenchText['buttons']], index === 0 ? { class: 'main' } : {}, () =>
        press(name),
      ),
    );
    row.append(...made);
    dialog.append(heading, element('p', { class: 'message', tabindex: '0' }, message));
    if (field) {
      field.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        press(buttons[0] ?? 'OK');
      });
      dialog.append(field);
    }
    dialog.append(row);
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      give(null);
    });
    // Keys typed here are not the grid's.
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    document.body.append(dialog);
    open.set(id, dialog);
    dialog.showModal();
    (field ?? made[0])?.focus();
  }

  return { ask, drop };
}

/** A page of a script in a frame that can neither see nor touch this one. */
export function pageFrame({ id, title }: Pick<OpenedPage, 'id' | 'title'>): HTMLIFrameElement {
  return element('iframe', {
    src: `/page/${id}`,
    title,
    sandbox: 'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads',
  });
}
