import { texts } from '../../text';
import type { Language } from '../../text/language';
import { nameIn, names } from '../../workbook/schema/names';
import { linesBySheet } from '../prepare/check-data';
import type { RunSummary } from '../run/summary';

/** How many errors, flagged units and lines of a highlight a message names; a dialog is no report. */
const namedErrors = 5;
const namedUnits = 6;
const shownLines = 12;

const cut = (lines: readonly string[], most: number): string[] =>
  lines.length > most ? [...lines.slice(0, most), '…'] : [...lines];

function stoppedLines({ findings, tasks }: RunSummary, language: Language): string[] {
  const { closing } = texts(language).menu;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const more = errors.length - namedErrors;
  const named = errors.slice(0, namedErrors);
  // A cell is led to; of a whole sheet the message itself has to say what to do.
  const advice = new Set(named.flatMap((item) => (item.cell === '' && item.advice !== '' ? [item.advice] : [])));
  return [
    tasks.includes('check') ? closing.found(String(errors.length)) : closing.stopped(String(errors.length)),
    ...named.map(({ sheet, cell, message }) => closing.errorLine(cell === '' ? sheet : `${sheet}!${cell}`, message)),
    ...(more > 0 ? [closing.moreErrors(String(more))] : []),
    ...advice,
  ];
}

function flaggedLine({ units }: RunSummary, language: Language): string {
  const { closing } = texts(language).menu;
  const flagged = units.filter(({ flag }) => flag !== '').map(({ name }) => name);
  // Where nothing could be judged, nothing flagged is no good news.
  const isJudged = units.some(({ value, absorption, flag }) => value !== null || absorption !== null || flag !== '');
  if (!isJudged) return closing.noneAssessed;
  return flagged.length === 0
    ? closing.noneFlagged
    : closing.flagged(String(flagged.length), cut(flagged, namedUnits).join(', '));
}

/**
 * The closing message of a run: where it stands, what was written, what to look at. A check tells its counts by sheet
 * first; a stopped run names the first errors with their cells.
 */
export function closingMessage(summary: RunSummary, language: Language): string {
  const { closing } = texts(language).menu;
  const { prepare } = texts(language);
  const { ok, tasks, year, period, findings, documents, documentsLeft, highlights, sheetsWritten } = summary;
  // Sheets follow the setting `Bahasa`, messages the user's account: both names of a sheet are known here.
  const sheetNamed = (notation: string): string => {
    const known = names(notation);
    return sheetsWritten.find((name) => known.all.includes(name)) ?? nameIn(known, language);
  };
  const check = sheetNamed('Hasil Periksa Data / Data Check');
  const lines: string[] = [closing.period(String(year), period)];
  if (tasks.includes('check')) {
    lines.push('', `${prepare.check.title}:`, ...cut(linesBySheet(findings, language), shownLines));
  }
  if (!ok) return [...lines, '', ...stoppedLines(summary, language), '', closing.seeCheck(check)].join('\n');
  if (tasks.includes('flags')) lines.push(flaggedLine(summary, language));
  for (const { title, lines: told } of tasks.includes('check') ? [] : highlights) {
    lines.push('', `${title}:`, ...cut(told, shownLines));
  }
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  lines.push('', warnings > 0 ? closing.warnings(String(warnings), check) : closing.noFindings);
  if (documents.length > 0) {
    lines.push(closing.documents(String(documents.length), sheetNamed('Dokumen / Documents')));
  }
  if (documentsLeft > 0) lines.push(closing.documentsLeft(String(documentsLeft)));
  lines.push(closing.sheets(sheetsWritten.join(', ')));
  return lines.join('\n');
}
