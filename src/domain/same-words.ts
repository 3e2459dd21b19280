/** Words that carry no meaning of their own, in both languages. */
const fillers = new Set(
  'yang dan atau dengan untuk dari pada oleh karena belum tidak masih telah sudah akan para the and for with from not yet are was were has have'.split(
    ' ',
  ),
);

/** The words of a text that tell it from others. */
function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2 && !fillers.has(word)));
}

/** Share of the shorter text's words that the other one has, from which two texts are taken for the same cause. */
const ENOUGH = 0.6;

/** Whether two texts of people speak of the same: most words of the shorter one stand in the other. */
export function saySame(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const fewer = Math.min(first.size, second.size);
  // Where one has no words, 0 ÷ 0 is not enough.
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / fewer >= ENOUGH;
}
