import type { WorkbenchText } from '../../text';
import { button, element } from '../elements';

const times = new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeStyle: 'short' });

/** A time (ISO 8601) as people read it. */
export const whenOf = (time: string): string => times.format(new Date(time));

/** Asks once whether to go on with the work of a session that was ended; without an answer nothing is written over it. */
export function offerRecovery(text: WorkbenchText, time: string, decide: (take: boolean) => Promise<void>): void {
  if (document.querySelector('.recovery')) return;
  const dialog = element('dialog', { class: 'question recovery', 'aria-labelledby': 'recovery-title' });
  const give = (take: boolean): void => {
    dialog.remove();
    void decide(take);
  };
  const row = element('div', { class: 'buttons' });
  row.append(
    button(text.recoveryTake, { class: 'main' }, () => give(true)),
    button(text.recoveryLeave, {}, () => give(false)),
  );
  dialog.append(
    element('h2', { id: 'recovery-title' }, text.recoveryTitle),
    element('p', { class: 'message', tabindex: '0' }, text.recoveryMessage(whenOf(time))),
    row,
  );
  // There is no third way: Escape decides nothing.
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
  row.querySelector('button')?.focus();
}

/** The line that tells that nobody answers; null: somebody does. */
export function showLost(words: string | null): void {
  const known = document.querySelector('.lost');
  if (words === null) known?.remove();
  else if (known) known.textContent = words;
  else document.body.prepend(element('div', { class: 'lost', role: 'alert' }, words));
}

/** Closing the page is asked about while something would be left behind. */
export function watchLeaving(isUnsaved: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (isUnsaved()) event.preventDefault();
  });
}
