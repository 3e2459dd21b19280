import type { AwardMethod, AwardOutcome, CategoryResult, ParticipantResult } from '../../../src/domain/awards/result';
import { unit } from '../builders';
import { evaluationOf } from '../fixtures';

type CriterionSketch = [code: string, name: string, weight: number];

/** What differs between participants: raw figures and values (0–100), in the order of the criteria. */
interface ParticipantSketch {
  code: string;
  name: string;
  person?: string;
  unitName?: string;
  raw?: (number | null)[];
  values?: (number | null)[];
  outcome?: AwardOutcome;
  vetoReason?: ParticipantResult['vetoReason'];
}

interface CategorySketch {
  category: string;
  recipient: CategoryResult['recipient'];
  criteria: CriterionSketch[];
  participants: ParticipantSketch[];
  more?: Partial<CategoryResult>;
  method?: AwardMethod;
}

/** A result whose scores are the weighted sums of the values; ranks are 1-2-2-4. */
export function resultOf({
  category,
  recipient,
  criteria,
  participants,
  more,
  method,
}: CategorySketch): CategoryResult {
  const scored = participants.map((sketch): ParticipantResult => {
    const dropped = sketch.outcome === 'vetoed' || sketch.outcome === 'tooFewCases';
    const scores = criteria.map(([code, name, weight], index) => {
      const value = sketch.values?.[index] ?? null;
      return {
        code,
        name,
        weight,
        raw: sketch.raw?.[index] ?? null,
        value,
        points: value === null ? 0 : (value * weight) / 100,
      };
    });
    return {
      code: sketch.code,
      name: sketch.name,
      unitName: sketch.unitName ?? '',
      recipientName: sketch.person ?? '',
      score: dropped ? null : scores.reduce((total, { points }) => total + points, 0),
      rank: null,
      outcome: sketch.outcome ?? 'nominee',
      gap: null,
      vetoReason: sketch.vetoReason ?? null,
      criteria: scores,
    };
  });
  const better = (a: ParticipantResult, b: ParticipantResult): number => (b.score ?? -1) - (a.score ?? -1);
  const ranked = scored.filter(({ score }) => score !== null).sort(better);
  const withRanks = ranked.map((participant): ParticipantResult => {
    const above = ranked.filter(({ score }) => (score ?? 0) > (participant.score ?? 0) + 1e-9);
    const next = above[above.length - 1] ?? ranked.find(({ score }) => (score ?? 0) < (participant.score ?? 0) - 1e-9);
    const gap = next ? Math.abs((next.score ?? 0) - (participant.score ?? 0)) : null;
    return { ...participant, rank: above.length + 1, gap };
  });
  return {
    month: '2026-03',
    category,
    recipient,
    method: method ?? 'smart',
    basis: 'Keputusan Kepala Dinas tentang Pedoman Pemberian Penghargaan (contoh)',
    winners: 1,
    criteria: criteria.map(([code, name, weight]) => ({ code, name, weight })),
    participants: [...withRanks, ...scored.filter(({ score }) => score === null)],
    stability: 93.4,
    agreement: 0.7123,
    jurors: ['Raka Pradana Utama', 'Ningrum Ayudya', 'Bagas Setiadharma'],
    cutOff: '2026-04-05 23:59',
    decided: '2026-04-08 10:15',
    objectionsUntil: '2026-04-28',
    ...more,
  };
}

/** Quick response of heads of units: a clear winner, a shared second rank, one excluded, one in cool-down, one too few. */
export const response = resultOf({
  category: 'Kepala Satuan Pelaksana Sosial Kecamatan Terbaik',
  recipient: 'unitHead',
  criteria: [
    ['RESP', 'Median jam respons', 30],
    ['SLA', 'Persen laporan selesai tepat waktu', 30],
    ['ULANG', 'Persen laporan dibuka kembali', 15],
    ['INOV', 'Inovasi pelayanan', 15],
    ['KOLAB', 'Kolaborasi dengan instansi lain', 10],
  ],
  participants: [
    {
      code: 'KC-01',
      name: 'Satuan Pelaksana Sosial Kecamatan Cempaka Timur',
      person: 'Damar Wicaksana',
      raw: [2.4, 97.25, 1.2, 88, 90],
      values: [95, 97.25, 88, 88, 90],
      outcome: 'winner',
    },
    {
      code: 'KC-02',
      name: 'Satuan Pelaksana Sosial Kecamatan Tanjung Harapan',
      person: 'Sekar Larasati',
      raw: [3.1, 94.5, 2, 85, 80],
      values: [90, 94.5, 80, 85, 80],
    },
    {
      code: 'KC-03',
      name: 'Satuan Pelaksana Sosial Kecamatan Muara Indah',
      person: 'Bima Nugraha',
      raw: [3.1, 94.5, 2, 85, 80],
      values: [90, 94.5, 80, 85, 80],
    },
    {
      code: 'KC-04',
      name: 'Satuan Pelaksana Sosial Kecamatan Bukit Asri',
      person: 'Intan Permatahati',
      raw: [5.8, 88.1, 4.5, 78, 76],
      values: [74, 88.1, 55, 78, 76],
    },
    {
      code: 'KC-05',
      name: 'Satuan Pelaksana Sosial Kecamatan Lembah Hijau',
      person: 'Galih Prasetya',
      outcome: 'vetoed',
      vetoReason: { kind: 'veto', criterion: 'ULANG', value: 12.5, rule: '>10' },
    },
    {
      code: 'KC-06',
      name: 'Satuan Pelaksana Sosial Kecamatan Karang Mekar',
      person: 'Wulan Kinanti',
      outcome: 'vetoed',
      vetoReason: { kind: 'coolDown', lastWin: '2026-01', periods: 3 },
    },
    {
      code: 'KC-07',
      name: 'Satuan Pelaksana Sosial Kecamatan Pulau Sari',
      person: 'Yoga Anggara',
      outcome: 'tooFewCases',
    },
  ],
});

/** Teams, by SAW, without jurors. */
export const teams = resultOf({
  category: 'Tim P3S Suku Dinas',
  recipient: 'team',
  method: 'saw',
  criteria: [
    ['TL', 'Persen laporan ditindaklanjuti', 60],
    ['P90', 'Persentil 90 jam respons', 40],
  ],
  participants: [
    {
      code: 'SD-B',
      name: 'Suku Dinas Sosial Wanasari Barat',
      raw: [99.1, 12],
      values: [100, 91.67],
      outcome: 'winner',
    },
    { code: 'SD-T', name: 'Suku Dinas Sosial Wanasari Timur', raw: [97.4, 11], values: [98.28, 93] },
  ],
  more: { jurors: [], agreement: null, stability: 61.5 },
});

/** Homes: three winners. */
export const homes = resultOf({
  category: 'Panti Sosial',
  recipient: 'unit',
  criteria: [
    ['PUB', 'Jumlah publikasi kegiatan', 40],
    ['JANG', 'Jangkauan publikasi', 40],
    ['MUTU', 'Mutu informasi', 20],
  ],
  participants: [
    {
      code: 'PS-1',
      name: 'Panti Sosial Tresna Werdha Budi Luhur Wanasari',
      raw: [14, 25400, 90],
      values: [93, 88, 90],
      outcome: 'winner',
    },
    {
      code: 'PS-2',
      name: 'Panti Sosial Asuhan Anak Kusuma Bangsa',
      raw: [12, 26100, 84],
      values: [80, 91, 84],
      outcome: 'winner',
    },
    {
      code: 'PS-3',
      name: 'Panti Sosial Bina Netra Cahaya Batin',
      raw: [11, 19800, 82],
      values: [73, 70, 82],
      outcome: 'winner',
    },
    { code: 'PS-4', name: 'Panti Sosial Bina Laras Harapan', raw: [6, 7100, 80], values: [40, 30, 80] },
  ],
  more: { winners: 3, basis: '', agreement: 0.31 },
});

/** A proposal in which the first two are equal. */
export const tiedProposal = resultOf({
  category: 'Pegawai Terbaik',
  recipient: 'employee',
  method: 'topsis',
  criteria: [['KIN', 'Hasil kerja', 100]],
  participants: [
    {
      code: 'P-1',
      name: 'Arum Kencana',
      unitName: 'Bidang Rehabilitasi Sosial',
      raw: [90],
      values: [90],
      outcome: 'tied',
    },
    { code: 'P-2', name: 'Satria Buana', unitName: 'Sekretariat', raw: [90], values: [90], outcome: 'tied' },
    { code: 'P-3', name: 'Tirta Wening', unitName: 'Sekretariat', raw: [70], values: [70] },
  ],
  more: { decided: null, objectionsUntil: null },
});

export const results: readonly CategoryResult[] = [response, teams, homes, tiedProposal];

export const evaluation = evaluationOf({
  units: [
    ...evaluationOf().input.units,
    unit('KC-01', 'Satuan Pelaksana Sosial Kecamatan Cempaka Timur', {
      head: 'Damar Wicaksana',
      headTitle: 'Kepala Satuan Pelaksana Sosial Kecamatan Cempaka Timur',
    }),
  ],
});
