import type { CategoryResult } from '../../../src/domain/awards/result';
import { createAwardWriter } from '../../../src/documents/awards/award-writer';
import { minutesView, type MinutesCategory, type MinutesView } from '../../../src/documents/awards/minutes-view';
import { profile } from '../fixtures';
import { evaluation, homes, response, resultOf, teams, tiedProposal } from './fixtures';

type OfCategory = Omit<MinutesView, 'closing'> & MinutesCategory & MinutesView['annexes'][number];

/** The minutes of one category, with what they tell of it and its annex. */
function viewOf(result: CategoryResult): OfCategory {
  const view = minutesView(createAwardWriter(evaluation, profile, 'id', result.category), [result]);
  const [category] = view.categories;
  const [annex] = view.annexes;
  if (!category || !annex) throw new Error('no category');
  return { ...view, ...category, ...annex };
}

describe('Berita Acara Penilaian', () => {
  const view = viewOf(response);

  test('opens with the day of the decision in words', () => {
    expect(view.opening).toContain(
      'Pada hari ini, Rabu tanggal delapan bulan April tahun dua ribu dua puluh enam (08-04-2026), Tim Penilai',
    );
  });

  test('prints the instrument with the total of its weights and the cut-off', () => {
    expect(view.instrument.rows.map(({ code, weight }) => `${code} ${weight}`)).toEqual([
      'RESP 30',
      'SLA 30',
      'ULANG 15',
      'INOV 15',
      'KOLAB 10',
    ]);
    expect(view.instrument.totalWeight).toBe('100');
    expect(view.instrument.note).toEqual(['Yang diperhitungkan adalah data sampai dengan 5 April 2026 pukul 23.59.']);
  });

  test('lists everyone with a rank as in competitions, and nobody else', () => {
    expect(view.results.tables[0]?.rows.map(({ rank, score, gap }) => [rank, score, gap])).toEqual([
      ['1', '93,08', '4,98'],
      ['2', '88,10', '4,98'],
      ['2', '88,10', '4,98'],
      ['4', '76,18', '11,92'],
    ]);
    expect(view.results.paragraphs).toEqual([
      'Dari 7 peserta, 4 memperoleh peringkat, 2 tidak memenuhi syarat, dan 1 belum cukup data.',
    ]);
  });

  test('gives the reason of everyone who is not ranked', () => {
    expect(view.dropped.tables[0]?.rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      [
        'Tidak Memenuhi Syarat',
        'Kriteria “Persen laporan dibuka kembali” bernilai 12,5, sedangkan peserta tidak memenuhi syarat bila >10',
      ],
      ['Tidak Memenuhi Syarat', 'Masih dalam masa jeda 3 periode sejak menjadi pemenang pada Januari 2026'],
      [
        'Belum Cukup Data',
        'Jumlah data kurang dari batas minimal pada instrumen; tidak diperingkat sebagai yang terakhir',
      ],
    ]);
  });

  test('shows ties, lead, stability and agreement', () => {
    const [ties, lead, stability, agreement] = view.reliability.map(({ text }) => text);
    expect(ties).toMatch(/^Peringkat 2 ditempati bersama oleh .* Tanjung Harapan dan .* Muara Indah/);
    expect(lead).toContain('unggul 4,98 poin');
    expect(stability).toContain('93,4% percobaan; hasil tidak bergantung');
    expect(agreement).toBe(
      'Kesepakatan antarpenilai tinggi (koefisien kesesuaian Kendall W = 0,71; 1 berarti sepakat sepenuhnya).',
    );
  });

  test('names the winner with the score in words, and the last day of objections', () => {
    expect(view.conclusion.points.map(({ text }) => text)).toEqual([
      'Damar Wicaksana, Kepala Satuan Pelaksana Sosial Kecamatan Cempaka Timur, dengan skor 93,08 (sembilan puluh tiga koma nol delapan).',
    ]);
    expect(view.conclusion.closing[0]).toContain('14 (empat belas) hari kerja');
    expect(view.conclusion.closing[0]).toContain('Selasa, 28 April 2026');
  });

  test('is signed by every juror, and by the head with titles, rank and number', () => {
    expect(view.signatures.map(({ name }) => name)).toEqual(response.jurors);
    expect(view.signing.name).toBe('Dr. Laras Wirakencana, S.Sos., M.Si.');
    expect(view.signing.details).toEqual(['Pembina Utama Muda (IV/c)', 'NIP 197001011995012901']);
  });

  test('without jurors the team that checks the calculation still signs', () => {
    const { judges, signatures, reliability } = viewOf(teams);
    expect(judges.join(' ')).toContain('tidak ada kriteria yang dinilai oleh perseorangan');
    expect(signatures).toHaveLength(3);
    expect(reliability.map(({ text }) => text).join(' ')).not.toContain('Kendall');
    expect(reliability.map(({ text }) => text).join(' ')).toContain('hasil peka terhadap pilihan bobot');
  });

  test('weak agreement asks for a discussion, a single juror for nothing', () => {
    const said = (more: Partial<CategoryResult>) =>
      viewOf({ ...homes, ...more })
        .reliability.map(({ text }) => text)
        .join(' ');
    expect(said({ agreement: 0.31 })).toContain('rendah (koefisien kesesuaian Kendall W = 0,31');
    expect(said({ agreement: 0.31 })).toContain('perlu dibahas');
    expect(said({ agreement: 0.4 })).toContain('Kesepakatan antarpenilai sedang (');
    expect(said({ agreement: 0.4 })).not.toContain('perlu dibahas');
    expect(said({ agreement: null, jurors: ['Raka'] })).toContain('penilai kurang dari dua orang');
  });
});

test('a tie that the jury decided is told with its reason', () => {
  const [first, ...others] = response.participants;
  if (!first) throw new Error('no participant');
  const decided = { ...first, juryReason: 'Lebih dahulu menuntaskan laporan terlama' };
  const sentences = viewOf({ ...response, participants: [decided, ...others] }).reliability.map(({ text }) => text);
  expect(sentences).toContain(
    'Skor yang sama diputuskan oleh juri untuk Satuan Pelaksana Sosial Kecamatan Cempaka Timur dengan alasan: Lebih dahulu menuntaskan laporan terlama.',
  );
});

test('a share that was adjusted is shown beside what was observed, and explained', () => {
  const participants = response.participants.map((participant) => ({
    ...participant,
    criteria: participant.criteria.map((part) =>
      part.code === 'SLA' ? { ...part, adjusted: { value: 95.5, hits: 70, cases: 72, prior: 92 } } : part,
    ),
  }));
  const view = viewOf({ ...response, participants });
  expect(view.matrix.tables[0]?.of5?.[0]?.rows[0]?.c1).toBe('97,25\n→ 95,5\n29,18');
  expect(view.matrix.paragraphs[1]).toContain('setelah tanda panah');
  expect(view.details[0]?.winners[0]?.rows[1]?.raw).toBe('97,25 → 95,5');
  expect(viewOf(response).matrix.paragraphs).toHaveLength(1);
});

describe('a proposal', () => {
  test('leaves the day open and proposes nobody while the first are tied', () => {
    const view = viewOf(tiedProposal);
    expect(view.opening).toContain('………………… tanggal');
    expect(view.conclusion.points).toEqual([]);
    expect(view.conclusion.paragraphs[0]).toContain('skor Arum Kencana dan Satria Buana sama');
    expect(view.reliability[1]?.text).toContain('Tim Penilai memutuskan dengan alasan tertulis');
    expect(view.details).toEqual([]);
  });

  test('names who would win without deciding it', () => {
    const view = viewOf({
      ...homes,
      decided: null,
      objectionsUntil: null,
      participants: homes.participants.map((home) => ({ ...home, outcome: 'nominee' })),
    });
    expect(view.conclusion.paragraphs[0]).toContain('belum ditetapkan');
    expect(view.conclusion.points).toHaveLength(3);
    expect(view.conclusion.closing[0]).not.toMatch(/sampai dengan/);
  });

  test('calls nobody a winner before the decision', () => {
    const view = viewOf({ ...response, decided: null, objectionsUntil: null });
    expect(view.results.tables[0]?.rows[0]?.strong).toBe('Usulan Pemenang');
    expect(view.conclusion.points[0]?.text).toContain('Damar Wicaksana');
    expect(view.details).toEqual([]);
  });

  test('says it when nobody can win', () => {
    const view = viewOf({ ...response, decided: null, participants: response.participants.slice(4) });
    expect(view.results.paragraphs).toEqual(['Dari 3 peserta tidak ada yang memperoleh peringkat.']);
    expect(view.conclusion.paragraphs[0]).toContain('Tidak ada penerima');
    expect(viewOf({ ...response, participants: [] }).results.paragraphs).toEqual(['Tidak ada peserta pada bulan ini.']);
  });
});

test('a recipient who is the participant with titles stands once', () => {
  const [first, ...others] = tiedProposal.participants;
  if (!first) throw new Error('no participant');
  const participants = [{ ...first, recipientName: 'Arum Kencana, S.Sos.' }, ...others];
  const rows = viewOf({ ...tiedProposal, participants }).results.tables[0]?.rows;
  expect(rows?.[0]?.participant).toBe('Arum Kencana, S.Sos.\nBidang Rehabilitasi Sosial');
});

describe('the annex', () => {
  const many = resultOf({
    category: 'Pegawai Teladan',
    recipient: 'employee',
    criteria: Array.from({ length: 20 }, (_, index): [string, string, number] => [`K${index}`, `Kriteria ${index}`, 5]),
    participants: [{ code: 'A', name: 'Arum', values: Array<number>(20).fill(80), outcome: 'winner' }],
  });

  test.each([
    [teams, [2]],
    [response, [5]],
    [many, [5, 5, 5, 5]],
  ])('puts every criterion into one of its tables', (result, sizes) => {
    const tables = viewOf(result).matrix.tables.map((choice) =>
      Object.entries(choice).flatMap(([name, list]) => (list.length > 0 ? [Number(name.slice(2))] : [])),
    );
    expect(tables).toEqual(sizes.map((size) => [size]));
  });

  test('cells show the record and its points, which add up to the score', () => {
    const [table] = viewOf(response).matrix.tables[0]?.of5 ?? [];
    expect(table?.head.c0).toBe('RESP\n30%');
    expect(table?.rows[0]).toMatchObject({ c0: '2,4\n28,50', c1: '97,25\n29,18', score: '93,08' });
  });
});

describe('of several categories', () => {
  const writer = () => createAwardWriter(evaluation, profile, 'id', 'Semua Kategori');
  const view = minutesView(writer(), [
    response,
    { ...response, category: 'Layanan Lain' },
    { ...homes, method: 'saw' },
  ]);
  const objection = /^Sanggahan tertulis/;

  test('a method is described once, and then named with its place', () => {
    const [first, second, third] = view.categories.map(({ instrument }) => instrument.paragraphs[0] ?? '');
    expect(first).toMatch(/^Penilaian memakai metode SMART dengan patokan tetap\. Data/);
    expect(second).toBe('Penilaian memakai metode SMART sebagaimana diuraikan pada bagian B.');
    expect(third).toMatch(/^Penilaian memakai metode SAW\. Data/);
  });

  test('how tables are read stands with the first of them', () => {
    expect(view.categories.map(({ results }) => results.note.length)).toEqual([1, 0, 0]);
    expect(view.annexes[0]?.matrix.paragraphs[0]).toContain('Baris pertama tiap kotak');
    expect(view.annexes.slice(1).map(({ matrix }) => matrix.paragraphs)).toEqual([
      ['Tabel dibaca sebagaimana diterangkan pada Lampiran 1.'],
      ['Tabel dibaca sebagaimana diterangkan pada Lampiran 1.'],
    ]);
  });

  test('one last day of objections stands at the end, different ones with their categories', () => {
    const same = minutesView(writer(), [response, { ...response, category: 'Layanan Lain' }]);
    expect(same.categories.flatMap(({ conclusion }) => conclusion.closing)).toEqual([]);
    expect(same.closing.map((text) => objection.test(text))).toEqual([true, false]);
    const other = { ...response, category: 'Layanan Lain', objectionsUntil: '2026-05-05' };
    const different = minutesView(writer(), [response, other]);
    expect(different.categories.map(({ conclusion }) => conclusion.closing.length)).toEqual([1, 1]);
    expect(different.closing).toHaveLength(1);
  });
});
