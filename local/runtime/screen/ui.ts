import type { Dialog, Execution } from '../execution/execution';
import { htmlPage } from './html-service';
import type { MenuPart, PageKind } from './screen';
import { behind, call, free, service } from '../execution/service';
import { ServiceError } from '../execution/service-error';

const BUTTONS = { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' };
const BUTTON_SETS = { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO', YES_NO_CANCEL: 'YES_NO_CANCEL' };

/** A menu as its lines for the log: captions with their functions, below the titles of their submenus. */
function menuLines(title: string, parts: readonly MenuPart[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'separator') return [];
    if (part.kind === 'item') return [`${title}: ${part.label} -> ${part.handler}`];
    return menuLines(part.label, part.parts).map((line) => `${title} ▸ ${line}`);
  });
}

function createMenu(execution: Execution, title: string): object {
  const parts: MenuPart[] = [];
  const menu: MenuPart = { kind: 'menu', label: title, parts };
  const self: object = service(
    execution,
    'Menu',
    {
      addItem: free((caption: string, functionName: string) => {
        parts.push({ kind: 'item', label: caption, handler: functionName });
        return self;
      }),
      addSeparator: free(() => {
        parts.push({ kind: 'separator' });
        return self;
      }),
      addSubMenu: free((submenu: object) => {
        const own = behind<MenuPart>(submenu);
        if (!own) throw new ServiceError('addSubMenu takes a menu made by createMenu.');
        parts.push(own);
        return self;
      }),
      addToUi: free(() => {
        menuLines(title, parts).forEach((line) => execution.log(`menu ${line}`));
        execution.screen.addMenu(title, parts);
      }),
    },
    {},
    menu,
  );
  return self;
}

/** Title, message and buttons of `alert` and `prompt`, whichever overload was used. */
function dialogOf(kind: Dialog['kind'], args: readonly unknown[]): Dialog {
  const given = args.map(String);
  const buttons = Object.hasOwn(BUTTON_SETS, given.at(-1) ?? '') && given.length > 1 ? (given.pop() ?? 'OK') : 'OK';
  const message = given.pop() ?? '';
  return { kind, title: given[0] ?? '', message, buttons };
}

/** `SpreadsheetApp.getUi()`: exists only when a person chose a menu item in the open spreadsheet. */
export function createUi(execution: Execution): object {
  if (execution.context !== 'menu' && execution.context !== 'simple')
    throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');

  function show(kind: Dialog['kind'], args: readonly unknown[]): { dialog: Dialog; answer: string | null } {
    const dialog = dialogOf(kind, args);
    // Not Google's rule but ours, and worth failing for: the script and its lock wait while the person thinks.
    if (kind === 'prompt' || dialog.buttons !== 'OK') execution.refuseUnderLock(`Ui.${kind}`);
    execution.log(`${kind}: ${[dialog.title, dialog.message].filter((text) => text !== '').join(' — ')}`);
    return { dialog, answer: execution.answer(dialog) };
  }

  function open(kind: PageKind, output: unknown, title?: string): void {
    const page = htmlPage(output);
    execution.log(`${kind}: ${title ?? page.title}`);
    execution.screen.openPage(kind, title ?? page.title, page);
  }

  const methods = {
    alert: call((...args: unknown[]) => show('alert', args).answer ?? BUTTONS.CLOSE),
    prompt: call((...args: unknown[]) => {
      const { answer } = show('prompt', args);
      return service(execution, 'PromptResponse', {
        getResponseText: free(() => answer ?? ''),
        getSelectedButton: free(() => (answer === null ? BUTTONS.CANCEL : BUTTONS.OK)),
      });
    }),
    showSidebar: call((page: unknown) => open('sidebar', page)),
    showModalDialog: call((page: unknown, title: string) => open('modal', page, title)),
    showModelessDialog: call((page: unknown, title: string) => open('modeless', page, title)),
    createMenu: free((title: string) => createMenu(execution, title)),
    createAddonMenu: free(() => createMenu(execution, 'add-on')),
  };
  return service(execution, 'Ui', methods, { Button: BUTTONS, ButtonSet: BUTTON_SETS });
}
