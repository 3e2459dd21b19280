import { findingTexts } from '../../src/text/findings';

test.each(['id', 'en'] as const)('no advice in %s says to delete', (language) => {
  for (const [code, { advice }] of Object.entries(findingTexts(language).findings)) {
    const text = advice(new Proxy({}, { get: () => '' }));
    if (/do not delete|jangan|nothing has to be deleted|tidak ada isi/i.test(text)) continue;
    expect([code, text]).not.toEqual([code, expect.stringMatching(/\b(hapus(lah)?|delete|remove)\b/i)]);
  }
});
