import { grouped } from '../../domain/grouped';
import { notReported, type MissingReport, type NotReported } from '../../domain/main-job/not-reported';
import { texts } from '../../text';
import { formatDay } from '../../text/format';
import type { Language } from '../../text/language';
import { dueLabel, noneMissing, notReportedSheet } from '../../workbook/sheets/main-job/not-reported-sheet';
import type { Highlight } from '../run/summary';
import { attainmentSheets, budgetSheets, type TaskDefinition } from '../run/task';

/** Codes that a line names before it only counts. */
const namedCodes = 5;

/** One line per owner: `Bidang X — Kepala Bidang: 3 (I1, I2, I3)`. */
function linesByOwner(reports: readonly MissingReport[], language: Language): string[] {
  const words = texts(language).prepare.notReported;
  const groups = grouped(reports, ({ unit, owner }) => `${unit?.code ?? ''}\n${owner}`);
  return [...groups.values()].map((group) => {
    const codes = group.slice(0, namedCodes).map(({ code }) => code);
    const what = [...codes, ...(group.length > namedCodes ? ['…'] : [])].join(', ');
    const [first] = group;
    const owner = first?.owner || words.unknownOwner;
    return words.line(first?.unit?.name ?? '', owner, String(group.length), what);
  });
}

function highlight(missing: NotReported, period: string, language: Language): Highlight {
  const { prepare, terms } = texts(language);
  const words = prepare.notReported;
  const due = `${words.due(formatDay(missing.due, terms.period.months))} (${dueLabel(missing, language)})`;
  const lines = missing.reports.length > 0 ? linesByOwner(missing.reports, language) : [noneMissing(missing, language)];
  return { title: words.title(period), lines: [due, ...lines] };
}

/** *Belum lapor*: sheet `Belum Lapor` and who has to be asked, with the due day. */
export const whoHasNotReported: TaskDefinition = {
  reads: [...attainmentSheets, ...budgetSheets, 'followUps', 'analyses'],
  requires: ['units', 'indicators'],
  run: ({ evaluation, data, frame, today, spoken }) => {
    const missing = notReported(evaluation, data.settings.rules.reportingDueDay, today);
    return {
      sheets: [notReportedSheet(missing, frame)],
      highlights: [highlight(missing, frame.period, spoken)],
    };
  },
};
