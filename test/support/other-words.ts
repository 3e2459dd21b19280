import { code } from './bundle';

/** Appended to every word. */
const OTHER = ' lain';

/**
 * The built bundle with every word of its texts replaced by another: whatever `texts(…)` gives, sentences with values in them
 * too. Findings keep their wording, which no record keeps.
 */
export const otherWords = `${code}
(() => {
  const door = raporKinerjaKata_;
  const other = (value) => {
    if (typeof value === 'string') return value === '' ? '' : value + '${OTHER}';
    if (typeof value === 'function') return (...values) => other(value(...values));
    if (Array.isArray(value)) return value.map(other);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, other(inner)]));
  };
  raporKinerjaKata_ = () => {
    const room = door();
    const all = { id: other(room.texts('id')), en: other(room.texts('en')) };
    return { ...room, texts: (language) => all[language] };
  };
})();
`;
