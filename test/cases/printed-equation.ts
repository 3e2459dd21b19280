// A number ends where its digits end: read in one way only, a long row of digits takes no longer than it is long.
const NUMBER = String.raw`\d+(?!\d)(?:\.\d{3})*(?:,\d+(?!\d))?`;
const SIGN = String.raw`[-+−–×*÷/()]|(?<=\s)[x:](?=\s)`;
const equation = new RegExp(String.raw`((?:\s|${NUMBER}|${SIGN})+)=\s*([-−]?${NUMBER})(?![\d.,]*\d)`, 'gu');

const valueOf = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-'));

/** Works out an arithmetic text of printed numbers; null when it is none. */
function workOut(text: string): number | null {
  // A sign with nothing before it is a dash of the sentence.
  const bare = text.replace(/^(?:\s|[-−–+×x*÷:/)](?=\s))+/u, '');
  const tokens = bare.match(new RegExp(`${NUMBER}|${SIGN}`, 'gu')) ?? [];
  const count = (sign: string): number => tokens.filter((token) => token === sign).length;
  if (count('(') > count(')') && tokens[0] === '(') tokens.shift();
  if (tokens.length < 3) return null;
  let at = 0;
  const atom = (): number => {
    const token = tokens[at++] ?? '';
    if (/^[-−–]$/.test(token)) return -atom();
    if (token !== '(') return /^\d/.test(token) ? valueOf(token) : NaN;
    const inner = sum();
    return tokens[at++] === ')' ? inner : NaN;
  };
  const product = (): number => {
    let value = atom();
    while (/^[×x*÷:/]$/.test(tokens[at] ?? ''))
      value = /[×x*]/.test(tokens[at++] ?? '') ? value * atom() : value / atom();
    return value;
  };
  function sum(): number {
    let value = product();
    while (/^[-+−–]$/.test(tokens[at] ?? '')) value = tokens[at++] === '+' ? value + product() : value - product();
    return value;
  }
  const value = sum();
  return at === tokens.length && !Number.isNaN(value) ? value : null;
}

/** The equations of a text, and those whose printed operands do not give the printed result. */
export function printedEquations(text: string): { seen: number; wrong: string[] } {
  let seen = 0;
  const wrong: string[] = [];
  for (const [whole, left = '', right = ''] of text.matchAll(equation)) {
    const value = workOut(left);
    if (value === null) continue;
    seen++;
    const scale = 10 ** (right.split(',')[1]?.length ?? 0);
    const rounded = (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-7)) / scale;
    if (Math.abs(rounded - valueOf(right)) > 1e-9 * Math.max(1, Math.abs(value)))
      wrong.push(`${whole.trim()} (${value})`);
  }
  return { seen, wrong };
}
