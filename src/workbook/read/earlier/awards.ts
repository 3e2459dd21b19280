import type {
  AwardOutcome,
  AwardRecord,
  CategoryResult,
  CriterionScore,
  ParticipantResult,
} from '../../../domain/awards/result';
import { grouped } from '../../../domain/grouped';
import { methodWords } from '../../schema/award-choices';
import { choose } from '../../schema/choices';
import type { AwardKey } from '../../schema/award-tables';
import { understandDay } from '../../values/date';
import { parseNumber } from '../../values/number';
import type { Row } from '../row';
import { afterLabel, earlierAwardLabels, earlierOutcome, inIndonesian } from './words';

/** What `Rincian` says. */
type Details = Pick<ParticipantResult, 'criteria' | 'recipientName' | 'unitName'> & { juryReason: string };

const criterionShape = /^\[(.*?)\] (.*): (\S+)(?: \((.*)\))? → (\S+) × (\S+)% = (\S+)$/;
const number = '(-?[\\d.,]*\\d)';
const shareShape = new RegExp(`^${number} \\S+ ${number}, \\S+ ${number} .* ${number}$`);
const vetoShape = /^(.*): (\S+) \((?:gugur bila|disqualified if) (.+)\)$/;
const coolDownShape = /(\d{4}-\d{2})\D+(\d+)/;
const decidedShape = /^(\d{4}-\d{2}-\d{2} \d{2}:\d{2})(?:; (?:masa sanggah sampai|objections until) (.+))?/;

/** Figures of one cell are all written in one language: points always have two decimals, which tell which one. */
const isEnglish = (text: string): boolean => /= -?[\d,]*\.\d{2}(;|$)/.test(text);

const numberIn = (text: string | undefined, english: boolean): number | null =>
  parseNumber(english ? inIndonesian(text ?? '') : (text ?? ''))?.value ?? null;

function readCriterion(match: RegExpExecArray, english: boolean): CriterionScore {
  const [, code = '', name = '', raw, seen = '', value, weight, points] = match;
  const share = shareShape.exec(seen);
  const [hits, cases, adjusted, prior] = [1, 2, 3, 4].map((index) => numberIn(share?.[index], english) ?? 0);
  return {
    code,
    name,
    weight: numberIn(weight, english) ?? 0,
    raw: numberIn(raw, english),
    ...(share && { adjusted: { value: adjusted ?? 0, hits: hits ?? 0, cases: cases ?? 0, prior: prior ?? 0 } }),
    value: numberIn(value, english),
    points: numberIn(points, english) ?? 0,
  };
}

function readDetails(text: string): Details {
  const details: Details = { criteria: [], recipientName: '', unitName: '', juryReason: '' };
  const english = isEnglish(text);
  for (const part of text.split('; ')) {
    const criterion = criterionShape.exec(part);
    if (criterion) details.criteria.push(readCriterion(criterion, english));
    const [name = '', unit = ''] = (afterLabel(part, earlierAwardLabels.recipient) ?? '').split(' | ');
    if (name || unit) Object.assign(details, { recipientName: name.trim(), unitName: unit.trim() });
    details.juryReason = afterLabel(part, earlierAwardLabels.juryReason) ?? details.juryReason;
  }
  return details;
}

function readVeto(text: string): ParticipantResult['vetoReason'] {
  const veto = vetoShape.exec(text);
  if (veto) {
    const [, criterion = '', value = '', rule = ''] = veto;
    return { kind: 'veto', criterion, value: parseNumber(value)?.value ?? 0, rule };
  }
  const coolDown = coolDownShape.exec(text);
  return coolDown ? { kind: 'coolDown', lastWin: coolDown[1] ?? '', periods: Number(coolDown[2]) } : null;
}

type Figure = 'score' | 'rank' | 'gap' | 'stability' | 'agreement';

function figureOf(row: Row<AwardKey>, key: Figure): number | null {
  const raw = row.raw(key);
  return typeof raw === 'number' ? raw : (parseNumber(row.text(key))?.value ?? null);
}

const outcomeOf = (row: Row<AwardKey>): AwardOutcome =>
  choose<keyof typeof earlierOutcome>(earlierOutcome, row.text('outcome')) ?? 'nominee';

function participantOf(row: Row<AwardKey>): ParticipantResult {
  const { criteria, recipientName, unitName, juryReason } = readDetails(row.text('details'));
  return {
    code: row.text('participant'),
    name: row.text('name'),
    unitName,
    recipientName,
    criteria,
    score: figureOf(row, 'score'),
    rank: figureOf(row, 'rank'),
    gap: figureOf(row, 'gap'),
    outcome: outcomeOf(row),
    vetoReason: readVeto(row.text('veto')),
    ...(juryReason !== '' && { juryReason }),
  };
}

/** What the rows of a category and month say of it; recipient, basis and jurors had no column. */
function resultOf(rows: readonly Row<AwardKey>[], first: Row<AwardKey>): Omit<CategoryResult, 'participants'> {
  const [, decided = null, until] = decidedShape.exec(first.text('decided')) ?? [];
  const { criteria } = readDetails(first.text('details'));
  return {
    month: first.text('month'),
    category: first.text('category'),
    recipient: 'unit',
    basis: '',
    jurors: [],
    method: choose(methodWords, first.text('method')) ?? 'smart',
    winners: rows.filter((row) => outcomeOf(row) === 'winner').length,
    criteria: criteria.map(({ code, name, weight }) => ({ code, name, weight })),
    stability: rows.map((row) => figureOf(row, 'stability')).find((value) => value !== null) ?? null,
    agreement: figureOf(first, 'agreement'),
    cutOff: first.text('cutOff'),
    decided,
    objectionsUntil: until === undefined ? null : understandDay(until).day,
    lacksFacts: true,
  };
}

/** `Hasil Penghargaan` by its words. */
export function readEarlierAwards(rows: readonly Row<AwardKey>[]): AwardRecord[] {
  const records = new Map<Row<AwardKey>, AwardRecord>();
  for (const group of grouped(rows, (row) => `${row.text('month')} ${row.text('category')}`).values()) {
    const [first] = group;
    const result = first && resultOf(group, first);
    group.forEach((row, place) => result && records.set(row, { ...result, place, participant: participantOf(row) }));
  }
  return rows.flatMap((row) => records.get(row) ?? []);
}
