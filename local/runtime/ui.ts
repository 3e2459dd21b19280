import type { Dialog, Execution } from './execution';
import { htmlPage } from './html-service';
import { behind, call, free, service } from './service';
import { ServiceError } from './service-error';

const BUTTONS = { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' };
const BUTTON_SETS = { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO', YES_NO_CANCEL: 'YES_NO_CANCEL' };

/** A menu: each line is a caption with its function, below its submenus' titles. */
function createMenu(execution: Execution, title: string): object {
  const lines: string[] = [];
  const self: object = service(
    execution,
    'Menu',
    {
      addItem: free((caption: string, functionName: string) => {
        lines.push(`${title}: ${caption} -> ${functionName}`);
        return self;
      }),
      addSeparator: free(() => self),
      addSubMenu: free((menu: object) => {
        const own = behind<string[]>(menu);
        if (!own) throw new ServiceError('addSubMenu takes a menu made by createMenu.');
        lines.push(...own.map((line) => `${title} ▸ ${line}`));
        return self;
      }),
      addToUi: free(() => lines.forEach((line) => execution.log(`menu ${line}`))),
    },
    {},
    lines,
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

  const methods = {
    alert: call((...args: unknown[]) => show('alert', args).answer ?? BUTTONS.CLOSE),
    prompt: call((...args: unknown[]) => {
      const { answer } = show('prompt', args);
      return service(execution, 'PromptResponse', {
        getResponseText: free(() => answer ?? ''),
        getSelectedButton: free(() => (answer === null ? BUTTONS.CANCEL : BUTTONS.OK)),
      });
    }),
    showSidebar: call((page: unknown) => {
      const { title, content } = htmlPage(page);
      execution.log(`sidebar: ${title} (${content.length} characters)`);
    }),
    createMenu: free((title: string) => createMenu(execution, title)),
    createAddonMenu: free(() => createMenu(execution, 'add-on')),
  };
  return service(execution, 'Ui', methods, { Button: BUTTONS, ButtonSet: BUTTON_SETS });
}
