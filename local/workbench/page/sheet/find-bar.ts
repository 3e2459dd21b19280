import type { Place } from '../../protocol';
import type { WorkbenchText } from '../../text';
import { api } from '../api';
import { button, element } from '../elements';

/** The line in which a text of the sheet is looked for; Enter goes on, Shift+Enter back, Escape closes. */
export function createFindBar(
  text: WorkbenchText,
  here: () => Place | null,
  go: (place: Place) => void,
  home: () => void,
) {
  const bar = element('div', { class: 'find', role: 'search', 'aria-label': text.findIn });
  const field = element('input', { type: 'text', 'aria-label': text.findIn, autocomplete: 'off', spellcheck: 'false' });
  const result = element('output');
  const close = (): void => {
    bar.hidden = true;
    home();
  };

  async function search(isBack: boolean): Promise<void> {
    const from = here();
    if (!from || field.value === '') return;
    try {
      const { place, number, count } = await api.find(from, field.value, isBack);
      result.textContent = count === 0 ? text.notFound : text.found(String(number), String(count));
      if (place) go(place);
    } catch (error) {
      result.textContent = error instanceof Error ? error.message : String(error);
    }
  }

  bar.hidden = true;
  bar.append(
    ...[
      field,
      button(text.findBefore, {}, () => void search(true)),
      button(text.findNext, {}, () => void search(false)),
    ],
    ...[result, button('×', { 'aria-label': text.close }, close)],
  );
  bar.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field) void search(event.shiftKey);
    else return;
    event.preventDefault();
  });
  document.querySelector('.line-bar')?.after(bar);
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'f') return;
    event.preventDefault();
    bar.hidden = false;
    result.textContent = '';
    field.focus();
    field.select();
  });
}
