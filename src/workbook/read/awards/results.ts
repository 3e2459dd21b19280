import type { DecidedPlace } from '../../../domain/awards/cool-down';
import type { AwardCategory } from '../../../domain/awards/instrument';
import type { CategoryResult, ParticipantResult } from '../../../domain/awards/result';
import type { MonthlyPlace } from '../../../domain/awards/year-view';
import type { Holidays } from '../../../domain/working-days';
import { objectionsUntil } from '../../../domain/awards/decide';
import { awardResultTable } from '../../schema/award-tables';
import { methodWords } from '../../schema/award-choices';
import { choose } from '../../schema/choices';
import { outcomeWords, type AwardRow } from '../../sheets/records/award-rows';
import { readDetails } from '../../sheets/records/award-details';
import { cleanText } from '../../values/markers';
import { parseNumber } from '../../values/number';
import type { Grid } from '../grid';
import { readRows } from '../rows';

/** Cell A1 of the add-on's own sheets begins with this; another sheet of the name is nobody's result. */
const marker = 'Rapor Kinerja · ';

/** The rows of `Hasil Penghargaan` as they stand; none when the sheet is not the add-on's own. */
export function readAwardRows(grid: Grid | undefined): AwardRow[] {
  if (!grid || !cleanText(grid.values[0]?.[0]).startsWith(marker)) return [];
  return readRows(awardResultTable, grid).rows.map((row): AwardRow => {
    const number = (key: 'score' | 'rank' | 'gap' | 'stability' | 'agreement'): number | null => {
      const raw = row.raw(key);
      return typeof raw === 'number' ? raw : (parseNumber(row.text(key))?.value ?? null);
    };
    return {
      month: row.text('month'),
      category: row.text('category'),
      participant: row.text('participant'),
      name: row.text('name'),
      score: number('score'),
      rank: number('rank'),
      outcome: row.text('outcome'),
      gap: number('gap'),
      stability: number('stability'),
      veto: row.text('veto'),
      details: row.text('details'),
      method: row.text('method'),
      weights: row.text('weights'),
      cutOff: row.text('cutOff'),
      agreement: number('agreement'),
      decided: row.text('decided'),
    };
  });
}

/** The decided places, for cool-downs. */
export function decidedPlaces(rows: readonly AwardRow[]): DecidedPlace[] {
  return rows
    .filter(({ decided }) => decided !== '')
    .map(({ month, category, participant, outcome }) => ({
      month,
      category,
      participant,
      outcome: choose(outcomeWords, outcome) ?? 'nominee',
    }));
}

/** The rows as the view of a year needs them. */
export function monthlyPlaces(rows: readonly AwardRow[]): MonthlyPlace[] {
  return rows.map(({ month, category, participant, name, score, outcome, method, decided }) => ({
    month,
    category,
    participant,
    name,
    score,
    outcome: choose(outcomeWords, outcome),
    method: choose(methodWords, method),
    isDecided: decided !== '',
  }));
}

const vetoShape = /^(.*): (\S+) \((?:gugur bila|disqualified if) (.+)\)$/;
const coolDownShape = /(\d{4}-\d{2})\D+(\d+)/;

function readVeto(text: string): ParticipantResult['vetoReason'] {
  const veto = vetoShape.exec(text);
  if (veto) {
    const [, criterion = '', value = '', rule = ''] = veto;
    return { kind: 'veto', criterion, value: parseNumber(value)?.value ?? 0, rule };
  }
  const coolDown = coolDownShape.exec(text);
  return coolDown ? { kind: 'coolDown', lastWin: coolDown[1] ?? '', periods: Number(coolDown[2]) } : null;
}

/** What a decided month takes from today's sheets, because `Hasil Penghargaan` has no column for it. */
export interface ResultFacts {
  category: Pick<AwardCategory, 'recipient' | 'basis' | 'winners'> | null;
  jurors: string[];
  holidays: Holidays;
}

/** Brings back a category's result from its rows, as it was decided. */
export function resultOfRows(rows: readonly AwardRow[], { category, jurors, holidays }: ResultFacts): CategoryResult {
  const [first] = rows;
  const decided = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}/.exec(first?.decided ?? '')?.[0] ?? null;
  const participants = rows.map((row): ParticipantResult => {
    const { criteria, recipientName, unitName, juryReason } = readDetails(row.details);
    return {
      code: row.participant,
      name: row.name,
      unitName,
      recipientName,
      score: row.score,
      rank: row.rank,
      outcome: choose(outcomeWords, row.outcome) ?? 'nominee',
      gap: row.gap,
      vetoReason: readVeto(row.veto),
      criteria,
      ...(juryReason !== '' && { juryReason }),
    };
  });
  return {
    month: first?.month ?? '',
    category: first?.category ?? '',
    recipient: category?.recipient ?? 'unit',
    method: choose(methodWords, first?.method ?? '') ?? 'smart',
    basis: category?.basis ?? '',
    winners: category?.winners ?? participants.filter(({ outcome }) => outcome === 'winner').length,
    criteria: (participants[0]?.criteria ?? []).map(({ code, name, weight }) => ({ code, name, weight })),
    participants,
    stability: rows.find(({ stability }) => stability !== null)?.stability ?? null,
    agreement: first?.agreement ?? null,
    jurors,
    cutOff: first?.cutOff ?? '',
    decided,
    objectionsUntil: decided === null ? null : objectionsUntil(decided.slice(0, 10), holidays),
  };
}
