import type { PanelState } from '../../../commands/panel/panel';
import { element, put } from '../../shared/browser/elements';
import { findingCard } from './finding-card';
import { words } from './words';

function showFindings({ findings, counts }: PanelState): void {
  const all = counts.error + counts.warning + counts.info;
  put('findings-title').textContent = words.findings(String(all));
  const items = findings.map(findingCard);
  if (all > findings.length) items.push(element('li', '', words.more(String(all - findings.length))));
  put('findings').replaceChildren(...(items.length > 0 ? items : [element('li', '', words.noFindings)]));
}

/** Only what Drive gives as a link becomes one: a cell may hold anything. */
function documentItem({ kind, subject, status, link, message }: PanelState['documents'][number]): HTMLElement {
  const name = `${kind} – ${subject}`;
  const item = element('li', '');
  if (/^https:\/\//.test(link)) {
    const anchor = element('a', '', name) as HTMLAnchorElement;
    Object.assign(anchor, { href: link, target: '_blank', rel: 'noopener' });
    item.append(anchor);
  } else item.append(name);
  item.append(element('p', 'help', message === '' ? status : `${status}: ${message}`));
  return item;
}

function showDocuments({ documents }: PanelState): void {
  put('documents-title').textContent = words.documents(String(documents.length));
  const items = documents.map(documentItem);
  put('documents').replaceChildren(...(items.length > 0 ? items : [element('li', '', words.noDocuments)]));
}

/** What is there and what is open, each with a mark and a word for those who do not see it. */
function showSteps({ steps }: PanelState): void {
  put('steps').replaceChildren(
    ...steps.map(({ step, isDone, count }) => {
      const mark = element('span', 'mark', isDone ? '✓' : '○');
      mark.setAttribute('role', 'img');
      mark.setAttribute('aria-label', isDone ? words.stepStates.done : words.stepStates.open);
      return element('li', isDone ? 'good' : 'open', mark, ` ${words.steps[step]}${count === '' ? '' : ` ${count}`}`);
    }),
  );
}

/** Shows when it was so, and whether it is being read anew: a sidebar hears no edits. */
export function showAge({ period, time }: PanelState, isBeingRead: boolean): void {
  const age = words.asOf(period, time);
  put('period').textContent = isBeingRead ? words.readAgain(age) : age;
}

/** Shows the state at a glance; the next step stands with its reason. */
export function showState(state: PanelState): void {
  put('agency').textContent = state.agency || 'Rapor Kinerja';
  const { label, why } = words.next[state.next];
  const place = state.target?.place ?? '';
  const object = state.next === 'import' ? (state.tab ?? '') : place;
  put('primary').textContent = typeof label === 'string' ? label : label(object);
  const canType = state.next === 'import' && state.target !== null;
  put('by-hand').hidden = !canType;
  put('by-hand').textContent = canType ? words.next.fillUnits.label(place) : '';
  put('why').textContent = why;
  put('interrupted').textContent = state.interrupted;
  put('interrupted').hidden = state.interrupted === '';
  showSteps(state);
  put('no-figures').hidden = state.figures.length > 0;
  // Their room is kept while the state is awaited, and given up where there will be none.
  put('figures').hidden = state.figures.length === 0;
  put('figures').replaceChildren(
    ...state.figures.map(({ label: name, value, note, tone }) =>
      element('div', tone, element('dt', '', name), element('dd', 'value', value), element('dd', 'note', note)),
    ),
  );
  showFindings(state);
  showDocuments(state);
  if (state.counts.error > 0) put<HTMLDetailsElement>('findings-part').open = true;
}
