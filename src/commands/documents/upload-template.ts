import { fromBase64 } from '../../google/base64';
import { ensureFolder, saveDocument } from '../../google/documents';
import { openSpreadsheet } from '../../google/spreadsheet';
import { texts } from '../../text';
import { readSettings } from '../../workbook/read/settings';
import { documentOwner } from './owner';
import { fileTypes } from './desk';
import { readInputs } from '../run/input-grids';
import { runTasks } from '../run/run-tasks';
import type { RunSummary, SummaryFinding, TemplateRequest } from '../run/summary';

/** What the person who uploads a template is told: what is wrong with it, or how the document of one unit looks. */
export interface TemplateAnswer {
  ok: boolean;
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

/**
 * Checks a template and shows it on one unit; uses it from then on only when the person has agreed.
 *
 * @param agreed false: nothing is written
 */
export function uploadTemplate(template: TemplateRequest, agreed: boolean): TemplateAnswer {
  const isTemplate = ({ code }: SummaryFinding): boolean => code.startsWith('template-');
  const { findings, preview } = runTasks({ tasks: ['evaluation'], template, dryRun: true });
  const told = findings.filter(isTemplate);
  const ok = !told.some(({ severity }) => severity === 'error');
  if (ok && agreed) {
    const fileId = template.base64 === '' ? '' : keepInDrive(template);
    runTasks({ tasks: ['evaluation'], template: { ...template, fileId }, templateOnly: true });
  }
  return { ok, findings: told, ...(preview && { preview }) };
}
