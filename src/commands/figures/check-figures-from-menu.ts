import { activeSheetName } from '../../google/selection';
import { runFromMenu } from '../menu/run-from-menu';

/** *Periksa angka tercetak* on the tab that the person looks at, where a table was pasted. */
export const checkFiguresFromMenu = (): void => runFromMenu({ tasks: ['check-figures'], sheets: [activeSheetName()] });
