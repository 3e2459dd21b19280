import type { TemplateKind } from '../../documents/template/standard-templates';
import type { Task } from '../run/summary';

interface NamedKind {
  /** The words by which the command line and the sidebar name the kind, Indonesian first. */
  words: readonly [string, string];
  /** The task that makes documents of the kind. */
  task: Task;
}

/** The kinds of documents that take an own template. */
const named: Record<TemplateKind, NamedKind> = {
  unitEvaluation: { words: ['evaluasi', 'evaluation'], task: 'evaluation' },
  agencyEvaluation: { words: ['evaluasi-instansi', 'agency-evaluation'], task: 'evaluation' },
  reconciliation: { words: ['rekonsiliasi', 'reconciliation'], task: 'reconciliation' },
  minutes: { words: ['notula', 'minutes'], task: 'minutes' },
  lkjip: { words: ['lkjip', 'annual-report'], task: 'lkjip' },
  agreement: { words: ['perjanjian', 'agreement'], task: 'agreements' },
  awardMinutes: { words: ['berita-acara', 'award-minutes'], task: 'awards' },
  awardDecree: { words: ['keputusan', 'decree'], task: 'awards' },
  awardTeam: { words: ['tim-juri', 'jury'], task: 'awards' },
  awardCertificate: { words: ['piagam', 'certificate'], task: 'awards' },
  awardAssembly: { words: ['naskah-apel', 'assembly'], task: 'awards' },
  awardPress: { words: ['siaran-pers', 'press'], task: 'awards' },
  farewell: { words: ['pelepasan', 'farewell'], task: 'roster' },
  thanks: { words: ['ucapan-terima-kasih', 'thanks'], task: 'roster' },
  handover: { words: ['serah-terima', 'handover'], task: 'roster' },
  reflection: { words: ['refleksi', 'reflection'], task: 'reflections' },
  volunteer: { words: ['refleksi-relawan', 'volunteer-reflection'], task: 'reflections' },
  unitReflection: { words: ['refleksi-unit', 'unit-reflection'], task: 'reflections' },
};

const entries = Object.entries(named) as [TemplateKind, NamedKind][];

/** The Indonesian words of every kind, in the order of the sidebar. */
export const kindWords = entries.map(([, { words }]) => words[0]);

/** The word by which a request names a kind of document; empty for one that is not known. */
export const kindWord = (kind: string): string => entries.find(([known]) => known === kind)?.[1].words[0] ?? '';

/** The kind that a word names, whatever its case; null for another word. */
export function kindNamed(word: string): TemplateKind | null {
  const wanted = word.trim().toLowerCase();
  return entries.find(([, { words }]) => words.includes(wanted))?.[0] ?? null;
}

/** The tasks of a run with the one that makes documents of the kind of a template that is brought along. */
export function withTemplateTask(tasks: readonly Task[], kind: TemplateKind | null): Task[] {
  return kind === null ? [...tasks] : [...new Set([...tasks, named[kind].task])];
}
