import type { EditOutcome, Place, SheetFacts } from '../../protocol';
import type { WorkbenchText } from '../../text';
import { api } from '../api';
import type { Busy } from '../around/busy';
import { createClipboard, spread } from './clipboard';
import type { Notices } from '../around/notices';
import { createOutbox, type Sending } from './outbox';
import type { SelectionModel } from '../grid/selection';
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

/** Rows that are all as long as the longest. */
function filledUp(rows: readonly (readonly string[])[]): string[][] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? ''));
}

/** What tells that another window was faster. */
function changedWords(text: WorkbenchText, sending: Sending, standing: string): string {
  if (!('values' in sending)) return text.clearChangedElsewhere(standing);
  if (sending.was === undefined) return text.pasteChangedElsewhere(standing);
  return text.changedElsewhere(sending.values[0]?.[0] ?? '', standing);
}

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
    const anyway = { ...sending, was: undefined, revision: undefined };
    const label = 'values' in sending ? text.takeMine : text.clearAnyway;
    notices.show(changedWords(text, sending, standing), {
      isFault: true,
      seconds: -1,
      action: { label, press: () => void edit(anyway) },
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

  async function pasteRows(sending: Sending & { values: readonly unknown[] }, columns: number): Promise<void> {
    const cells = sending.values.length * columns;
    const end = cells > LARGE ? busy.begin(text.pasting(figures.format(sending.values.length))) : null;
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
    const whole = filledUp(rows);
    const columns = whole[0]?.length ?? 1;
    const target = { sheet: scene.facts.name, row: area.row, column: area.column };
    const pasted = { ...area, rows: rows.length, columns };
    scene.selection.take(pasted);
    const { active, far } = scene.selection;
    // Whoever has gone on meanwhile is not called back: what is typed or pasted next would land in these cells.
    const hasStayed = (): boolean => scene.selection.active === active && scene.selection.far === far;
    void pasteRows({ place: target, values: whole, revision: scene.revision }, columns).then(() => {
      // Rows that the sheet did not have before are selected as well.
      if (hasStayed()) scene.selection.take(pasted);
    });
  }

  async function clear({ facts, selection, revision }: EditScene, area = selection.area): Promise<void> {
    await edit({ place: { ...area, sheet: facts.name }, rows: area.rows, columns: area.columns, revision });
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
    paste,
    copy,
    outbox,
    type: (place: Place, value: string, was?: string): void => void edit({ place, values: [[value]], was }),
    clear: () => {
      const scene = sceneOf();
      if (scene) void clear(scene);
    },
    undo: () => void move('undo').catch((error: unknown) => notices.show(String(error), { isFault: true })),
    redo: () => void move('redo').catch((error: unknown) => notices.show(String(error), { isFault: true })),
  };
}

export type SheetEdits = ReturnType<typeof createSheetEdits>;
