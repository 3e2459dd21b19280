/** A report of the full self-test: what each step noted, as JSON, by step and item. */
export interface Report {
  /** What the lines before the first step tell: version, locale, time zones. */
  facts: Record<string, string>;
  steps: Map<string, Map<string, string>>;
}

const HEAD = /^rapor-kinerja full-test 1$/;
const STEP = /^\[(.+)\] \d+ ms$/;
const ITEM = /^("(?:[^"\\]|\\.)*"): (.*)$/;

/**
 * Reads a report; what people's programs add around it (a greeting, `>` before each line) is passed over.
 *
 * @returns null when the text holds none
 */
export function readReport(text: string): Report | null {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^[>\s]+/, '').trimEnd());
  const start = lines.findIndex((line) => HEAD.test(line));
  if (start < 0) return null;
  const report: Report = { facts: {}, steps: new Map() };
  let step: Map<string, string> | null = null;
  for (const line of lines.slice(start + 1)) {
    const [, name] = STEP.exec(line) ?? [];
    const [, item, value] = ITEM.exec(line) ?? [];
    if (name !== undefined) report.steps.set(name, (step = new Map<string, string>()));
    else if (step === null) {
      const [fact = '', ...rest] = line.split(' ');
      if (fact !== '') report.facts[fact] = rest.join(' ');
    } else if (item !== undefined && value !== undefined) step.set(JSON.parse(item) as string, value);
  }
  return report;
}

/** Google words its exceptions in the language of the user, so that their words are not compared. */
const comparable = (json: string): string => json.replace(/"message":(?:null|"(?:[^"\\]|\\.)*")/g, '"message":…');

/** Every step and value in which a report differs from the expected one, a line each. */
export function differences(found: Report, expected: Report): string[] {
  const lines: string[] = [];
  for (const [name, wanted] of expected.steps) {
    const step = found.steps.get(name);
    if (!step) {
      lines.push(`missing step: ${name}`);
      continue;
    }
    for (const [item, value] of wanted) {
      const other = step.get(item);
      if (other === undefined) lines.push(`missing value: ${name}: ${item}`);
      else if (comparable(other) !== comparable(value))
        lines.push(`changed: ${name}: ${item}: Google ${other}, here ${value}`);
    }
    for (const [item, value] of step) if (!wanted.has(item)) lines.push(`only there: ${name}: ${item}: ${value}`);
  }
  for (const name of found.steps.keys()) if (!expected.steps.has(name)) lines.push(`unknown step: ${name}`);
  return lines;
}
