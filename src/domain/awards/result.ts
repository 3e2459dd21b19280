import type { Month } from '../month';
import type { Day } from '../day';

/** How the scores of a category are combined. */
export type AwardMethod = 'smart' | 'saw' | 'topsis';

/** *Hasil* of a participant (data dictionary, Hasil Penghargaan). */
export type AwardOutcome = 'nominee' | 'winner' | 'soleCandidate' | 'tied' | 'vetoed' | 'tooFewCases';

/** Who receives an award of a category. */
export type AwardRecipient = 'unitHead' | 'team' | 'unit' | 'employee';

/** One criterion's part in a participant's score. */
export interface CriterionScore {
  code: string;
  name: string;
  /** Share of the total, in per cent. */
  weight: number;
  /** The figure from records or jurors as printed, in the criterion's own unit; null when missing. */
  raw: number | null;
  /** Shares only: the share pulled towards the pool's, which enters the score, and out of what it was observed. */
  adjusted?: { value: number; hits: number; cases: number; prior: number };
  /** Figures from reports: how many of them are still open; absent without any. */
  open?: number;
  /** Normalised value, 0–100 (SMART) or 0–1 × 100 (SAW, TOPSIS). */
  value: number | null;
  /** Points added to the score; under TOPSIS the weighted value, which does not add up to the score. */
  points: number;
}

/** One participant's place in a category and month; figures at full precision. */
export interface ParticipantResult {
  /** Code of the unit, or ID of the employee. */
  code: string;
  name: string;
  /** Name of the unit of an employee; empty for units. */
  unitName: string;
  /** Name of the person who receives it (head of the unit, the employee); empty when it goes to a team or unit. */
  recipientName: string;
  score: number | null;
  /** Competition ranking (1-2-2-4); null when vetoed or without enough cases. */
  rank: number | null;
  outcome: AwardOutcome;
  /** Points behind the next better score; for the first, ahead of the second. */
  gap: number | null;
  /** Reason of a veto or of the cool-down, in terms of the criterion and the value. */
  vetoReason:
    | { kind: 'veto'; criterion: string; value: number; rule: string }
    | { kind: 'coolDown'; lastWin: Month; periods: number }
    | null;
  criteria: CriterionScore[];
  /** Why the jury put this participant before or behind others with the same score; absent without such a decision. */
  juryReason?: string;
}

/** The result of one category in one month. */
export interface CategoryResult {
  month: Month;
  category: string;
  recipient: AwardRecipient;
  method: AwardMethod;
  /** Legal basis as written in `Kategori Penghargaan`. */
  basis: string;
  winners: number;
  criteria: { code: string; name: string; weight: number }[];
  /** Best first; vetoed and too-few-cases last. */
  participants: ParticipantResult[];
  /** Share (0–100) of weight variations of ±20 % in which the first stays first; null with fewer than two ranked. */
  stability: number | null;
  /** Kendall's W with tie correction over the jurors; null with fewer than two jurors. */
  agreement: number | null;
  jurors: string[];
  /** Records up to this moment count (`YYYY-MM-DD HH:MM`). */
  cutOff: string;
  /** When the winner was decided; null while it is a proposal. */
  decided: string | null;
  /** Last day of the objection window (14 working days after the decision); null before it. */
  objectionsUntil: Day | null;
  /** Decided by a version that kept neither recipient, basis, number of winners nor jurors: today's sheets tell them. */
  lacksFacts?: true;
}

/** A participant in the result of its category, in its place among the others, as records keep it. */
export interface AwardRecord extends Omit<CategoryResult, 'participants'> {
  place: number;
  participant: ParticipantResult;
}
