import { listFigures } from '../../../src/documents/figures/figure';
import { forPublic, makeDeck } from '../../../src/documents/board/make-deck';
import type { BoardSlide, BoardView } from '../../../src/documents/board/deck';
import { crowded, english, MONDAY, nothing, ordinary } from '../../ui/board/boards';

const slide = (view: BoardView | null, kind: BoardSlide['kind']): BoardSlide | undefined =>
  view?.slides.find((candidate) => candidate.kind === kind);

const kinds = (view: BoardView | null): string[] => view?.slides.map(({ kind }) => kind) ?? [];

describe('the board in words', () => {
  const deck = makeDeck(ordinary);

  test('the staff see today, the week, what is overdue, the figures, awards and announcements, in this order', () => {
    expect(kinds(deck.staff)).toEqual(['today', 'later', 'overdue', 'attainment', 'awards', 'announcements']);
    expect(kinds(deck.public)).toEqual(['today', 'later', 'announcements', 'awards']);
  });

  test('an activity says when, what, where, which unit, who, and how it stands', () => {
    expect(slide(deck.staff, 'today')?.rows[0]).toEqual({
      lead: '09.00–12.00',
      title: 'Rapat evaluasi capaian kinerja triwulan III',
      details: ['Sekretariat · Aula lantai 2', 'Penanggung jawab: Kepala Subbagian Program'],
      badge: { text: 'Berlangsung', tone: 'good' },
      span: { from: MONDAY, until: MONDAY, time: '09:00' },
    });
    const [, , late, postponed] = slide(deck.staff, 'today')?.rows ?? [];
    expect(late?.lead).toBe('Sen, 28\u00a0Sep – Jum, 2\u00a0Okt');
    expect(late?.badge).toEqual({ text: 'Terlambat selesai 1 hari kerja', tone: 'bad' });
    expect(postponed?.lead).toBe('Sepanjang hari');
    expect(slide(deck.staff, 'later')?.rows.map(({ lead }) => lead)).toEqual([
      'Rab, 7\u00a0Okt – Kam, 8\u00a0Okt, 08.30',
      'Jum, 9\u00a0Okt, 10.00',
    ]);
  });

  test('what is overdue stands per unit, with the day that passed', () => {
    expect(slide(deck.staff, 'overdue')?.rows[0]).toMatchObject({
      lead: '2 kegiatan',
      details: [
        'Penyusunan petunjuk teknis bantuan: seharusnya mulai 23 September 2026, 8 hari kerja lalu',
        'Verifikasi data penerima bantuan sosial: seharusnya selesai 2 Oktober 2026, 1 hari kerja lalu',
      ],
    });
  });

  test('figures stand with their limits, units under a limit with what lies below', () => {
    const attainment = slide(deck.staff, 'attainment');
    expect(attainment?.title).toBe('Capaian kinerja 2026\u00a0TW\u00a0III');
    expect(attainment?.figures.map(({ value, note, tone }) => [value, note, tone])).toEqual([
      ['92,50', 'target 95,00', 'bad'],
      ['58,21%', '', 'plain'],
      ['6 dari 8', '2 tidak dapat dinilai', 'warning'],
    ]);
    expect(attainment?.rows.map(({ lead, badge }) => [lead, badge?.text])).toEqual([
      ['81,25', 'Capaian, Serapan'],
      ['41,30', 'Serapan'],
    ]);
    expect(attainment?.rows[1]?.details).toEqual(['Capaian 95,00 (batas 90,00) · Serapan 41,30% (batas 60,00%)']);
  });

  test('English words, notation and days in an English workbook', () => {
    const { staff } = makeDeck(english);
    expect(slide(staff, 'today')?.rows[0]?.lead).toBe('09:00–12:00');
    expect(slide(staff, 'attainment')?.figures[0]?.value).toBe('92.50');
    expect(slide(staff, 'later')?.rows[1]?.lead).toBe('Fri, 9\u00a0Oct, 10:00');
    expect(slide(staff, 'overdue')?.rows.map(({ lead }) => lead)).toContain('2 activities');
  });

  test('one is no plural, also where figures are taken down for the file', () => {
    const late = { name: 'Visit', due: MONDAY, lateDays: 1, kind: 'start' as const };
    const overdueByUnit = [{ unit: 'Unit', count: 1, longest: 1, activities: [late] }];
    const one = { ...english, staff: { ...english.staff, overdueByUnit } };
    const figures = listFigures();
    const row = slide(makeDeck(one, undefined, figures).staff, 'overdue')?.rows[0];
    expect([row?.lead, ...(row?.details ?? [])].map((text) => figures.plain(text ?? ''))).toEqual([
      '1 activity',
      'Visit: was to start on 5 October 2026, 1 working day ago',
    ]);
  });
});

describe('what visitors get', () => {
  test('no flag, nothing overdue, no figure and no name but winners', () => {
    const text = JSON.stringify(forPublic(makeDeck(ordinary)));
    for (const secret of [
      'Terlambat',
      'Penanggung jawab',
      'Pekerja Sosial',
      'batas',
      '92,50',
      'Ditunda',
      'Apel pagi',
    ]) {
      expect(text).not.toContain(secret);
    }
    expect(text).toContain('Contoh Pegawai');
    expect(text).toContain('Jam layanan');
  });

  test('the staff view is not there at all', () => {
    expect(forPublic(makeDeck(crowded)).staff).toBeNull();
  });
});

describe('much and nothing', () => {
  test('with nothing planned the board says so, and empty lists have no slide', () => {
    const { staff, public: open } = makeDeck(nothing);
    expect(kinds(staff)).toEqual(['today', 'later', 'overdue']);
    expect(staff?.slides.map(({ empty }) => empty)).not.toContain('');
    expect(kinds(open)).toEqual(['today']);
    expect(staff?.calls).toEqual([]);
  });

  test('beyond the limit the rest is counted', () => {
    const { staff } = makeDeck(crowded, 15);
    const rows = slide(staff, 'today')?.rows ?? [];
    expect(rows).toHaveLength(16);
    expect(rows[15]?.title).toBe('dan 25 lagi; lihat jadwal kegiatan');
  });
});
