import { isPrintedAlike, type Target } from '../main-job/indicator/measure';
import { roundMeasured } from '../number';
import type { Term } from './agreement';

/** What differs between two versions; quarters are 1–4. */
export type AgreementChange =
  | { kind: 'added' | 'removed'; term: Term }
  | { kind: 'target'; part: 'target' | 1 | 2 | 3 | 4; term: Term; from: Target; to: Target }
  | { kind: 'ceiling'; term: Term; from: number | null; to: number | null }
  | { kind: 'wording'; part: 'name' | 'measure'; term: Term; from: string; to: string };

const keyOf = ({ kind, code }: Term): string => `${kind} ${code.toLowerCase()}`;

const isSameAmount = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : roundMeasured(a) === roundMeasured(b);

const missing: Target = { kind: 'missing' };

function changesOfTerm(before: Term, term: Term): AgreementChange[] {
  const changes: AgreementChange[] = [];
  if (before.name.trim() !== term.name.trim()) {
    changes.push({ kind: 'wording', part: 'name', term, from: before.name, to: term.name });
  }
  if (before.measureUnit.trim() !== term.measureUnit.trim()) {
    changes.push({ kind: 'wording', part: 'measure', term, from: before.measureUnit, to: term.measureUnit });
  }
  if (!isPrintedAlike(before.target, term.target)) {
    changes.push({ kind: 'target', part: 'target', term, from: before.target, to: term.target });
  }
  for (const part of [1, 2, 3, 4] as const) {
    const [from, to] = [before.interim[part - 1] ?? missing, term.interim[part - 1] ?? missing];
    // A cash plan that is not on record for one of the versions tells of no change.
    const isUnknown = term.kind === 'budget' && (from.kind === 'missing' || to.kind === 'missing');
    if (!isUnknown && !isPrintedAlike(from, to)) changes.push({ kind: 'target', part, term, from, to });
  }
  if (!isSameAmount(before.ceiling, term.ceiling)) {
    changes.push({ kind: 'ceiling', term, from: before.ceiling, to: term.ceiling });
  }
  return changes;
}

/** What changed from one list of terms to another, from which to which; nothing for equal lists in any order. */
export function changesBetween(before: readonly Term[], after: readonly Term[]): AgreementChange[] {
  const old = new Map(before.map((term) => [keyOf(term), term]));
  const fresh = new Set(after.map(keyOf));
  return [
    ...after.flatMap((term): AgreementChange[] => {
      const known = old.get(keyOf(term));
      return known ? changesOfTerm(known, term) : [{ kind: 'added', term }];
    }),
    ...before.filter((term) => !fresh.has(keyOf(term))).map((term): AgreementChange => ({ kind: 'removed', term })),
  ];
}
