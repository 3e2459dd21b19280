import { evaluate } from '../../domain/main-job/evaluation';
import type { Finding } from '../../domain/finding';
import { openArchive } from '../run/open-archive';
import type { OpenWorkbook } from '../run/open-workbook';
import { openForState } from './panel-state';
import type { FindingRequest } from './panel';

/** The workbook as it stands, and those of its findings that a card of the sidebar is about; none where it stands no longer. */
export function standingFindings({ code, sheet, cell, alike }: FindingRequest): OpenWorkbook & { asked: Finding[] } {
  const opened = openForState();
  const { book, data } = opened;
  const { frozen } = openArchive(book, data);
  const evaluation = frozen ? evaluate(data.input, frozen) : evaluate(data.input);
  const ofCode = [...data.findings, ...evaluation.findings].filter((item) => item.code === code);
  const isThis = (item: Finding): boolean => item.sheet === sheet && item.cell === cell;
  // A card that is gone says nothing of its like.
  const asked = ofCode.some(isThis) ? ofCode.filter((item) => alike || isThis(item)) : [];
  return { ...opened, asked };
}
