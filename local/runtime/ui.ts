import type { Execution } from './execution';
import { call, free, service } from './service';
import { ServiceError } from './service-error';

/** Enumerations of the Ui; a dialog is always answered with OK. */
const BUTTONS = { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' };
const BUTTON_SETS = { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO', YES_NO_CANCEL: 'YES_NO_CANCEL' };

function createMenu(execution: Execution, title: string): object {
  const note = (line: string): object => {
    execution.log(`menu ${title}: ${line}`);
    return self;
  };
  const self: object = service(execution, 'Menu', {
    addItem: free((caption: string, functionName: string) => note(`${caption} -> ${functionName}`)),
    addSeparator: free(() => self),
    addSubMenu: free(() => self),
    addToUi: free(() => undefined),
  });
  return self;
}

/** `SpreadsheetApp.getUi()`: exists only when a person chose a menu item in the open spreadsheet. */
export function createUi(execution: Execution): object {
  if (execution.context !== 'menu') throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
  const methods = {
    alert: call((...texts: unknown[]) => {
      execution.log(`alert: ${texts.filter((text) => !Object.hasOwn(BUTTON_SETS, String(text))).join(' — ')}`);
      return BUTTONS.OK;
    }),
    createMenu: free((title: string) => createMenu(execution, title)),
    createAddonMenu: free(() => createMenu(execution, 'add-on')),
  };
  return service(execution, 'Ui', methods, { Button: BUTTONS, ButtonSet: BUTTON_SETS });
}
