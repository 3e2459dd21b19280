import { finding, type Finding } from '../../domain/finding';
import { ownComputer } from '../../google/own-computer';
import { texts } from '../../text';
import { formatNumber } from '../../text/format';
import type { Language } from '../../text/language';
import { makeAudit, type Audit } from '../../workbook/sheets/audit/audit-book';
import { moduleOf } from '../../workbook/prepare/layout';
import { inputSheets } from '../../workbook/schema/input-sheets';
import type { Highlight } from '../run/summary';
import { attainmentSheets, budgetSheets, type TaskContext, type TaskDefinition } from '../run/task';

/** How many figures without a formula are told; all of them stand in the workbook. */
const TOLD = 10;

/** A workbook with indicators or with a budget can be followed; one with neither has nothing to follow. */
function missingSheets({ grids }: TaskContext): Finding[] {
  const needed = grids.indicators ? (['units'] as const) : grids.budget ? [] : (['indicators'] as const);
  return needed
    .filter((key) => !grids[key])
    .map((key) => {
      const sheet = inputSheets[key].table.id;
      return finding('missing-sheet', { sheet, cell: '' }, { sheet, module: moduleOf(key) });
    });
}

function told({ figures, inexpressible }: Audit, spoken: Language): Highlight {
  const { audit } = texts(spoken);
  const number = (value: number): string => formatNumber(value, 0, spoken);
  const lines = inexpressible.slice(0, TOLD).map(({ what, reason }) => audit.line(what, reason));
  return {
    title: audit.title,
    lines: [
      audit.made(number(figures)),
      ...(lines.length === 0 ? [audit.none] : [audit.some(number(inexpressible.length)), ...lines]),
      ...(inexpressible.length > TOLD ? ['…'] : []),
    ],
  };
}

/** *Buat buku kerja audit*: every figure as a formula over the cells of the input; Google Sheets keeps values (decision 4). */
export const makeAuditWorkbook: TaskDefinition = {
  reads: [...attainmentSheets, ...budgetSheets],
  requires: [],
  run: (context) => {
    const { data, evaluation, grids, frame, spoken } = context;
    if (!ownComputer()) {
      const { audit } = texts(spoken);
      return { highlights: [{ title: audit.title, lines: audit.onComputer }] };
    }
    const missing = missingSheets(context);
    const isStopped = [...missing, ...data.findings, ...evaluation.findings].some(
      ({ severity }) => severity === 'error',
    );
    if (isStopped) return { findings: missing };
    const audit = makeAudit(evaluation, grids, data.settings.profile.agency, frame);
    return { auditBook: audit.book, highlights: [told(audit, spoken)] };
  },
};
