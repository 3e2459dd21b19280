import type { FrozenJudgement } from '../../../domain/archive/archive';
import type { ArchiveRecord } from '../../../domain/archive/record';
import type { LimitStatus } from '../../../domain/main-job/unit/judgement';
import type { Language } from '../../../text/language';
import type { ArchiveKey } from '../../schema/archive-table';
import { choose } from '../../schema/choices';
import { understandActual, understandTarget } from '../../values/measure';
import { parsePeriod } from '../../values/period';
import type { Row } from '../row';
import {
  afterLabel,
  earlierArchiveKind,
  earlierCell,
  earlierFlag,
  earlierIndicatorStatus,
  earlierLimitStatus,
  numberOrNull,
} from './words';

/** Reads one of the two judgements: its word, and the limit behind it. */
function judgedIn(status: string, what: 'attainment' | 'absorption', language: Language): FrozenJudgement {
  const parts = status.split('; ').flatMap((part) => afterLabel(part, earlierFlag[what]) ?? []);
  const [text = ''] = parts;
  const limit = /\(([\d.,]+)%\)$/.exec(text)?.[1];
  const figure =
    limit === undefined ? null : understandActual({ raw: earlierCell(limit, language), format: '' }, false).value;
  const statuses = Object.keys(earlierLimitStatus) as LimitStatus[];
  return {
    status: statuses.find((candidate) => afterLabel(text, earlierLimitStatus[candidate]) !== null) ?? 'notAssessable',
    limit: figure?.kind === 'number' ? figure.value : null,
  };
}

function recordOf(row: Row<ArchiveKey>, language: Language): ArchiveRecord | null {
  const kind = choose(earlierArchiveKind, row.text('kind'));
  const status = choose(earlierIndicatorStatus, row.text('status'));
  const period = parsePeriod(row.text('period'));
  const year = row.figure('year').value;
  const [code, name] = [row.text('code'), row.text('name')];
  if (kind === null || period === null || year === null || code === '') return null;
  const cell = (key: ArchiveKey) => ({ raw: earlierCell(row.raw(key), language), format: '' });
  const number = (key: ArchiveKey): number | null => numberOrNull(row.raw(key));
  const base = {
    time: row.text('frozenAt'),
    user: row.text('user'),
    year,
    period,
    code,
    name,
    isRounded: true as const,
  };
  if (kind !== 'indicator') {
    const judged = row.text('status');
    return {
      ...base,
      kind,
      ceiling: number('target'),
      spent: number('actual'),
      flagValue: number('value'),
      meanAttainment: number('mean'),
      absorption: number('absorption'),
      attainmentJudged: judgedIn(judged, 'attainment', language),
      absorptionJudged: judgedIn(judged, 'absorption', language),
    };
  }
  if (status === null) return null;
  const { value: target } = understandTarget(cell('target'), true);
  const isSet = target.kind !== 'missing' && target.kind !== 'notDue';
  return {
    ...base,
    kind,
    target: isSet ? target : null,
    actual: understandActual(cell('actual'), true).value,
    attainment: number('value'),
    status,
  };
}

/** `Arsip Capaian` by its words and its figures as printed. */
export const readEarlierArchive = (rows: readonly Row<ArchiveKey>[], language: Language): (ArchiveRecord | null)[] =>
  rows.map((row) => recordOf(row, language));
