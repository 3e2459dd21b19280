import type { SheetFacts } from '../../protocol';
import { button, put } from '../elements';
import { openPopUp } from './pop-up';

/** The sheets at the foot of the page. */
export function createTabs(
  words: { sheets: string; allSheets: string },
  turn: (name: string) => void,
  home: () => void,
) {
  const list = put('tabs');
  const all = put('all-sheets');
  let names: string[] = [];
  list.setAttribute('aria-label', words.sheets);
  all.setAttribute('aria-label', words.allSheets);
  all.title = words.allSheets;

  all.addEventListener('click', () => {
    const { left, top } = all.getBoundingClientRect();
    const entries = names.map((name) => ({ label: name, choose: () => turn(name) }));
    openPopUp('menu', words.allSheets, entries, { left, top, above: top - 4 }, home);
  });

  list.addEventListener('keydown', (event) => {
    const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const targets: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 };
    const target = tabs[targets[event.key] ?? -1];
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  function show(sheets: readonly SheetFacts[], current: string): void {
    names = sheets.map(({ name }) => name);
    const scroll = list.scrollLeft;
    list.replaceChildren(
      ...names.map((name) => {
        const isCurrent = name === current;
        const attributes = {
          role: 'tab',
          'aria-selected': String(isCurrent),
          'aria-controls': 'grid',
          tabindex: isCurrent ? '0' : '-1',
        };
        return button(name, attributes, () => turn(name));
      }),
    );
    list.scrollLeft = scroll;
    list.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  return { show };
}
