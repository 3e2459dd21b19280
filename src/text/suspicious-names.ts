import type { Polarity } from '../domain/main-job/measure';

const reduction = /\b(penurunan|berkurangnya|menurunnya|reduction|decrease)\b/i;
const harm =
  /\bjumlah (kasus|korban|pelanggaran|temuan|pengaduan|keluhan)\b|\b(angka|tingkat) (kemiskinan|kematian|pengangguran)\b/i;

/** Whether the name of an indicator speaks against a polarity (data dictionary, rule 3): a question, since "penurunan 40 %" is Positif. */
export const isSuspicious: Record<Polarity, (name: string) => boolean> = {
  positive: (name) => !reduction.test(name) && harm.test(name),
  negative: (name) => reduction.test(name),
  range: () => false,
  grade: () => false,
};
