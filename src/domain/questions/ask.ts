import type { Finding } from '../finding';
import { grouped } from '../grouped';
import type { IndicatorResult } from '../main-job/indicator/indicator-result';
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
  const doubtful = new Set<IndicatorResult>();
  const asked = all.map(({ asks }) => ({ asks, open: [] as Finding[] }));
  const ofResult = asked.flatMap(({ asks, open }) => (asks.of === 'result' ? [{ ask: asks.ask, open }] : []));
  // Each result is asked everything while it is at hand; what is open stands in the order of the questions.
  const askAll = (result: IndicatorResult): void => {
    for (const { ask, open } of ofResult) {
      const raised = ask(result, facts.rules);
      if (raised.length === 0) continue;
      const standing = withoutConfirmed(raised, confirmed);
      if (standing.some(isGrave)) doubtful.add(result);
      open.push(...standing);
    }
  };
  results.forEach(askAll);
  const findings = asked.flatMap(({ asks, open }): Finding[] => {
    if (asks.of === 'run') return asks.ask(facts);
    if (asks.of !== 'unit') return open;
    return [...byUnit].flatMap(([unit, indicators]) => withoutConfirmed(asks.ask(unit, indicators), confirmed));
  });
  return { findings, doubtful };
}
