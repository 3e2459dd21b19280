import type { ArchiveRecord } from '../../../../src/domain/archive/record';
import type { CategoryResult } from '../../../../src/domain/awards/result';
import type { LedgerEntry } from '../../../../src/domain/records/ledger';
import type { LetterEntry } from '../../../../src/domain/records/letter';
import { term } from '../../../domain/agreements/builders';

/** Records of every kind, as varied as their codecs. */
export const ledger: LedgerEntry[] = ['done', 'final', 'edited', 'waiting'].map((status, index) => ({
  key: `unitEvaluation:2026-Q3:B${index}`,
  kind: 'Laporan Evaluasi',
  subject: `Bidang ${index}`,
  version: index,
  period: '2026 TW III',
  status: status as LedgerEntry['status'],
  link: `tautan/${index}`,
  fileId: `berkas${index}`,
  book: 'buku',
  fingerprint: `f${index}`,
  made: '2026-10-05 08:00',
  changed: '2026-10-05 08:00',
  maker: 'a@b.id',
  message: index === 1 ? 'Baris\ndua' : '',
  number: index === 0 ? '800/1' : '',
  letterDate: '',
}));

export const mail: LetterEntry[] = ['sent', 'failed', 'uncertain', null].map((status, index) => ({
  key: `H-${index}:2026-10-06`,
  kind: 'Pengingat',
  recipients: 'a@b.id, c@d.id',
  subject: '=Rapat',
  document: '',
  status: status as LetterEntry['status'],
  time: '2026-10-05 08:00',
  next: '',
  message: '',
}));

const frozen = {
  time: '2026-10-05 08:00',
  user: 'a@b.id',
  year: 2026,
  period: { kind: 'quarter', number: 3 },
} as const;
const unit = { ceiling: 2e9 / 3, spent: 1e9 / 3, flagValue: 200 / 3, meanAttainment: null, absorption: 50 };
const judged = {
  attainmentJudged: { status: 'below', limit: 90 },
  absorptionJudged: { status: 'provisional', limit: null },
} as const;
export const archive: ArchiveRecord[] = [
  {
    ...frozen,
    kind: 'indicator',
    code: '01',
    name: 'Layanan',
    status: 'nearlyReached',
    attainment: 200 / 3,
    target: { kind: 'number', value: 3 },
    actual: { kind: 'number', value: 2 },
  },
  {
    ...frozen,
    kind: 'indicator',
    code: 'I2',
    name: 'Predikat',
    status: 'reached',
    attainment: 100,
    target: { kind: 'grade', grade: 'BB' },
    actual: { kind: 'grade', grade: 'A', score: 85.125 },
  },
  {
    ...frozen,
    kind: 'indicator',
    code: 'I3',
    name: 'Rentang',
    status: 'notDue',
    attainment: null,
    target: { kind: 'range', low: 1.005, high: 2 },
    actual: { kind: 'missing' },
  },
  { ...frozen, kind: 'unit', code: 'B', name: 'Bidang', ...unit, ...judged },
  { ...frozen, kind: 'agency', code: 'INSTANSI', name: '', ...unit, ...judged },
];

const participant = (place: number): CategoryResult['participants'][number] => ({
  code: `P${place}`,
  name: `Bidang Rehabilitasi | Anak; ${place}`,
  unitName: 'A | B',
  recipientName: 'Fajar',
  score: 100 / (place + 2),
  rank: place + 1,
  outcome: place === 0 ? 'winner' : 'nominee',
  gap: 1 / 3,
  vetoReason: place === 2 ? { kind: 'veto', criterion: 'K: (1)', value: 1 / 3, rule: '>10' } : null,
  criteria: [{ code: 'K1', name: 'Mutu → isi', weight: 100 / 3, raw: 1 / 3, value: 2 / 3, points: 2 / 9 }],
});
export const awards: CategoryResult[] = [
  {
    month: '2026-09',
    category: 'Panti Terbaik',
    recipient: 'team',
    method: 'topsis',
    basis: 'Keputusan',
    winners: 1,
    criteria: [{ code: 'K1', name: 'Mutu → isi', weight: 100 / 3 }],
    participants: [participant(0), participant(1), participant(2)],
    stability: 200 / 3,
    agreement: 1 / 3,
    jurors: ['P01', 'P02'],
    cutOff: '2026-10-05 08:00',
    decided: '2026-10-05 08:00',
    objectionsUntil: '2026-10-26',
  },
];

export const agreements = [
  {
    unit: 'B',
    level: 'administrator' as const,
    position: 'Kepala Bidang',
    version: 1,
    year: 2026,
    terms: [term('I1', 100 / 3), term('I2', 'BB'), term('I3', [1, 2])],
  },
];
