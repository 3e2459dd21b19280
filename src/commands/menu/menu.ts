import { layOutMenu } from './lay-out-menu';
import { menuTable } from './menu-table';

/** Adds the menu *Kinerja* when the spreadsheet is opened. */
export const onOpen = (): void => layOutMenu(menuTable);
