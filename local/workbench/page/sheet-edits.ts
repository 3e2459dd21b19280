import type { EditOutcome, Place, SheetFacts } from '../protocol';
import type { WorkbenchText } from '../text';
import { api } from './api';
import type { Busy } from './busy';
import { createClipboard, spread } from './clipboard';
import type { Notices } from './notices';
import { createOutbox, type Sending } from './outbox';
import type { SelectionModel } from './selection';
import type { SheetData } from './sheet-data';

/** The sheet in sight. */
export interface EditScene {
  facts: SheetFacts;
  selection: SelectionModel;
  data: SheetData;
}

/** Cells pasted at once from which on it is told how far it is. */
const LARGE = 5000;
const figures = new Intl.NumberFormat('id-ID');

/**
 * What changes cells: typing, pasting, cutting, clearing, and taking back.
 * @param sceneOf null before there is a sheet
 * @param look leads to a place
 * @param kept shows an edit that waits for the server
 */
export function createSheetEdits(
  { text, notices, busy }: { text: WorkbenchText; notices: Notices; busy: Busy },
  sceneOf: () => EditScene | null,
  look: (place: Place) => void,
  kept: (sending: Sending) => void,
) {
  const clipboard = createClipboard();

  function report({ refused, keptAsText, faults }: EditOutcome): void {
    if (refused) notices.show(text.refusals[refused], { isFault: true, seconds: 10 });
    if (keptAsText) notices.show(text.keptAsText(String(keptAsText)));
    for (const fault of faults) notices.show(text.triggerFault(fault), { isFault: true, seconds: 12 });
  }

  const outbox = createOutbox(kept, report);

  async function send(sending: Sending): Promise<EditOutcome | null> {
    try {
      return await outbox.send(sending);
    } catch (error) {
      notices.show(text.notSent(error instanceof Error ? error.message : String(error)), {
        isFault: true,
        seconds: -1,
      });
      return { faults: [], refused: 'no-sheet' };
    }
  }

  /** Types into one cell; whoever has changed it meanwhile is not overwritten unasked. */
  async function type(place: Place, value: string, was?: string): Promise<void> {
    const outcome = await send({ place, values: [[value]], was });
    if (!outcome) return;
    if (outcome.refused !== 'changed') return report(outcome);
    notices.show(text.changedElsewhere(value, outcome.standing ?? ''), {
      ...{ isFault: true, seconds: -1 },
      action: { label: text.takeMine, press: () => void type(place, value) },
    });
  }

  async function pasteRows(place: Place, rows: readonly (readonly string[])[], columns: number): Promise<void> {
    const cells = rows.length * columns;
    const end = cells > LARGE ? busy.begin(text.pasting(figures.format(rows.length))) : null;
    const outcome = await send({ place, values: rows });
    end?.();
    if (!outcome) return;
    report(outcome);
    if (!outcome.refused && cells > 1) notices.say(text.pasted(figures.format(cells)));
  }

  function paste(event: ClipboardEvent): void {
    const scene = sceneOf();
    if (!scene || !event.clipboardData) return;
    event.preventDefault();
    const { area } = scene.selection;
    const rows = spread(clipboard.paste(event.clipboardData), area);
    if (rows.length === 0) return;
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
    const target = { sheet: scene.facts.name, row: area.row, column: area.column };
    const whole = rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? ''));
    void pasteRows(target, whole, columns).then(() => scene.selection.take({ ...area, rows: rows.length, columns }));
  }

  async function clear({ facts, selection }: EditScene, area = selection.area): Promise<void> {
    const { row, column, rows, columns } = area;
    const outcome = await send({ place: { sheet: facts.name, row, column }, rows, columns });
    if (outcome) report(outcome);
  }

  /** Cutting clears only what stands in the clipboard. */
  async function copy(event: ClipboardEvent, cut: boolean): Promise<void> {
    const scene = sceneOf();
    if (!scene) return;
    event.preventDefault();
    const { area } = scene.selection;
    try {
      const rows = await clipboard.copy(event, area, scene.facts, scene.data);
      notices.say(text.copied(figures.format(rows)));
      if (cut) await clear(scene, area);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      notices.show((cut ? text.notCut : text.notCopied)(why), { isFault: true, seconds: -1 });
    }
  }

  async function move(step: 'undo' | 'redo'): Promise<void> {
    const { done, place } = await api[step]();
    if (!done) notices.show(step === 'undo' ? text.nothingToUndo : text.nothingToRedo);
    else if (place) look(place);
    if (done) notices.say(step === 'undo' ? text.undone : text.redone);
  }

  return {
    ...{ type, paste, copy, outbox },
    clear: () => {
      const scene = sceneOf();
      if (scene) void clear(scene);
    },
    undo: () => void move('undo').catch((error: unknown) => notices.show(String(error), { isFault: true })),
    redo: () => void move('redo').catch((error: unknown) => notices.show(String(error), { isFault: true })),
  };
}

export type SheetEdits = ReturnType<typeof createSheetEdits>;
