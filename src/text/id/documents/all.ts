import type { Count } from '../../count';
const collective = [
  'Kedua',
  'Ketiga',
  'Keempat',
  'Kelima',
  'Keenam',
  'Ketujuh',
  'Kedelapan',
  'Kesembilan',
  'Kesepuluh',
];

/** All of two or more, before a noun: `Ketiga`, `Seluruh 12`. */
export const all = (count: Count): string => collective[count.value - 2] ?? `Seluruh ${count}`;
