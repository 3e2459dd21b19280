import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx, writeXlsx } from 'hucre';
import { createRuntime } from '../runtime/apps-script';
import type { Answer } from '../runtime/execution/execution';
import { NO_SCREEN } from '../runtime/screen/screen';
import { createLocalWorkbook } from '../workbook/local-workbook';

/** Noon of some day; only sleeping moves the clock. */
const MOMENT = new Date(2026, 9, 5, 12).getTime();

const unescaped = (html: string): string => html.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

/**
 * The report of the full self-test as the local runtime gives it, over an empty workbook.
 *
 * @param code all scripts of the bundle
 * @param page a page of the project by its name
 */
export async function ownReport(code: string, page: (name: string) => string | undefined): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rapor-uji-'));
  try {
    const file = await writeXlsx({ sheets: [{ name: 'Lembar1', rows: [] }] });
    const workbook = createLocalWorkbook(await openXlsx(file, { readStyles: true }), { name: 'Uji' });
    let shown = '';
    const answer: Answer = ({ kind, buttons }) =>
      kind === 'prompt' ? 'Uji' : buttons.startsWith('YES') ? 'YES' : 'OK';
    const runtime = createRuntime({
      code,
      workbook,
      folder,
      page,
      answer,
      context: 'menu',
      fixedTime: MOMENT,
      memory: { files: {}, properties: {} },
      // The first two bytes of a PDF are all that is compared.
      toPdf: () => new TextEncoder().encode('%PDF-1.7'),
      screen: { ...NO_SCREEN, openPage: (_, __, { content }) => void (shown = content) },
    });
    runtime.call('ujiLengkap');
    const [, text = ''] = /<textarea[^>]*>([\s\S]*)<\/textarea>/.exec(shown) ?? [];
    return unescaped(text);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
