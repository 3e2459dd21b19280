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
  /** Of the book as the page shows it. */
  revision: number;
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

  /** Tells what became of an edit; whoever has changed its cells meanwhile is not overwritten unasked. */
  function report({ refused, standing, keptAsText, faults }: EditOutcome, sending: Sending): void {
    if (refused === 'changed') ask(sending, standing ?? '');
    else if (refused) notices.show(text.refusals[refused], { isFault: true, seconds: 10 });
    if (keptAsText) notices.show(text.keptAsText(String(keptAsText)));
    for (const fault of faults) notices.show(text.triggerFault(fault), { isFault: true, seconds: 12 });
  }

  function ask(sending: Sending, standing: string): void {
    const mine = 'values' in sending ? sending.values : null;
    const words =
      sending.was === undefined
        ? (mine ? text.pasteChangedElsewhere : text.clearChangedElsewhere)(standing)
        : text.changedElsewhere(mine?.[0]?.[0] ?? '', standing);
    const anyway = { ...sending, was: undefined, revision: undefined };
    notices.show(words, {
      ...{ isFault: true, seconds: -1 },
      action: { label: mine ? text.takeMine : text.clearAnyway, press: () => void edit(anyway) },
    });
  }

  const outbox = createOutbox(kept, report);

  /** @returns true when it was made */
  async function edit(sending: Sending): Promise<boolean> {
    try {
      const outcome = await outbox.send(sending);
      if (outcome) report(outcome, sending);
      return outcome !== null && outcome.refused === undefined;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      notices.show(text.notSent(why), { isFault: true, seconds: -1 });
      return false;
    }
  }

  const type = (place: Place, value: string, was?: string): Promise<boolean> => edit({ place, values: [[value]], was });

  async function pasteRows(sending: Sending & { values: readonly unknown[] }, columns: number): Promise<void> {
    const rows = sending.values.length;
    const cells = rows * columns;
    const end = cells > LARGE ? busy.begin(text.pasting(figures.format(rows))) : null;
    const isMade = await edit(sending);
    end?.();
    if (isMade && cells > 1) notices.say(text.pasted(figures.format(cells)));
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
    void pasteRows({ place: target, values: whole, revision: scene.revision }, columns).then(() =>
      scene.selection.take({ ...area, rows: rows.length, columns }),
    );
  }

  async function clear({ facts, selection, revision }: EditScene, area = selection.area): Promise<void> {
    const { row, column, rows, columns } = area;
    await edit({ place: { sheet: facts.name, row, column }, rows, columns, revision });
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
