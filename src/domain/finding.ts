import { agreementsSeverities } from './finding-codes/agreements';
import { archiveSeverities } from './finding-codes/archive';
import { awardsSeverities } from './finding-codes/awards';
import { documentSeverities } from './finding-codes/documents';
import { mainJobSeverities } from './finding-codes/main-job';
import { meetingSeverities } from './finding-codes/meetings';
import { peopleSeverities } from './finding-codes/people';
import { prepareSeverities } from './finding-codes/prepare';
import { scheduleSeverities } from './finding-codes/schedule';
import { templateSeverities } from './finding-codes/templates';

/** *Kesalahan* stops a command; *Peringatan* and *Informasi* do not. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Every finding the program can make, with its severity (data dictionary, "Severity"). The wording stands in
 * `src/text`, under the same code.
 */
export const severities = {
  ...mainJobSeverities,
  ...archiveSeverities,
  ...awardsSeverities,
  ...scheduleSeverities,
  ...peopleSeverities,
  ...prepareSeverities,
  ...meetingSeverities,
  ...agreementsSeverities,
  ...templateSeverities,
  ...documentSeverities,
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof severities;

/** Where a finding belongs: the sheet's own name and a cell or range in A1 notation, empty for the whole sheet. */
export interface Place {
  sheet: string;
  cell: string;
}

/** A finding as a value: never thrown, worded only when it is shown. */
export interface Finding extends Place {
  severity: Severity;
  code: FindingCode;
  /** What the wording needs: numbers stay numbers, so that each language can write them its own way. */
  values: Record<string, string | number>;
}

/** Makes a finding of the code's severity. */
export function finding(code: FindingCode, place: Place, values: Finding['values'] = {}): Finding {
  return { severity: severities[code], code, sheet: place.sheet, cell: place.cell, values };
}

/** Each finding once: two tasks of a run may notice the same. */
export function distinctFindings(findings: readonly Finding[]): Finding[] {
  const byContent = new Map(
    findings.map((item) => [JSON.stringify([item.code, item.sheet, item.cell, Object.entries(item.values)]), item]),
  );
  return [...byContent.values()];
}

/** A finding (key) that says less than another (value) of the same place. */
const covered: Partial<Record<FindingCode, FindingCode>> = { 'flagged-without-follow-up': 'flagged-without-action' };

/** Without what another finding of the same place already says, more strictly. */
export function withoutCovered(findings: readonly Finding[]): Finding[] {
  const keyOf = (code: FindingCode, { sheet, cell }: Place): string => JSON.stringify([code, sheet, cell]);
  const there = new Set(findings.map((item) => keyOf(item.code, item)));
  return findings.filter((item) => {
    const by = covered[item.code];
    return by === undefined || !there.has(keyOf(by, item));
  });
}
