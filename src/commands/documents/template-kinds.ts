import type { TemplateKind } from '../../documents/template/standard-templates';
import type { Language } from '../../text/language';
import type { Task } from '../../text/tasks';

interface NamedKind {
  /** The words by which the command line and the sidebar name the kind. */
  words: Record<Language, string>;
  /** The task that makes documents of the kind. */
  task: Task;
}

/** The kinds of documents that take an own template. */
const named: Record<TemplateKind, NamedKind> = {
  unitEvaluation: { words: { id: 'evaluasi', en: 'evaluation' }, task: 'evaluation' },
  agencyEvaluation: { words: { id: 'evaluasi-instansi', en: 'agency-evaluation' }, task: 'evaluation' },
  reconciliation: { words: { id: 'rekonsiliasi', en: 'reconciliation' }, task: 'reconciliation' },
  minutes: { words: { id: 'notula', en: 'minutes' }, task: 'minutes' },
  lkjip: { words: { id: 'lkjip', en: 'annual-report' }, task: 'lkjip' },
  agreement: { words: { id: 'perjanjian', en: 'agreement' }, task: 'agreements' },
  awardMinutes: { words: { id: 'berita-acara', en: 'award-minutes' }, task: 'awards' },
  awardDecree: { words: { id: 'keputusan', en: 'decree' }, task: 'awards' },
  awardTeam: { words: { id: 'tim-juri', en: 'jury' }, task: 'awards' },
  awardCertificate: { words: { id: 'piagam', en: 'certificate' }, task: 'awards' },
  awardAssembly: { words: { id: 'naskah-apel', en: 'assembly' }, task: 'awards' },
  awardPress: { words: { id: 'siaran-pers', en: 'press' }, task: 'awards' },
  farewell: { words: { id: 'pelepasan', en: 'farewell' }, task: 'roster' },
  thanks: { words: { id: 'ucapan-terima-kasih', en: 'thanks' }, task: 'roster' },
  handover: { words: { id: 'serah-terima', en: 'handover' }, task: 'roster' },
  reflection: { words: { id: 'refleksi', en: 'reflection' }, task: 'reflections' },
  volunteer: { words: { id: 'refleksi-relawan', en: 'volunteer-reflection' }, task: 'reflections' },
  unitReflection: { words: { id: 'refleksi-unit', en: 'unit-reflection' }, task: 'reflections' },
};

const entries = Object.entries(named) as [TemplateKind, NamedKind][];

/** The words of every kind, in the order of the sidebar, which uses the Indonesian ones. */
export const kindWords = (language: Language): string[] => entries.map(([, { words }]) => words[language]);

/** The word by which a request names a kind of document; empty for one that is not known. */
export const kindWord = (kind: string, language: Language): string =>
  entries.find(([known]) => known === kind)?.[1].words[language] ?? '';

/** The kind that a word names, whatever its case; null for another word. */
export function kindNamed(word: string): TemplateKind | null {
  const wanted = word.trim().toLowerCase();
  return entries.find(([, { words }]) => words.id === wanted || words.en === wanted)?.[0] ?? null;
}

/** The tasks of a run with the one that makes documents of the kind of a template that is brought along. */
export function withTemplateTask(tasks: readonly Task[], kind: TemplateKind | null): Task[] {
  return kind === null ? [...tasks] : [...new Set([...tasks, named[kind].task])];
}
