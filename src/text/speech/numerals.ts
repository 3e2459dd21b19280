const units = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const digits = ['nol', ...units.slice(1)];

/** Names of the groups of three digits from the right; what lies beyond is read digit by digit. */
const scales = ['', 'ribu', 'juta', 'miliar', 'triliun'];

const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');

/** 0 to 999 in words; empty for 0. */
function hundreds(value: number): string {
  const hundred = Math.floor(value / 100);
  const rest = value % 100;
  const front = hundred === 1 ? 'seratus' : hundred > 1 ? `${units[hundred] ?? ''} ratus` : '';
  return joined(front, tens(rest));
}

function tens(value: number): string {
  if (value === 10) return 'sepuluh';
  if (value === 11) return 'sebelas';
  const unit = units[value % 10] ?? '';
  if (value < 10) return unit;
  if (value < 20) return `${unit} belas`;
  return joined(`${units[Math.floor(value / 10)] ?? ''} puluh`, unit);
}

/** Every digit by its name, e.g. for telephone numbers; other characters are passed over. */
export function digitsInWords(text: string): string {
  return [...text]
    .filter((character) => /\d/.test(character))
    .map((character) => digits[Number(character)] ?? '')
    .join(' ');
}

/** A whole number given by its digits, e.g. `1234567`, in Indonesian words. */
export function wholeInWords(text: string): string {
  const plain = text.replace(/^0+(?=\d)/, '');
  if (plain === '0') return 'nol';
  if (plain.length > scales.length * 3) return digitsInWords(plain);
  const groups: string[] = [];
  for (let end = plain.length, scale = 0; end > 0; end -= 3, scale++) {
    const value = Number(plain.slice(Math.max(0, end - 3), end));
    if (value === 0) continue;
    // "Seribu" is one word; "satu juta" and above are two.
    groups.unshift(scale === 1 && value === 1 ? 'seribu' : joined(hundreds(value), scales[scale] ?? ''));
  }
  return groups.join(' ');
}

/**
 * A number as its digits are written before and after the decimal comma: `('92', '50')` is "sembilan puluh dua koma
 * lima". Zeros at the end of the fraction are not spoken.
 */
export function decimalInWords(whole: string, fraction: string): string {
  const decimals = fraction.replace(/0+$/, '');
  return decimals === '' ? wholeInWords(whole) : `${wholeInWords(whole)} koma ${digitsInWords(decimals)}`;
}
