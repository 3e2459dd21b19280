import type { FindingRequest, PanelFinding, RepairAnswer } from '../../../commands/panel/panel';
import type { SummaryFinding } from '../../../commands/run/summary';
import { button, element } from '../../shared/browser/elements';
import { complain, tell } from '../../shared/browser/status-line';
import { complainOf } from './messages';
import { server } from './server';
import { words } from './words';

/** Told to whoever reads the state, once the sheets have changed. */
export const CHANGED = 'state-changed';
/** A card is no report: of many cells the first stand in it. */
const MOST_CELLS = 8;

function showCell({ sheet, cell }: SummaryFinding): void {
  server
    .openCell(sheet, cell)
    .then((found) => {
      complain(found ? '' : words.gone(sheet));
    })
    .catch(complainOf);
}

/** Asks whether the missing sheets are to be made; the state is read again. */
function prepare(): void {
  server
    .prepare()
    .then(() => document.dispatchEvent(new Event(CHANGED)))
    .catch(complainOf);
}

/** A finding as an entry of a list. */
export function findingItem({ severity, message, advice }: SummaryFinding): HTMLElement {
  const item = element('li', '', element('strong', severity, words.severity[severity]), element('p', '', message));
  if (advice !== '') item.append(element('p', 'help', advice));
  return item;
}

/** Tells that something was written, or that it could not be since what was asked about is gone; the state is read again. */
function tellWritten(text: string | null): void {
  complain(text === null ? words.notAsked : '');
  tell(text ?? '');
  document.dispatchEvent(new Event(CHANGED));
}

function confirm(request: FindingRequest): void {
  server
    .confirm(request)
    .then((rows) => tellWritten(rows > 0 ? words.confirmed(String(rows)) : null))
    .catch(complainOf);
}

/** The cells of a repair, with what each holds and would hold. */
function changesOf({ cells }: RepairAnswer): HTMLElement {
  const items = cells
    .slice(0, MOST_CELLS)
    .map(({ code, place, before, after }) => element('li', '', words.repair.change(code, place, before, after)));
  const left = cells.length - items.length;
  if (left > 0) items.push(element('li', '', words.repair.more(String(left))));
  return element('ul', '', ...items);
}

/** Shows a repair with old and new under its card; one press more writes it, or asks the same for all that are like it. */
async function offerRepair(offer: HTMLElement, request: FindingRequest, repair: number, alike: number): Promise<void> {
  const wish = { ...request, repair };
  const shown = await server.repair({ ...wish, agreed: false });
  if (shown.cells.length === 0) return tellWritten(null);
  const close = (): void => offer.replaceChildren();
  const write = async (): Promise<void> => {
    const { isWritten, cells } = await server.repair({ ...wish, agreed: true });
    tellWritten(isWritten ? words.repair.written(String(cells.length)) : null);
  };
  const buttons = [
    button(words.repair.write(String(shown.cells.length)), '', () => void write().catch(complainOf)),
    button(words.repair.cancel, 'quiet', close),
  ];
  if (alike > 1 && !request.alike) {
    const all = { ...request, alike: true };
    const label = words.repair.alike(String(alike));
    buttons.push(button(label, 'quiet', () => void offerRepair(offer, all, repair, alike).catch(complainOf)));
  }
  offer.replaceChildren(changesOf(shown), element('p', 'buttons', ...buttons));
  buttons[0]?.focus();
}

/** A question stands as a card: what it looks like, its readings, and what may be done about it by one press. */
export function findingCard(finding: PanelFinding): HTMLElement {
  const item = findingItem(finding);
  const { code, sheet, cell, place, way, canConfirm, repairs, alike } = finding;
  if (way === 'cell' && sheet !== '') item.append(button(words.openCell(place), 'link', () => showCell(finding)));
  if (way === 'prepare') item.append(button(words.next.prepare.label, 'link', prepare));
  if (!canConfirm && repairs.length === 0) return item;
  const request = { code, sheet, cell, alike: false };
  const offer = element('div', 'offer');
  offer.setAttribute('role', 'status');
  const presses = repairs.map((name, index) =>
    button(name, 'quiet', () => void offerRepair(offer, request, index, alike).catch(complainOf)),
  );
  if (canConfirm) presses.push(button(words.confirm, 'quiet', () => confirm(request)));
  if (canConfirm && alike > 1)
    presses.push(button(words.confirmAll(String(alike)), 'quiet', () => confirm({ ...request, alike: true })));
  item.classList.add('card');
  item.append(element('p', 'buttons', ...presses), offer);
  return item;
}
