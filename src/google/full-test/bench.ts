type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the steps of a full self-test work on. */
export interface TestBench {
  spreadsheet: Spreadsheet;
  /** The temporary sheet; its marker in A1 stays, so that a test that was cut short is cleared by the next one. */
  sheet: Sheet;
  /** What the names of all temporary sheets and files begin with. */
  prefix: string;
  /** Marks every file at the top of Drive. */
  mark: Record<string, string>;
  /** A .docx with a native chart. */
  document: number[];
  /** The letter to oneself; null: none is sent. */
  letter: { subject: string; body: string } | null;
  /** The function whose triggers are the test's own. */
  handler: string;
  /** Lays out the menu, as when the spreadsheet is opened. */
  showMenu: () => void;
  /** Notes a value that a service gave, under a name. */
  note: (item: string, value: unknown) => void;
}

/** One step; whatever it throws is noted, and the next one runs all the same. */
export interface TestStep {
  name: string;
  run: (bench: TestBench) => void;
}

/** What begins the keys of all properties and cached values of the test. */
export const KEY = 'uji-rk.';

/** A value, or what stands for the exception that a call throws. */
export function outcome(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return faultOf(error);
  }
}

/** The fields of an exception by which the add-on tells what happened; its words come in the language of the user. */
export function faultOf(error: unknown): Record<string, unknown> {
  const { name, message, details } = (error ?? {}) as {
    name?: string;
    message?: string;
    details?: { code?: number; errors?: { reason?: string }[] };
  };
  return {
    fault: name ?? null,
    code: details?.code ?? null,
    reasons: (details?.errors ?? []).map(({ reason }) => reason ?? null),
    message: message ?? null,
  };
}
