import type { BoardRow, BoardSlide } from '../../../src/commands/board/board-page';
import { slidesFor } from '../../../src/ui/board/browser/for-day';
import { halves, pagesOf } from '../../../src/ui/board/browser/pages';
import { makeDeck } from '../../../src/documents/board/make-deck';
import { MONDAY, ordinary } from './boards';

const row = (title: string, ...details: string[]): BoardRow => ({ lead: '', title, details, badge: null, span: null });
const slideOf = (rows: BoardRow[], figures: BoardSlide['figures'] = []): BoardSlide => ({
  kind: 'announcements',
  title: 'Pengumuman',
  figures,
  rows,
  empty: '',
});
const length = (rows: readonly BoardRow[]): number =>
  rows.reduce((sum, { title, details }) => sum + title.length + details.join('').length, 0);
const upTo = (limit: number) => (rows: readonly BoardRow[]) => length(rows) <= limit;
const allWords = (rows: BoardRow[]): string => rows.flatMap(({ title, details }) => [title, ...details]).join(' ');

describe('dividing a slide into pages', () => {
  test('rows stay whole and in order', () => {
    const rows = Array.from({ length: 10 }, (_, index) => row(`Baris ${index}`));
    const pages = pagesOf(slideOf(rows), upTo(25), '(lanjutan)');
    expect(pages.map((page) => page.rows.length)).toEqual([3, 3, 3, 1]);
    expect(pages.flatMap((page) => page.rows)).toEqual(rows);
    expect(pages.map(({ part, parts, first }) => [part, parts, first])).toEqual([
      [1, 4, true],
      [2, 4, false],
      [3, 4, false],
      [4, 4, false],
    ]);
  });

  test('a slide without rows is one page', () => {
    expect(pagesOf(slideOf([]), upTo(0), '')).toHaveLength(1);
  });

  test('a row taller than a page goes on over the next ones, without losing a word', () => {
    const text = Array.from({ length: 120 }, (_, index) => `kata${index}`).join(' ');
    const pages = pagesOf(slideOf([row('Judul', text)]), upTo(100), '(lanjutan)');
    expect(pages.length).toBeGreaterThan(5);
    const said = allWords(pages.flatMap((page) => page.rows));
    for (const word of text.split(' ')) expect(said.split(' ')).toContain(word);
    expect(pages[1]?.rows[0]?.title).toBe('Judul (lanjutan)');
    for (const page of pages) expect(length(page.rows)).toBeLessThanOrEqual(100);
  });

  test('a title longer than a page is divided before its details', () => {
    const title = 'Sangat panjang '.repeat(20).trim();
    const pages = pagesOf(slideOf([row(title, 'rincian')]), upTo(100), '(lanjutan)');
    expect(allWords(pages.flatMap((page) => page.rows))).toBe(`${title} rincian`);
  });

  test('figures may fill the first page alone', () => {
    const figures = [{ label: 'Nilai', value: '92,50', note: '', tone: 'plain' as const }];
    const pages = pagesOf(slideOf([row('Unit')], figures), (rows, first) => !first || rows.length === 0, '');
    expect(pages.map((page) => page.rows.length)).toEqual([0, 1]);
  });

  test('what fits nowhere still ends', () => {
    expect(pagesOf(slideOf([row('ab', 'cd')]), () => false, '').length).toBeLessThan(20);
  });

  test.each([
    ['satu dua tiga empat', ['satu dua', 'tiga empat']],
    ['abcdef', ['abc', 'def']],
    ['a', null],
    ['', null],
    ['😀😀', ['😀', '😀']],
  ])('%s is cut to %j', (text, parts) => {
    expect(halves(text)).toEqual(parts);
  });
});

describe('the slides of a later day', () => {
  const view = makeDeck(ordinary).staff;
  const titles = (day: string, kind: BoardSlide['kind']): string[] =>
    view
      ? slidesFor(view, day, MONDAY)
          .filter((slide) => slide.kind === kind)
          .flatMap(({ rows }) => rows.map(({ title }) => title))
      : [];

  test('on the day of the data they stand as the data say', () => {
    expect(titles(MONDAY, 'today')).toHaveLength(4);
  });

  test("two days later that day's activities are today's, the coming ones stay, the past ones leave", () => {
    expect(titles('2026-10-07', 'today')).toEqual(['Bimbingan teknis pendamping PKH']);
    expect(titles('2026-10-07', 'later')).toEqual(['Penyaluran alat bantu bagi lanjut usia']);
    expect(titles('2026-10-07', 'overdue')).toHaveLength(2);
  });

  test('a week later nothing is planned any more', () => {
    expect(titles('2026-10-12', 'today')).toEqual([]);
    expect(titles('2026-10-12', 'later')).toEqual([]);
  });
});
