import { fromBase64 } from '../../../google/base64';
import { ensureFolder, saveDocument } from '../../../google/drive/documents';
import { openSpreadsheet } from '../../../google/spreadsheet';
import { texts } from '../../../text';
import { readSettings } from '../../../workbook/read/settings';
import { locateSheet } from '../../../workbook/read/workbook';
import { templateTable } from '../../../workbook/schema/template-table';
import { readTemplates } from '../../../workbook/sheets/records/template-sheet';
import { spokenLanguage } from '../../menu/interactive';
import { kindWord } from '../../../documents/kinds';
import { LOGO_KIND } from './kept-logo';
import { documentOwner } from '../waiting/owner';
import { fileTypes } from '../making/desk';
import { readInputs } from '../../run/input-grids';
import { runTasks } from '../../run/run-tasks';
import type { RunRequest, RunSummary, SummaryFinding, TemplateRequest } from '../../run/summary';

/** What the person who uploads a template is told: what is wrong with it, or how the document of one unit looks. */
export interface TemplateAnswer {
  /** False: the file cannot be used as it is. */
  ok: boolean;
  /** The template is used from now on. */
  isUsed: boolean;
  /** Errors in the data of the workbook; while there are some, no template is kept. */
  dataErrors: number;
  findings: SummaryFinding[];
  preview?: RunSummary['preview'];
}

/** A copy of the file beside the documents, where people find it; the workbook itself keeps what is used. */
function keepInDrive({ name, base64 }: TemplateRequest): string {
  if (!documentOwner(true).isMe) return '';
  const { settings } = readSettings(readInputs(openSpreadsheet(), ['settings']).settings ?? null);
  const { sheets, ledger } = texts(settings.language);
  const folderId = ensureFolder([settings.profile.folder || sheets.documentFolder, ledger.templateFolder]);
  const bytes = fromBase64(base64);
  const mark = { jenis: 'templat' };
  return saveDocument({ folderId, name, mimeType: fileTypes.docx, bytes, convert: false, appProperties: mark }).id;
}

/** An own template that the workbook keeps. */
export interface UsedTemplate {
  /** As requests name it: `evaluasi`, `evaluasi-instansi`. */
  kind: string;
  /** File name. */
  name: string;
}

/** The own templates in use; a kind that is missing has the add-on's. */
export function usedTemplates(): UsedTemplate[] {
  const book = openSpreadsheet();
  const { name: sheet } = locateSheet(templateTable, book.sheetNames());
  const [grid] = sheet === null ? [] : book.readSheets([{ name: sheet, formats: false }]);
  const kept = grid ? readTemplates(grid) : [];
  return kept.map(({ kind, name }) => ({ kind: kind === LOGO_KIND ? kind : kindWord(kind, 'id'), name }));
}

/**
 * Checks an own template and answers with findings and, as base64, the first document of its kind; uses it from then on only
 * when the person has agreed.
 *
 * @param kind as requests name it: `evaluasi`, `notula`, …; `logo` for the picture of the agency
 * @param base64 empty: back to the add-on's own template
 * @param agreed false: nothing is written
 */
export function uploadTemplate(kind: string, name: string, base64: string, agreed: boolean): TemplateAnswer {
  const template: TemplateRequest = { kind, name, base64 };
  const brought = (fileId?: string): Pick<RunRequest, 'template' | 'logo'> =>
    kind === LOGO_KIND
      ? { logo: { name, base64 } }
      : { template: { ...template, ...(fileId !== undefined && { fileId }) } };
  const isTemplate = ({ code }: SummaryFinding): boolean => /^(template|logo)-/.test(code);
  const messages = spokenLanguage();
  const { findings, preview } = runTasks({ tasks: [], ...brought(), dryRun: true, messages });
  const told = findings.filter(isTemplate);
  const ok = !told.some(({ severity }) => severity === 'error');
  const dataErrors = findings.filter((item) => item.severity === 'error' && !isTemplate(item)).length;
  const isUsed = ok && agreed && dataErrors === 0;
  if (isUsed) {
    const fileId = base64 === '' || kind === LOGO_KIND ? '' : keepInDrive(template);
    runTasks({ tasks: [], ...brought(fileId), templateOnly: true });
  }
  return { ok, isUsed, dataErrors, findings: told, ...(preview && { preview }) };
}
