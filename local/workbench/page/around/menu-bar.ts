import type { MenuPart } from '../../../runtime/screen/screen';
import type { BookFacts } from '../../protocol';
import { button, put } from '../elements';
import { openPopUp, type PopEntry } from './pop-up';

/** The menus that the script built, and how their items are run. */
export function createMenuBar(label: string, run: (handler: string, label: string) => void, home: () => void) {
  const bar = put('menus');
  bar.setAttribute('aria-label', label);

  function entries(parts: readonly MenuPart[]): PopEntry[] {
    return parts.map((part): PopEntry => {
      if (part.kind === 'separator') return { label: '' };
      if (part.kind === 'item') return { label: part.label, choose: () => run(part.handler, part.label) };
      return { label: part.label, entries: entries(part.parts) };
    });
  }

  function show(menus: BookFacts['menus']): void {
    bar.replaceChildren(
      ...menus.map(({ label: title, parts }) => {
        const made = button(title, { role: 'menuitem', 'aria-haspopup': 'menu', 'aria-expanded': 'false' }, () => {
          const { left, bottom } = made.getBoundingClientRect();
          made.setAttribute('aria-expanded', 'true');
          openPopUp('menu', title, entries(parts), { left, top: bottom + 4 }, () => {
            made.setAttribute('aria-expanded', 'false');
            home();
          });
        });
        made.addEventListener('keydown', ({ key }) => {
          if (key === 'ArrowDown') made.click();
        });
        return made;
      }),
    );
  }

  return { show, open: () => bar.querySelector('button')?.click() };
}
