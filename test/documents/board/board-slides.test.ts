import PizZip from 'pizzip';
import { printBoardSlides } from '../../../src/documents/board-slides';
import type { BoardDeck } from '../../../src/documents/board/deck';
import { partsOf, rowHeight } from '../../../src/documents/board/deck-parts';
import { makeDeck } from '../../../src/documents/board/make-deck';
import { FigureList } from '../../../src/documents/figures/figure';
import { crowded, hostile, nothing, ordinary } from '../../ui/board/boards';

const bytesOf = (deck: BoardDeck, screen: 'staff' | 'public') => printBoardSlides(deck, screen, new FigureList()).bytes;

const open = (deck: BoardDeck, screen: 'staff' | 'public' = 'staff') => new PizZip(bytesOf(deck, screen));

const slidesOf = (zip: PizZip): string[] =>
  Object.keys(zip.files)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map((name) => zip.file(name)?.asText() ?? '');

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const textsOf = (xml: string): string[] =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => unescaped(text));

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

test('every part is named by its content type, and every relationship leads to a part', () => {
  const zip = open(makeDeck(ordinary));
  const names = Object.keys(zip.files);
  const types = zip.file('[Content_Types].xml')?.asText() ?? '';
  for (const [, part = ''] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(names).toContain(part);
  for (const name of names.filter((candidate) => candidate.endsWith('.xml') && candidate !== '[Content_Types].xml')) {
    expect(types).toContain(`"/${name}"`);
  }
  for (const name of names.filter((candidate) => candidate.endsWith('.rels'))) {
    const folder = name.replace(/_rels\/[^/]+$/, '');
    for (const [, target = ''] of (zip.file(name)?.asText() ?? '').matchAll(/Target="([^"]+)"/g)) {
      const path = new URL(target, `file:///${folder}`).pathname.slice(1);
      expect(names).toContain(path);
    }
  }
});

test('the slides say what the page says, row by row', () => {
  const deck = makeDeck(ordinary);
  const said = slidesOf(open(deck)).flatMap(textsOf);
  for (const { title, rows, figures } of deck.staff?.slides ?? []) {
    expect(said.some((text) => text.startsWith(title))).toBe(true);
    for (const text of [
      ...rows.flatMap((row) => [row.lead, row.title, ...row.details]),
      ...figures.map(({ value }) => value),
    ]) {
      if (text !== '') expect(said).toContain(text);
    }
  }
});

test('forty of everything: no word is lost and no slide holds more than its height', () => {
  const deck = makeDeck(crowded);
  const said = words(slidesOf(open(deck)).flatMap(textsOf).join(' '));
  const count = new Map<string, number>();
  for (const word of said) count.set(word, (count.get(word) ?? 0) + 1);
  for (const { rows } of deck.staff?.slides ?? []) {
    for (const word of rows.flatMap((row) => words([row.title, ...row.details].join(' ')))) {
      const left = (count.get(word) ?? 0) - 1;
      if (left < 0) throw new Error(`"${word}" is lost.`);
      count.set(word, left);
    }
  }
  for (const part of (deck.staff?.slides ?? []).flatMap((slide) => partsOf(slide))) {
    const height = part.rows.reduce((sum, row) => sum + rowHeight(row, part.columns), 0);
    if (part.rows.length > 1) expect(height).toBeLessThanOrEqual(16.5);
  }
});

test('a column that no row of a slide fills leaves its room to the texts', () => {
  const [slide] = makeDeck(ordinary).staff?.slides ?? [];
  const [row] = slide?.rows ?? [];
  if (!slide || !row) throw new Error('The board has a slide with rows.');
  const plain = { ...row, lead: '08.30', title: 'Apel', details: ['x'.repeat(250)], badge: null };
  const badged = { ...plain, badge: { text: 'Berlangsung', tone: 'good' as const } };
  const parts = (...rows: (typeof row)[]) => partsOf({ ...slide, rows });
  expect(parts(plain, badged)[0]?.columns).toEqual({ lead: 172, body: 552, badge: 180 });
  expect(parts(plain)[0]?.columns).toEqual({ lead: 172, body: 732, badge: 0 });
  expect(parts({ ...plain, lead: '' })[0]?.columns).toEqual({ lead: 0, body: 904, badge: 0 });
  const ten = <R>(one: R): R[] => Array.from({ length: 10 }, () => one);
  expect(parts(...ten({ ...plain, lead: '' })).length).toBeLessThan(parts(...ten(badged)).length);
});

test('shapes of a slide are numbered apart, and the show runs by itself in a loop', () => {
  const zip = open(makeDeck(ordinary));
  for (const xml of slidesOf(zip)) {
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(xml).toMatch(/<p:transition advTm="\d+"\/>/);
  }
  expect(zip.file('ppt/presProps.xml')?.asText()).toContain('loop="1"');
});

test('markup stays text, control characters are left out', () => {
  const said = slidesOf(open(makeDeck(hostile)))
    .flatMap(textsOf)
    .join('\n');
  expect(said).toContain('<img src=x onerror=');
  const odd = makeDeck({ ...nothing, agency: 'Dinas\u0000 \u0007Sosial' });
  expect(slidesOf(open(odd)).join('')).toContain('Dinas Sosial');
});

test('the public slides hold nothing of the staff, and the same deck gives the same bytes', () => {
  const deck = makeDeck(ordinary);
  const said = slidesOf(open(deck, 'public')).flatMap(textsOf).join('\n');
  expect(said).not.toMatch(/Terlambat|Penanggung jawab|batas/);
  expect(bytesOf(deck, 'staff')).toEqual(bytesOf(makeDeck(ordinary), 'staff'));
});
