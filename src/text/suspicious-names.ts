import type { Polarity } from '../domain/main-job/measure';

const reduction = /\b(penurunan|berkurangnya|menurunnya|reduction|decrease)\b/i;
const harm =
  /\bjumlah (kasus|korban|pelanggaran|temuan|pengaduan|keluhan)\b|\b(angka|tingkat) (kemiskinan|kematian|pengangguran)\b/i;
/** What is done about a harm is good: cases that are handled, served or accompanied. */
const handled =
  /\b(ditangani|tertangani|dilayani|terlayani|didampingi|ditindaklanjuti|diselesaikan|terselesaikan|selesai|handled|served|accompanied|resolved)\b/i;

/** Whether the name of an indicator speaks against a polarity (data dictionary, rule 3): a question, since "penurunan 40 %" is Positif. */
export const isSuspicious: Record<Polarity, (name: string) => boolean> = {
  positive: (name) => !reduction.test(name) && harm.test(name) && !handled.test(name),
  negative: (name) => reduction.test(name),
  range: () => false,
  grade: () => false,
};

/** Whether a name speaks of a survey of satisfaction, whose grades have other bounds than those of AKIP (rule 3). */
export const isSurvey = (name: string): boolean => /\b(skm|ikm|survei|survey|kepuasan|satisfaction)\b/i.test(name);
