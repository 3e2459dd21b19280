import { cover, initials, letterhead } from '../frame';
import {
  closingOf,
  each,
  heading,
  noteOf,
  numberColumn,
  paragraphsOf,
  runInTitle,
  table,
  tableWithTotal,
  withTable,
  type Block,
  type Column,
} from '../layout';
import { signature } from '../signatures';

const number = numberColumn();

const ruleColumns: readonly Column[] = [
  { head: 'element', cell: 'label', width: 41 },
  { head: 'flagging', cell: 'flagging', width: 60 },
  { head: 'printed', cell: 'printed', width: 64 },
];

const stepColumns: readonly Column[] = [
  { head: 'step', cell: 'label', width: 105 },
  { head: 'result', cell: 'result', width: 28, align: 'right' },
  { head: 'effect', cell: 'effect', width: 32, align: 'right' },
];

const objectiveColumns: readonly Column[] = [
  number,
  { head: 'objective', cell: 'objective', width: 98 },
  { head: 'counted', cell: 'counted', width: 28, align: 'center' },
  { head: 'meanAttainment', cell: 'mean', width: 30, align: 'right' },
];

const unitColumns: readonly Column[] = [
  number,
  { head: 'unit', cell: 'unit', width: 62 },
  { head: 'flagValue', cell: 'flagValue', width: 24, align: 'right' },
  { head: 'meanAttainment', cell: 'meanAttainment', width: 24, align: 'right' },
  { head: 'difference', cell: 'difference', width: 22, align: 'right' },
  { head: 'verdict', cell: ['plain', 'strong'], width: 24 },
];

const indicatorColumns: readonly Column[] = [
  number,
  { head: 'indicator', cell: 'name', width: 56 },
  { head: 'attainment', cell: 'attainment', width: 20, align: 'right' },
  { head: 'used', cell: 'used', width: 18, align: 'right' },
  { head: 'weight', cell: 'weight', width: 16, align: 'right' },
  { head: 'effect', cell: 'effect', width: 18, align: 'right' },
  { head: 'because', cell: ['plain', 'strong'], width: 28 },
];

const versionColumns: readonly Column[] = [
  { head: 'version', cell: 'version', width: 55 },
  { head: 'ceiling', cell: 'ceiling', width: 38, align: 'right' },
  { head: 'spent', cell: 'spent', width: 38, align: 'right' },
  { head: 'absorption', cell: 'absorption', width: 34, align: 'right' },
];

/** The indicators of a unit with what they add up to. */
const unitTable = (): Block[] =>
  tableWithTotal(indicatorColumns, ['', 'total.label', '', '', 'total.weight', 'total.effect', ''], {
    keepNext: false,
  });

/** Rekonsiliasi dengan LKjIP. */
export const reconciliationBlocks = (): Block[] => [
  ...letterhead,
  ...cover,
  heading('basis', 1),
  ...paragraphsOf('opening'),
  ...table(ruleColumns, 'rules', true),
  heading('agency', 1),
  ...withTable('agency', table(stepColumns, 'rows', true)),
  heading('objectives', 1),
  ...withTable('objectives', table(objectiveColumns)),
  heading('units', 1),
  ...withTable('units', table(unitColumns)),
  heading('indicators', 1),
  ...paragraphsOf('indicators.paragraphs'),
  ...each('indicators.groups', [runInTitle('title'), ...unitTable(), ...noteOf('note')]),
  ...noteOf('indicators.note'),
  heading('ceilings', 1),
  ...withTable('ceilings', table(versionColumns, 'rows', true)),
  ...noteOf('ceilings.note'),
  heading('closing', 1),
  ...closingOf('closing'),
  ...signature,
  ...initials,
];
