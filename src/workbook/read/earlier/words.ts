import type { AwardOutcome } from '../../../domain/awards/result';
import type { ArchiveKind } from '../../../domain/archive/record';
import type { Level } from '../../../domain/main-job/indicator/indicator';
import type { IndicatorStatus } from '../../../domain/main-job/indicator/measure';
import type { LimitStatus } from '../../../domain/main-job/unit/judgement';
import type { DocumentStatus } from '../../../domain/records/ledger';
import type { LetterStatus } from '../../../domain/records/letter';

/**
 * The words that versions without codes wrote into records, in both languages. They are history: they never change,
 * whatever sheets show today.
 */
export const earlierDocumentStatus: Record<DocumentStatus, string> = {
  waiting: 'Menunggu / Waiting',
  making: 'Sedang dibuat / Being made',
  done: 'Selesai / Done',
  failed: 'Gagal / Failed',
  changed: 'Berubah / Changed',
  edited: 'Disunting / Edited',
  final: 'Final',
  unreachable: 'Tidak terjangkau / Unreachable',
  foreign: 'Milik buku lain / Belongs to another workbook',
  obsolete: 'Tidak berlaku / No longer valid',
};
export const earlierLetterStatus: Record<LetterStatus, string> = {
  sending: 'Mengirim / Sending',
  sent: 'Terkirim / Sent',
  uncertain: 'Tidak pasti / Uncertain',
  failed: 'Gagal / Failed',
};
/** Of a run in `Riwayat Proses`; every other word is of one that is settled. */
export const earlierRunState = { running: 'Berjalan / Under way' };
export const earlierArchiveKind: Record<ArchiveKind, string> = {
  indicator: 'Indikator / Indicator',
  unit: 'Unit',
  agency: 'Instansi / Agency',
};
export const earlierIndicatorStatus: Record<IndicatorStatus, string> = {
  exceeded: 'Melampaui Target / Exceeded',
  reached: 'Tercapai / Reached',
  nearlyReached: 'Hampir Tercapai / Nearly Reached',
  belowLimit: 'Belum Tercapai / Not Yet Reached',
  notReached: 'Tidak Tercapai / Not Reached',
  notReported: 'Belum Lapor / Not Reported',
  notDue: 'Belum Waktunya Diukur / Not Due Yet',
  noTarget: 'Belum dinilai (target belum ditetapkan) / Not assessed (target not set)',
  noInterimTarget: 'Belum dinilai (target triwulan belum ditetapkan) / Not assessed (interim target not set)',
  notComputable: 'Tidak Dapat Dihitung / Cannot Be Computed',
  missedWithoutScore: 'Tidak tercapai (tidak dihitung) / Missed (not counted)',
};
/** How the words of a judgement begin; a limit in brackets may follow. */
export const earlierLimitStatus: Record<LimitStatus, readonly string[]> = {
  met: ['Memenuhi Batas Minimal', 'Meets the Minimum'],
  below: ['Di Bawah Batas Minimal', 'Below the Minimum'],
  provisional: ['Memenuhi (sementara)', 'Meets (provisional)'],
  notAssessable: ['Tidak dapat dinilai', 'Cannot be assessed'],
};
export const earlierFlag = { attainment: ['Capaian: ', 'Attainment: '], absorption: ['Serapan: ', 'Absorption: '] };
export const earlierOutcome: Record<Exclude<AwardOutcome, 'soleCandidate'>, string> = {
  nominee: 'Nomine / Nominee',
  winner: 'Pemenang / Winner',
  tied: 'Nilai Sama / Tied',
  vetoed: 'Gugur / Disqualified',
  tooFewCases: 'Belum Cukup Data / Too Few Cases',
};
export const earlierAwardLabels = {
  recipient: ['Penerima: ', 'Recipient: '],
  juryReason: ['Keputusan juri: ', 'Jury decision: '],
};
export const earlierLevel: Record<Level, string> = {
  head: 'Kepala Dinas / Head of Agency',
  administrator: 'Administrator',
  supervisor: 'Pengawas / Supervisor',
  subActivity: 'Sub Kegiatan / Sub-activity',
  region: 'Daerah / Region',
};
export const earlierTermKind = { indicator: 'Indikator / Indicator', budget: 'Anggaran / Budget' };

/** What follows one of the labels at the beginning of a text; null when none stands there. */
export function afterLabel(text: string, labels: readonly string[]): string | null {
  const label = labels.find((candidate) => text.startsWith(candidate));
  return label === undefined ? null : text.slice(label.length);
}

/** English notation turned into Indonesian, which the readers of cells take first. */
export const inIndonesian = (text: string): string => text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));

/** A cell of a sheet written in a language, in Indonesian notation. */
export const earlierCell = (raw: unknown, language: 'id' | 'en'): unknown =>
  typeof raw === 'string' && language === 'en' ? inIndonesian(raw) : raw;

/** A cell of an earlier version as a number; null for every other value. */
export const numberOrNull = (raw: unknown): number | null => (typeof raw === 'number' ? raw : null);
