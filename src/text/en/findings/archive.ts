import type { archiveCodes } from '../../../domain/finding-codes/archive';
import { say, type Wordings } from '../../id/findings/wording';
import { counted } from '../plural';

export const archiveFindings: Wordings<typeof archiveCodes> = {
  'nothing-to-freeze': say(
    'There is no indicator to freeze.',
    'Fill in the sheet Indicators, then freeze the period again.',
  ),
  'frozen-not-reported': say(
    (v) => `${counted(v.count, 'indicator')} had not reported when the period was frozen: ${v.codes}.`,
    'Figures that come later will not be used in the documents of this period.',
  ),
  'period-not-over': say(
    (v) => `The period was frozen before its end (${v.last}).`,
    'Make sure that all figures of this period are final.',
  ),
  'frozen-differs': say(
    (v) => `${v.figure} of "${v.code}" changed after the period was frozen: it was ${v.then} and is now ${v.now}.`,
    'Restore the figure, or explain the change; documents of this period keep the frozen one.',
  ),
  'frozen-status-differs': say(
    (v) => `Status of "${v.code}" changed after the period was frozen: it was ${v.then} and is now ${v.now}.`,
    'Restore the figure, or explain the change; documents of this period keep the frozen one.',
  ),
  'frozen-row-new': say(
    (v) => `"${v.code}" was added after the period was frozen.`,
    'It is not used in documents of the frozen period.',
  ),
  'frozen-row-gone': say(
    (v) => `"${v.code}" (${v.name}) belongs to the frozen period but is no longer on the input sheets.`,
    'Restore its row, so that the frozen figures are printed in full.',
  ),
  'period-frozen': say(
    (v) => `This period was frozen ${v.time}${v.user === '' ? '' : ` by ${v.user}`}; the frozen figures are used.`,
    'Nothing to do.',
  ),
};
