/** *Kesalahan* stops a command; *Peringatan* and *Informasi* do not. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Every finding the program can make, with its severity (data dictionary, "Severity"). The wording stands in
 * `src/text`, under the same code.
 */
export const severities = {
  // Structure of the workbook
  'missing-sheet': 'error',
  'missing-column': 'error',
  'missing-period-columns': 'error',
  'missing-header': 'error',
  'duplicate-sheet': 'warning',
  'duplicate-column': 'warning',
  'foreign-output-sheet': 'error',
  'row-without-key': 'warning',
  'example-rows-skipped': 'info',
  'total-rows-skipped': 'info',
  // Values
  'unreadable-number': 'error',
  'unreadable-optional-number': 'warning',
  'unreadable-date': 'warning',
  'number-as-code': 'warning',
  'english-notation': 'warning',
  'text-beside-number': 'warning',
  'ratio-or-percent': 'warning',
  'unknown-choice': 'warning',
  'unknown-setting-value': 'warning',
  'unknown-setting': 'info',
  'missing-year': 'warning',
  'unknown-period': 'error',
  'default-period': 'info',
  // Keys and references
  'duplicate-key': 'error',
  'unknown-unit': 'error',
  'unknown-parent': 'error',
  'circular-parent': 'error',
  'unknown-indicator': 'warning',
  'unknown-parent-indicator': 'warning',
  'unknown-requested-unit': 'error',
  // Indicators
  'negative-weight': 'error',
  'mixed-weights': 'warning',
  'missing-polarity': 'warning',
  'operator-contradicts-polarity': 'warning',
  'text-contradicts-polarity': 'warning',
  'default-aggregation': 'warning',
  'fourth-quarter-target-differs': 'warning',
  'actuals-disagree': 'warning',
  'earlier-blanks': 'warning',
  'maybe-running-totals': 'warning',
  'older-than-quarter': 'info',
  'component-incomplete': 'warning',
  'zero-denominator': 'warning',
  'zero-actual-inverse': 'warning',
  'zero-target': 'warning',
  'negative-target': 'warning',
  'negative-attainment': 'warning',
  'unknown-grade': 'warning',
  'history-differs': 'warning',
  'on-the-limit': 'info',
  'proportional-not-sum': 'info',
  // Budget
  'row-without-unit': 'warning',
  'parent-differs': 'warning',
  'spent-above-ceiling': 'warning',
  'ceiling-column-empty': 'warning',
  'zero-ceiling': 'warning',
  'organisation-row': 'info',
  'unknown-budget-code': 'warning',
  'unknown-reason': 'warning',
  'reason-needs-text': 'warning',
  'explained-beyond-remainder': 'error',
  'remainder-open': 'warning',
  'remainder-unexplained': 'warning',
  // Follow-up
  'flagged-without-follow-up': 'info',
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
