import type { NoteCode } from './note-values';
import type { Answers, ImportNote, ImportQuestion } from './question';
import type { QuestionCode } from './question-values';

/** Whether the answer is about the layout, so that it holds for the next file of the same layout too. */
const isOfLayout: Record<QuestionCode, boolean> = {
  'total-differs': false,
  'partly-filled': false,
  accumulation: true,
  'period-unknown': false,
  'year-unknown': true,
  'year-differs': false,
  'same-table': true,
  'same-key': true,
  'second-column': true,
  'two-ceilings': false,
  'ceiling-from-plan': true,
  'ceiling-changed': false,
  'sources-differ': false,
  units: true,
  'untouched-quarters': false,
  'unclear-quarters': true,
  'written-as-shares': true,
  'unit-left-empty': true,
  scale: true,
  'small-amounts': true,
  'generated-codes': true,
  'ceiling-in-book': false,
  'typed-by-hand': false,
  'target-in-book': false,
  'quarter-target': true,
  'actuals-kind': false,
  'months-missing': false,
  'older-period': false,
  'period-differs': false,
  renumbered: false,
  'same-totals': false,
  'parent-rows': false,
  'recap-of-tabs': false,
  'person-names': true,
  'changed-since': false,
};

/** Collects questions with what was answered, and notes. */
export class Dialogue {
  readonly questions: ImportQuestion[] = [];
  readonly notes: ImportNote[] = [];
  /** Ids of questions without an answer. */
  readonly open = new Set<string>();
  /** What an earlier import was answered, and what was taken from it. */
  readonly recalled: { question: ImportQuestion; value: string }[] = [];
  /** What was answered, or taken without an answer, by the ids of questions. */
  readonly settled = new Map<string, unknown>();
  /** Answers that hold for the next import too. */
  readonly learnt: Record<string, unknown> = {};
  private readonly answers: Answers;
  private readonly takesFallbacks: boolean;
  private readonly remembered: Answers;

  constructor(answers: Answers, takesFallbacks: boolean, remembered: Answers = {}) {
    this.answers = answers;
    this.takesFallbacks = takesFallbacks;
    this.remembered = remembered;
  }

  /** The value answered, now or by an earlier import, or what is taken without an answer; null while the question is open. */
  ask<C extends QuestionCode>(question: ImportQuestion<C>): string | null {
    const { id, code, options, fallback, holdsFor, isDoubtful } = question;
    const among = (answer: unknown): string | null =>
      options.find(({ value }) => value === answer || String(answer) === value)?.value ?? null;
    const name = isOfLayout[code] && holdsFor !== undefined ? nameOf(code, holdsFor) : null;
    const now = among(this.answers[id]);
    const before = name === null || now !== null || isDoubtful ? null : among(this.remembered[name]);
    if (before !== null) {
      this.recalled.push({ question, value: before });
      this.settled.set(id, before);
      return before;
    }
    this.questions.push(question);
    const settled = now ?? (this.takesFallbacks ? fallback : null);
    if (settled === null) this.open.add(id);
    else this.settled.set(id, settled);
    if (settled !== null && name !== null) this.learnt[name] = settled;
    return settled;
  }

  /** An answer that is no option, now or by an earlier import: a table of units by programme. */
  free(
    id: string,
    code: QuestionCode,
    holdsFor: string,
  ): { table: Record<string, unknown>; isOfBefore: boolean } | null {
    const isTable = (answer: unknown): answer is Record<string, unknown> =>
      typeof answer === 'object' && answer !== null;
    const name = nameOf(code, holdsFor);
    const now = this.answers[id];
    if (isTable(now)) {
      this.learnt[name] = now;
      this.settled.set(id, now);
      return { table: now, isOfBefore: false };
    }
    const before = now === undefined ? this.remembered[name] : null;
    return isTable(before) ? { table: before, isOfBefore: true } : null;
  }

  /** Keeps what an answer came to, in place of the answer. */
  learn(code: QuestionCode, holdsFor: string, value: unknown): void {
    this.learnt[nameOf(code, holdsFor)] = value;
  }

  note<C extends NoteCode>(note: ImportNote<C>): void {
    this.notes.push(note);
  }

  /** Says notes of a code otherwise, or takes them back where `change` gives null. */
  amend<C extends NoteCode>(code: C, change: (note: ImportNote<C>) => ImportNote<C> | null): void {
    const said = this.notes.splice(0);
    this.notes.push(...said.flatMap((note) => (note.code === code ? (change(note as ImportNote<C>) ?? []) : note)));
  }
}

const nameOf = (code: QuestionCode, holdsFor: string): string => `${code}|${holdsFor}`;
