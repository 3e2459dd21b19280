import type { AwardRecord, CategoryResult, ParticipantResult } from '../../../domain/awards/result';
import { grouped } from '../../../domain/grouped';
import { roundOrNull } from '../../../domain/number';
import { isMarker } from '../../../shapes/sheet-marker';
import { texts } from '../../../text';
import { formatDay, formatMeasured, formatQuantity } from '../../../text/format';
import type { Language } from '../../../text/language';
import { readEarlierAwards } from '../../read/earlier/awards';
import type { Grid } from '../../read/grid';
import { methodWords, recipientWords } from '../../schema/award-choices';
import { awardResultTable, type AwardKey } from '../../schema/award-tables';
import { normaliseName } from '../../schema/names';
import { keysOf } from '../../schema/table';
import type { OutputContent, OutputFrame, OutputValue } from '../output-sheet';
import { coloursByCode } from '../status-colours';
import { writeDetails } from './award-details';
import { fields, list, mark, number, optional, orNull, text, variant, word, type Fields } from './codec';
import type { KeptRow } from './kept-row';
import { readRecords, type RecordRows } from './read-records';
import { recordContent, type RecordKind } from './record-kind';

/** A veto in words. */
export function vetoText({ vetoReason }: Pick<ParticipantResult, 'vetoReason'>, language: Language): string {
  const { awards } = texts(language);
  if (!vetoReason) return '';
  if (vetoReason.kind === 'coolDown') return awards.coolDown(vetoReason.lastWin, String(vetoReason.periods));
  return awards.veto(vetoReason.criterion, formatMeasured(vetoReason.value, language), vetoReason.rule);
}

/** `Ditetapkan`: when, and until which day objections can be raised; empty while it is a proposal. */
function decidedText({ decided, objectionsUntil }: AwardRecord, language: Language): string {
  if (decided === null) return '';
  const { awards, terms } = texts(language);
  return awards.decided(decided, formatDay(objectionsUntil ?? '', terms.period.months));
}

/** Scores keep their full precision; the number format of the column rounds them. */
function show(record: AwardRecord, language: Language): Record<AwardKey, OutputValue | null> {
  const { participant, month, category, criteria, cutOff, stability, agreement, method } = record;
  return {
    month,
    category,
    participant: participant.code,
    name: participant.name,
    score: participant.score,
    rank: participant.rank,
    gap: participant.gap,
    outcome: texts(language).awards.outcome[participant.outcome],
    stability: participant.rank === 1 ? roundOrNull(stability) : null,
    veto: vetoText(participant, language),
    details: writeDetails(participant, language),
    method: methodWords[method],
    weights: criteria.map(({ code, weight }) => `${code} ${formatQuantity(weight, language)}`).join('; '),
    cutOff,
    agreement: agreement === null ? null : Number(agreement.toFixed(4)),
    decided: decidedText(record, language),
  };
}

const participantFields: Fields<ParticipantResult> = {
  code: text,
  name: text,
  unitName: text,
  recipientName: text,
  score: orNull(number),
  rank: orNull(number),
  outcome: word(() => texts('id').awards.outcome),
  gap: orNull(number),
  juryReason: optional(text),
  vetoReason: orNull(
    variant<NonNullable<ParticipantResult['vetoReason']>>({
      veto: { criterion: text, value: number, rule: text },
      coolDown: { lastWin: text, periods: number },
    }),
  ),
  criteria: list(
    fields<ParticipantResult['criteria'][number]>({
      code: text,
      name: text,
      weight: number,
      raw: orNull(number),
      value: orNull(number),
      points: number,
      open: optional(number),
      adjusted: optional(
        fields<{ value: number; hits: number; cases: number; prior: number }>({
          value: number,
          hits: number,
          cases: number,
          prior: number,
        }),
      ),
    }),
  ),
};

const awardKind: RecordKind<AwardKey, AwardRecord> = {
  table: awardResultTable,
  numeric: { score: 'points', rank: 'count', gap: 'points', stability: 'points', agreement: 'points' },
  show,
  codec: fields<AwardRecord>({
    month: text,
    category: text,
    recipient: word(recipientWords),
    method: word(methodWords),
    basis: text,
    winners: number,
    stability: orNull(number),
    agreement: orNull(number),
    jurors: list(text),
    cutOff: text,
    decided: orNull(text),
    objectionsUntil: orNull(text),
    lacksFacts: optional(mark),
    place: number,
    criteria: list(fields<CategoryResult['criteria'][number]>({ code: text, name: text, weight: number })),
    participant: fields<ParticipantResult>(participantFields),
  }),
  identity: ({ month, category, participant }) => JSON.stringify([month, normaliseName(category), participant.code]),
  earlier: readEarlierAwards,
};

/** Reads `Hasil Penghargaan`; none when the sheet is not the add-on's own. */
export function readAwards(grid: Grid | undefined): RecordRows<AwardRecord> {
  return readRecords(awardKind, isMarker(grid?.values[0]?.[0]) ? grid : undefined);
}

/** The rows of results. */
export const awardRecords = (results: readonly CategoryResult[]): AwardRecord[] =>
  results.flatMap(({ participants, ...result }) =>
    participants.map((participant, place) => ({ ...result, place, participant })),
  );

/** The results of categories and months, from their rows in any order. */
export function awardResults(records: readonly AwardRecord[]): CategoryResult[] {
  const groups = grouped(records, ({ month, category }) => `${month} ${normaliseName(category)}`);
  return [...groups.values()].flatMap((group): CategoryResult[] => {
    const [first, ...others] = [...group].sort((a, b) => a.place - b.place);
    if (!first) return [];
    const { participant, ...row } = first;
    const participants = [participant, ...others.map((record) => record.participant)];
    const result: CategoryResult & { place?: number } = { ...row, participants };
    delete result.place;
    return [result];
  });
}

/** Months and categories in the order in which people look for them: the latest month first. */
function sorted(records: readonly AwardRecord[]): AwardRecord[] {
  const categories = [...new Set(records.map(({ category }) => category))];
  return [...records].sort(
    (a, b) =>
      (a.month < b.month ? 1 : a.month > b.month ? -1 : 0) ||
      categories.indexOf(a.category) - categories.indexOf(b.category) ||
      a.place - b.place,
  );
}

const outcomeTones = {
  winner: 'good',
  tied: 'open',
  soleCandidate: 'open',
  vetoed: 'bad',
  nominee: null,
  tooFewCases: null,
} as const;

/**
 * Sheet `Hasil Penghargaan`: every month's results, decided ones as they were.
 *
 * @param kept rows that fit no codes
 * @param standing name under which the sheet stands already: it keeps it when the language changes, since the decided
 *   months are in it
 */
export function awardResultsSheet(
  records: readonly AwardRecord[],
  kept: readonly KeptRow[],
  frame: OutputFrame,
  standing: string | null,
): OutputContent {
  const { outcome } = texts(frame.language).awards;
  const column = keysOf(awardResultTable).indexOf('outcome');
  const details = { from: 'Rincian', to: 'Kesepakatan Penilai (W)' };
  const look = { isLong: true, details, oneLine: { from: 'Rincian', to: 'Bobot' } };
  const colours = coloursByCode(column, outcome, outcomeTones);
  const content = recordContent(awardKind, [...sorted(records), ...kept], frame, look, colours);
  return { ...content, name: standing ?? content.name };
}
