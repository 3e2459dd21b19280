import type { FrozenIndicator, FrozenJudgement, FrozenPeriod, FrozenUnit } from '../../domain/archive/archive';
import type { IndicatorStatus } from '../../domain/main-job/assess-indicator';
import { finding, type Finding } from '../../domain/finding';
import type { LimitStatus } from '../../domain/main-job/judgement';
import type { Actual, Target } from '../../domain/main-job/measure';
import type { Period } from '../../domain/period';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { choose, inBothLanguages } from '../schema/choices';
import {
  archiveLanguage,
  archiveTable,
  type ArchiveKey,
  type ArchiveKind,
  type FreezeStamp,
} from '../sheets/records/archive-sheet';
import { understandActual, understandTarget } from '../values/measure';
import { isSamePeriod } from '../values/period';
import type { Grid } from './grid';
import type { Row } from './row';
import { readRows } from './rows';

const kindWords = inBothLanguages<ArchiveKind>(texts('id').archive.kinds, texts('en').archive.kinds);
const statusWords = inBothLanguages<IndicatorStatus>(
  texts('id').terms.indicatorStatus,
  texts('en').terms.indicatorStatus,
);

/** English notation turned into Indonesian, which the readers of cells take first. */
const asRead = (text: string, language: Language): string =>
  language === 'id' ? text : text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));

function reader(row: Row<ArchiveKey>, language: Language) {
  const raw = (key: ArchiveKey): unknown => {
    const value = row.raw(key);
    return typeof value === 'string' ? asRead(value, language) : value;
  };
  return {
    target: (): Target | null => {
      const { value } = understandTarget({ raw: raw('target'), format: '' }, true);
      return value.kind === 'missing' || value.kind === 'notDue' ? null : value;
    },
    actual: (): Actual => understandActual({ raw: raw('actual'), format: '' }, true).value,
    number: (key: ArchiveKey): number | null => {
      const value = row.raw(key);
      return typeof value === 'number' ? value : null;
    },
  };
}

/** Reads one of the two judgements back: its word, and the limit behind it. */
function judgedIn(status: string, what: 'attainment' | 'absorption', language: Language): FrozenJudgement {
  const { flag, limitStatus } = texts(language).terms;
  const part = status.split('; ').find((candidate) => candidate.startsWith(`${flag[what]}: `)) ?? '';
  const text = part.slice(flag[what].length + 2);
  const limit = /\(([\d.,]+)%\)$/.exec(text)?.[1];
  const beginnings: Record<LimitStatus, string> = { ...limitStatus, below: limitStatus.below('').split('(')[0] ?? '' };
  const statuses = Object.keys(beginnings) as LimitStatus[];
  const figure =
    limit === undefined ? null : understandActual({ raw: asRead(limit, language), format: '' }, false).value;
  return {
    status: statuses.find((candidate) => text.startsWith(beginnings[candidate])) ?? 'notAssessable',
    limit: figure?.kind === 'number' ? figure.value : null,
  };
}

/**
 * Reads what `Arsip Capaian` keeps of a period; null when the period is not frozen. The first row of a code counts; rows
 * that are not as written are passed over with a finding.
 */
export function readArchive(
  grid: Grid,
  year: number,
  period: Period,
): { frozen: FrozenPeriod | null; findings: Finding[] } {
  const language = archiveLanguage(grid.name);
  const indicators = new Map<string, FrozenIndicator>();
  const units = new Map<string, FrozenUnit>();
  const findings: Finding[] = [];
  let stamp: FreezeStamp | null = null;
  for (const row of readRows(archiveTable, grid).rows) {
    if (row.figure('year').value !== year || !isSamePeriod(row.text('period'), period)) continue;
    const { target, actual, number } = reader(row, language);
    const kind = choose(kindWords, row.text('kind'));
    const status = choose(statusWords, row.text('status'));
    const [code, name] = [row.text('code'), row.text('name')];
    const source = `${grid.name}!${row.cell('code')}`;
    if (kind === null || code === '' || (kind === 'indicator' && status === null)) {
      findings.push(
        finding('archive-row-unreadable', { sheet: grid.name, cell: row.cell('kind') }, { row: row.number }),
      );
      continue;
    }
    stamp ??= { time: row.text('frozenAt'), user: row.text('user') };
    if (kind === 'indicator' && status !== null) {
      if (indicators.has(code)) continue;
      indicators.set(code, {
        ...{ code, name, target: target(), actual: actual(), attainment: number('value'), status },
        source: `${grid.name}!${row.cell('actual')}`,
      });
    } else if (!units.has(code)) {
      const judged = row.text('status');
      units.set(code, {
        ...{ code, name, source, ceiling: number('target'), spent: number('actual') },
        ...{ flagValue: number('value'), meanAttainment: number('mean'), absorption: number('absorption') },
        attainmentJudged: judgedIn(judged, 'attainment', language),
        absorptionJudged: judgedIn(judged, 'absorption', language),
      });
    }
  }
  return { frozen: stamp && { ...stamp, indicators, units }, findings };
}
