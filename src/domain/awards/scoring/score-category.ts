import type { Month } from '../../month';
import { roundPrinted } from '../../number';
import { normalise, scoresUnder, shares, type Normalised } from './methods';
import { effectiveAnchors } from '../instrument/anchors';
import { binnedPoints } from '../instrument/bins';
import { asPrinted, type Figure } from '../records/figures';
import type { AwardCategory, Criterion, VetoRule } from '../instrument/instrument';
import { jurorAgreement, jurorsOf, type JuryScore } from '../jury/jury';
import { hashText } from '../../fingerprint';
import { rank } from './ranking';
import type { AwardOutcome, CategoryResult, CriterionScore, ParticipantResult } from '../result';
import { rankStability } from './stability';

/** Somebody who can win in a category: a unit, or an employee. */
export interface Participant {
  code: string;
  name: string;
  /** Code of the unit itself, or of the employee's unit. */
  unit: string;
  /** Name of an employee's unit; empty for units. */
  unitName: string;
  recipientName: string;
}

/** What the jury decided between participants with the same score: 1 stands first. */
export interface TieDecision {
  participant: string;
  place: number;
  reason: string;
}

/** Everything a category's result of one month follows from. */
export interface CategoryInput {
  month: Month;
  category: AwardCategory;
  criteria: readonly Criterion[];
  participants: readonly Participant[];
  figure: (participant: Participant, criterion: Criterion) => Figure;
  /** Records behind a participant's figures, and how many the category asks for at least. */
  cases: (participant: Participant) => number;
  minimumCases: number;
  /** The win that still bars a participant; null: he may win. */
  coolDown: (participant: Participant) => { lastWin: Month; periods: number } | null;
  scores: readonly JuryScore[];
  tieDecisions: readonly TieDecision[];
  cutOff: string;
}

/** A participant with his figures, before anything is compared. */
interface Candidate {
  participant: Participant;
  figures: Map<string, Figure>;
  /** What enters the method, by criterion: after the conversion table; null: missing. */
  used: Map<string, number | null>;
  out: { outcome: AwardOutcome; veto: ParticipantResult['vetoReason'] } | null;
  /** Criteria of which a figure is missing. */
  missing: Criterion[];
}

/** The result with what was found on the way. */
export interface CategoryScoring {
  result: CategoryResult;
  /** Participants without a figure that the instrument cannot do without, by criterion. */
  missing: { criterion: Criterion; participants: Participant[] }[];
  /** Figures of participants in the comparison, by criterion; for the check of the instrument. */
  columns: { criterion: Criterion; figures: number[] }[];
}

const compareCodes = (a: { code: string }, b: { code: string }): number =>
  a.code < b.code ? -1 : a.code > b.code ? 1 : 0;

const violations: Record<VetoRule['operator'], (figure: number, limit: number) => boolean> = {
  '<': (figure, limit) => figure < limit,
  '<=': (figure, limit) => figure <= limit,
  '>': (figure, limit) => figure > limit,
  '>=': (figure, limit) => figure >= limit,
  '=': (figure, limit) => figure === limit,
};

/** The first veto that a participant's observed figures meet; shares are judged as observed, not as pulled to the pool. */
function vetoOf(figures: Map<string, Figure>, criteria: readonly Criterion[]): ParticipantResult['vetoReason'] {
  for (const { code, name, veto } of criteria) {
    const value = figures.get(code)?.raw ?? null;
    if (veto && value !== null && violations[veto.operator](value, veto.limit))
      return { kind: 'veto', criterion: name, value, rule: veto.text };
  }
  return null;
}

function usedOf(figure: Figure, { scale, source }: Criterion): number | null {
  if (figure.used === null || scale?.kind !== 'bins') return figure.used;
  return binnedPoints(asPrinted(source, figure.used), scale.bins);
}

/** Gates come before scores: enough cases, no veto, no recent win, nothing missing. */
function candidateOf(participant: Participant, input: CategoryInput): Candidate {
  const { criteria } = input;
  const figures = new Map(criteria.map((criterion) => [criterion.code, input.figure(participant, criterion)]));
  const used = new Map(
    criteria.map((criterion) => {
      const figure = figures.get(criterion.code);
      return [criterion.code, figure ? usedOf(figure, criterion) : null] as const;
    }),
  );
  const candidate: Candidate = { participant, figures, used, out: null, missing: [] };
  const barred = input.coolDown(participant);
  const veto = vetoOf(figures, criteria) ?? (barred && { kind: 'coolDown' as const, ...barred });
  if (veto) return { ...candidate, out: { outcome: 'vetoed', veto } };
  if (input.cases(participant) < input.minimumCases)
    return { ...candidate, out: { outcome: 'tooFewCases', veto: null } };
  const missing = criteria.filter(({ code, weight }) => weight.value > 0 && used.get(code) === null);
  return missing.length === 0 ? candidate : { ...candidate, missing, out: { outcome: 'tooFewCases', veto: null } };
}

const lowest = -Number.MAX_VALUE;

/** What decides between equal scores: the criteria of the declared order, then the jury. */
function tieKeysOf({ used, participant }: Candidate, { criteria, tieDecisions }: CategoryInput): number[] {
  const declared = criteria
    .filter(({ tieOrder }) => tieOrder !== null)
    .sort((a, b) => (a.tieOrder ?? 0) - (b.tieOrder ?? 0) || compareCodes(a, b));
  const keys = declared.map(({ code, kind, source }) => {
    const value = used.get(code) ?? null;
    if (value === null) return lowest;
    return asPrinted(source, kind === 'benefit' ? value : -value);
  });
  const decision = tieDecisions.find((item) => item.participant === participant.code);
  return [...keys, decision ? -decision.place : lowest];
}

/** Sums of binary fractions differ in their last digits; ten decimals are far beyond what is printed. */
const clean = (score: number): number => Number(score.toFixed(10));

function criterionScores(candidate: Candidate, input: CategoryInput, values: Map<string, number>): CriterionScore[] {
  const weights = shares(input.criteria.map(({ weight }) => weight.value));
  return input.criteria.map(({ code, name }, index) => {
    const figure = candidate.figures.get(code);
    const value = values.get(code) ?? null;
    const weight = (weights[index] ?? 0) * 100;
    return {
      code,
      name,
      weight,
      raw: figure?.raw ?? null,
      ...(figure?.share && figure.used !== null && { adjusted: { value: figure.used, ...figure.share } }),
      ...(figure?.open !== undefined && { open: figure.open }),
      value: value === null ? null : value * 100,
      points: value === null ? 0 : value * weight,
    };
  });
}

function resultOf(candidate: Candidate, input: CategoryInput, values: Map<string, number>): ParticipantResult {
  const { code, name, unitName, recipientName } = candidate.participant;
  const decision = input.tieDecisions.find((item) => item.participant === code);
  return {
    code,
    name,
    unitName,
    recipientName,
    score: null,
    rank: null,
    outcome: candidate.out?.outcome ?? 'nominee',
    gap: null,
    vetoReason: candidate.out?.veto ?? null,
    criteria: criterionScores(candidate, input, values),
    ...(decision && { juryReason: decision.reason }),
  };
}

/**
 * *Hasil* of a place: shared places that reach beyond the number of winners are for the jury to decide. Who stands alone has been
 * compared with nobody: a person confirms him, with a reason, before he wins (data dictionary, Kriteria Penilaian).
 */
function outcomeAt(place: number, sharing: number, winners: number, isConfirmed: boolean | null): AwardOutcome {
  if (isConfirmed === false) return 'soleCandidate';
  if (place + sharing - 1 <= winners) return 'winner';
  return place <= winners ? 'tied' : 'nominee';
}

interface Compared {
  normalised: Normalised;
  weights: number[];
  participants: ParticipantResult[];
}

/** Scores and ranks those who are in the comparison. Criteria and participants go by code, whatever order rows have. */
function compare(candidates: readonly Candidate[], counted: readonly Criterion[], input: CategoryInput): Compared {
  const { method, winners } = input.category;
  const matrix = candidates.map(({ used }) => counted.map(({ code }) => used.get(code) ?? 0));
  const weights = counted.map(({ weight }) => weight.value);
  const methodCriteria = counted.map((criterion) => ({
    weight: criterion.weight.value,
    kind: criterion.kind,
    ...effectiveAnchors(criterion),
  }));
  const normalised = normalise(method, matrix, methodCriteria);
  const scores = scoresUnder(normalised, weights).map(clean);
  const ranked = rank(
    candidates.map((candidate, index) => ({
      code: candidate.participant.code,
      score: scores[index] ?? 0,
      tieKeys: tieKeysOf(candidate, input),
      candidate,
      values: new Map(counted.map(({ code }, column) => [code, normalised.values[index]?.[column] ?? 0])),
    })),
  );
  const participants = ranked.map(({ item, rank: place }, index): ParticipantResult => {
    const sharing = ranked.filter((other) => other.rank === place).length;
    const neighbour = index === 0 ? ranked[1] : ranked[index - 1];
    const isConfirmed =
      ranked.length > 1 ? null : input.tieDecisions.some((one) => one.participant === item.code && one.place === 1);
    return {
      ...resultOf(item.candidate, input, item.values),
      score: item.score,
      rank: place,
      outcome: outcomeAt(place, sharing, winners, isConfirmed),
      gap: neighbour ? roundPrinted(Math.abs(roundPrinted(neighbour.item.score) - roundPrinted(item.score))) : null,
    };
  });
  return { normalised, weights, participants };
}

function stabilityOf({ normalised, weights, participants }: Compared, candidates: Candidate[], input: CategoryInput) {
  const first = new Set(participants.filter(({ rank: place }) => place === 1).map(({ code }) => code));
  const leaders = candidates.flatMap(({ participant }, index) => (first.has(participant.code) ? [index] : []));
  return rankStability(normalised, weights, leaders, hashText(`${input.month} ${input.category.name}`));
}

/** Scores one category in one month: gates, figures, method, ranks, fairness. Pure, and the same for any order of rows. */
export function scoreCategory(input: CategoryInput): CategoryScoring {
  const { month, category, criteria } = input;
  const counted = criteria.filter(({ weight }) => weight.value > 0).sort(compareCodes);
  const all = [...input.participants].sort(compareCodes).map((participant) => candidateOf(participant, input));
  const inside = all.filter(({ out }) => out === null);
  const compared = compare(inside, counted, input);
  const vetoed = all.filter(({ out }) => out?.outcome === 'vetoed');
  const others = all.filter(({ out }) => out?.outcome === 'tooFewCases');
  const none = new Map<string, number>();
  const weights = shares(criteria.map(({ weight }) => weight.value));
  const result: CategoryResult = {
    month,
    category: category.name,
    recipient: category.recipient,
    method: category.method,
    basis: category.basis,
    winners: category.winners,
    criteria: criteria.map(({ code, name }, index) => ({ code, name, weight: (weights[index] ?? 0) * 100 })),
    participants: [...compared.participants, ...[...vetoed, ...others].map((one) => resultOf(one, input, none))],
    stability: stabilityOf(compared, inside, input),
    agreement: jurorAgreement(input.scores, criteria),
    jurors: jurorsOf(input.scores),
    cutOff: input.cutOff,
    decided: null,
    objectionsUntil: null,
  };
  return {
    result,
    missing: criteria.flatMap((criterion) => {
      const participants = all
        .filter(({ missing }) => missing.includes(criterion))
        .map(({ participant }) => participant);
      return participants.length > 0 ? [{ criterion, participants }] : [];
    }),
    columns: counted.map((criterion) => ({
      criterion,
      figures: inside.map(({ used }) => used.get(criterion.code) ?? 0),
    })),
  };
}
