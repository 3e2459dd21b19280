import type { Finding } from '../finding';
import { grouped } from '../grouped';
import type { IndicatorResult } from '../main-job/assess-indicator';
import { questionOf, questions, type Question, type RunFacts } from './table';

/** Whether a person has confirmed in `Konfirmasi` what a finding asks. */
export type Confirmed = (finding: Finding) => boolean;

/** What is open of the questions that a table of results raises. */
export interface Asked {
  findings: Finding[];
  /** Results that a grave question is open about: a unit that they help to form is met only provisionally. */
  doubtful: Set<IndicatorResult>;
}

const isGrave = ({ code, values }: Finding): boolean => questionOf(code)?.isGrave?.(values as never) ?? false;

/** The findings without the questions that are answered. */
export const withoutConfirmed = (findings: readonly Finding[], confirmed: Confirmed): Finding[] =>
  findings.filter((item) => !questionOf(item.code)?.confirmed || !confirmed(item));

/** Asks every question of the table about a run: its period, each indicator, each unit. */
export function askQuestions(facts: RunFacts, results: readonly IndicatorResult[], confirmed: Confirmed): Asked {
  const all: Question<never>[] = Object.values(questions);
  const byUnit = grouped(
    results.map(({ indicator }) => indicator),
    ({ unit }) => unit,
  );
  const findings: Finding[] = [];
  const doubtful = new Set<IndicatorResult>();
  for (const { asks } of all) {
    if (asks.of === 'run') findings.push(...asks.ask(facts));
    if (asks.of === 'unit')
      for (const [unit, indicators] of byUnit)
        findings.push(...withoutConfirmed(asks.ask(unit, indicators), confirmed));
    if (asks.of !== 'result') continue;
    for (const result of results) {
      const raised = asks.ask(result, facts.rules);
      if (raised.length === 0) continue;
      const open = withoutConfirmed(raised, confirmed);
      if (open.some(isGrave)) doubtful.add(result);
      findings.push(...open);
    }
  }
  return { findings, doubtful };
}
