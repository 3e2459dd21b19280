const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const scales = ['', 'thousand', 'million', 'billion', 'trillion'];

const irregular: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

function belowHundred(value: number): string {
  if (value < 20) return small[value] ?? '';
  const unit = value % 10;
  return `${tens[Math.floor(value / 10)] ?? ''}${unit === 0 ? '' : `-${small[unit] ?? ''}`}`;
}

function belowThousand(value: number): string {
  const hundred = Math.floor(value / 100);
  const rest = value % 100;
  const front = hundred === 0 ? '' : `${small[hundred] ?? ''} hundred`;
  if (rest === 0) return front;
  return front === '' ? belowHundred(rest) : `${front} and ${belowHundred(rest)}`;
}

/** A whole number from 0 to 999 trillion in English words: 2026 is "two thousand and twenty-six". */
export function cardinal(value: number): string {
  if (value === 0) return 'zero';
  const parts: string[] = [];
  for (let rest = value, scale = 0; rest > 0; rest = Math.floor(rest / 1000), scale++) {
    const group = rest % 1000;
    if (group > 0) parts.unshift(scale === 0 ? belowThousand(group) : `${belowThousand(group)} ${scales[scale] ?? ''}`);
  }
  const last = value % 1000;
  return last > 0 && last < 100 && parts.length > 1
    ? `${parts.slice(0, -1).join(' ')} and ${parts[parts.length - 1] ?? ''}`
    : parts.join(' ');
}

/** A day of the month in English words: 21 is "twenty-first". */
export function ordinal(value: number): string {
  const words = cardinal(value);
  const last = /[a-z]+$/.exec(words)?.[0] ?? '';
  const ending = irregular[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return words.slice(0, words.length - last.length) + ending;
}
