import { canonical } from '../canonical';
import type { Evaluation } from '../main-job/evaluation';
import { finding, type Finding } from '../finding';
import type { Day } from '../day';
import { grouped } from '../grouped';
import { usedColumns } from '../main-job/budget/budget-columns';
import type { Level } from '../main-job/indicator/indicator';
import type { Agreement, Party, Snapshot, Term } from './agreement';
import { changedSinceSigned, changedWithActual, unitsWithout, unsigned } from './agreement-findings';
import { changesBetween, type AgreementChange } from './changes';
import { partiesOf, type Organisation } from './parties';
import { agreedLevel, termsToday } from './terms';

/** One version of an official's agreement, ready to be printed. */
export interface SettledAgreement {
  agreement: Agreement;
  level: Level | null;
  first: Party;
  second: Party | null;
  /** As recorded; today's where this version is not signed. */
  terms: Term[];
  /** Against the version before; empty for `Murni`, null where none is on record. */
  changes: AgreementChange[] | null;
}

export interface SettledAgreements {
  papers: SettledAgreement[];
  /** To be added to `Rincian Perjanjian`. */
  records: Snapshot[];
  findings: Finding[];
}

interface Draft {
  agreement: Agreement;
  level: Level | null;
  first: Party | null;
  second: Party | null;
}

/**
 * The officials whose agreements follow each other: unit and level, and where one version has several of these, the
 * position. A person may change from version to version: that is what a revision is for.
 */
function chainsOf(drafts: readonly Draft[]): Draft[][] {
  const coarse = grouped(drafts, ({ agreement, level }) => `${agreement.unit} ${level ?? ''}`);
  return [...coarse.values()].flatMap((group) => {
    const positions = [...new Set(group.map(({ first }) => canonical(first?.position ?? '')))];
    const versions = group.map(({ agreement }) => agreement.version);
    if (positions.length === 1 || new Set(versions).size === versions.length) return [group];
    return positions.map((position) => group.filter(({ first }) => canonical(first?.position ?? '') === position));
  });
}

function sameOfficial({ agreement, level, first }: Draft, snapshot: Snapshot, alone: boolean): boolean {
  const isUnit = snapshot.unit === agreement.unit && snapshot.level === level;
  return isUnit && (alone || canonical(snapshot.position) === canonical(first?.position ?? ''));
}

/** The versions of one official, the earliest first, with what is recorded of them. */
interface Chain {
  drafts: readonly Draft[];
  known: readonly Snapshot[];
}

/** Whether a version lacks the one before it, or its reason. */
function versionFindings({ agreement }: Draft, { drafts, known }: Chain): Finding[] {
  const { sheet, cells, version, unit, reason } = agreement;
  if (version === 0) return [];
  const before = version - 1;
  const isThere = drafts.some((one) => one.agreement.version === before) || known.some((one) => one.version === before);
  const order = finding('agreement-version-order', { sheet, cell: cells.version }, { unit, version, before });
  const place = { sheet, cell: cells.reason || cells.version };
  return [
    ...(isThere ? [] : [order]),
    ...(reason === '' ? [finding('agreement-without-reason', place, { unit, version })] : []),
  ];
}

/** Cash plans that the sheets no longer have, for they are of a later ceiling, as they were recorded with the same ceiling. */
function withRecordedPlans(today: readonly Term[], recorded: readonly Term[]): Term[] {
  return today.map((term) => {
    const before = recorded.find(({ kind, code }) => kind === term.kind && canonical(code) === canonical(term.code));
    if (term.kind !== 'budget' || before?.ceiling !== term.ceiling) return term;
    const interim = term.interim.map((plan, quarter) =>
      plan.kind === 'missing' ? (before.interim[quarter] ?? plan) : plan,
    );
    return { ...term, interim };
  });
}

/** What a version agrees: as recorded where it is signed or no longer the last, else as the sheets say today; null: neither. */
function agreedTerms({ agreement, first }: Draft, { drafts, known }: Chain, evaluation: Evaluation) {
  const { version, signed } = agreement;
  const own = [...known].reverse().find((one) => one.version === version);
  const isLast = drafts[drafts.length - 1]?.agreement.version === version;
  const today = isLast ? termsToday(agreement, first, evaluation) : null;
  if (!own) return today && { terms: today, isSettled: false, isNew: true, differences: [] };
  const differences = today ? changesBetween(own.terms, today) : [];
  const isSettled = signed !== null || !today;
  // Where ceilings were changed, the plan of an earlier one is no longer in the sheets.
  const isRevised = usedColumns(evaluation.input.budget ?? []).length > 1;
  const terms = isSettled ? own.terms : isRevised ? withRecordedPlans(today, own.terms) : today;
  return { terms, isSettled, isNew: !isSettled && differences.length > 0, differences };
}

/** The terms of the version before one, recorded or settled just now; null: there is none. */
function termsBefore(version: number, papers: readonly SettledAgreement[], known: readonly Snapshot[]): Term[] | null {
  const settled = papers.map((paper) => ({ version: paper.agreement.version, terms: paper.terms }));
  const earlier = [...settled, ...known].filter((one) => one.version < version);
  return earlier.sort((a, b) => a.version - b.version)[earlier.length - 1]?.terms ?? null;
}

/** Settles the versions of one official, the earliest first. */
function settleChain(
  chain: readonly Draft[],
  recorded: readonly Snapshot[],
  evaluation: Evaluation,
  alone: boolean,
): SettledAgreements {
  const papers: SettledAgreement[] = [];
  const records: Snapshot[] = [];
  const findings: Finding[] = [];
  const drafts = [...chain].sort((a, b) => a.agreement.version - b.agreement.version);
  for (const draft of drafts) {
    const { agreement, level, first, second } = draft;
    const { sheet, cells, version, unit } = agreement;
    const known = recorded.filter((snapshot) => sameOfficial(draft, snapshot, alone));
    const twin = drafts.find((other) => other !== draft && other.agreement.version === version);
    if (twin && twin.agreement.row < agreement.row) {
      const values = { unit, version, row: twin.agreement.row };
      findings.push(finding('agreement-twice', { sheet, cell: cells.version }, values));
      continue;
    }
    findings.push(...versionFindings(draft, { drafts, known }));
    const agreed = agreedTerms(draft, { drafts, known }, evaluation);
    if (!agreed) {
      findings.push(finding('agreement-not-recorded', { sheet, cell: cells.version }, { unit, version }));
      continue;
    }
    const { terms, isSettled, isNew, differences } = agreed;
    const told = isSettled ? changedSinceSigned : changedWithActual;
    findings.push(...told(differences, agreement, evaluation));
    const { year } = evaluation.input.rules;
    if (isNew) records.push({ unit, level, position: first?.position ?? '', version, year, terms });
    if (terms.every(({ kind }) => kind !== 'indicator')) {
      findings.push(finding('agreement-without-indicators', { sheet, cell: cells.unit }, { unit }));
    }
    const before = termsBefore(version, papers, known);
    const changes = before ? changesBetween(before, terms) : version === 0 ? [] : null;
    findings.push(...changedWithActual(changes ?? [], agreement, evaluation));
    if (first) papers.push({ agreement, level, first, second, terms, changes });
  }
  return { papers, records, findings };
}

/**
 * Settles all agreements: who signs, what is agreed, what changed since the version before, what has to be recorded. What is
 * recorded and signed never changes; a version not signed follows the sheets and is recorded anew.
 *
 * @param recorded of this year, in the order of `Rincian Perjanjian`
 * @param budgetDate setting `Tanggal DPA`
 */
export function settleAgreements(
  agreements: readonly Agreement[],
  recorded: readonly Snapshot[],
  organisation: Organisation,
  evaluation: Evaluation,
  budgetDate: Day | null,
): SettledAgreements {
  const findings: Finding[] = [];
  const drafts = agreements.map((agreement): Draft => {
    const level = agreedLevel(agreement, evaluation);
    const { first, second, findings: own } = partiesOf(agreement, level, organisation);
    findings.push(...own, ...unsigned(agreement, budgetDate, evaluation.input.today));
    return { agreement, level, first, second };
  });
  const chains = chainsOf(drafts);
  const settled = chains.map((chain) => {
    const [one] = chain;
    const alone =
      chains.filter(([other]) => other?.agreement.unit === one?.agreement.unit && other?.level === one?.level)
        .length === 1;
    return settleChain(chain, recorded, evaluation, alone);
  });
  return {
    papers: settled.flatMap(({ papers }) => papers),
    records: settled.flatMap(({ records }) => records),
    findings: [...findings, ...settled.flatMap((one) => one.findings), ...unitsWithout(agreements, evaluation)],
  };
}
