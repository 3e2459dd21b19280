import { confirm } from '../../google/notify';
import { texts } from '../../text';
import { interactive } from '../menu/interactive';
import { undoImport } from './undo-import';

/** *Siapkan ▸ Batalkan impor terakhir*: says what will be restored, and asks about what was changed since. */
export function undoFromMenu(): void {
  interactive(texts('id').imports.undo, (language) => {
    const { imports, menu } = texts(language);
    const request = { takeDefaults: true, messages: language };
    const first = undoImport({ ...request, answers: {}, dryRun: true });
    if (!first.undone) return imports.nothingToUndo;
    const answers = Object.fromEntries(
      first.questions
        .filter(({ about }) => confirm(imports.undo, `${about}\n\n${imports.restoreToo}`))
        .map(({ id }) => [id, 'restore']),
    );
    const planned = undoImport({ ...request, answers, dryRun: true });
    const { files, time } = first.undone;
    const lines = Object.entries(planned.restored).map(([sheet, { rows, cells }]) =>
      imports.willRestore(sheet, rows, cells),
    );
    const preview = [imports.undoes(files.join(', '), time), ...lines, '', imports.confirmUndo];
    if (!confirm(imports.undo, preview.join('\n'))) return menu.cancelled;
    const { restored } = undoImport({ ...request, answers });
    return imports.undone(Object.keys(restored).join(', '));
  });
}
