import { createAwardWriter } from '../../../src/documents/awards/award-writer';
import { inSentence } from '../../../src/documents/awards/announced';
import { assemblyView } from '../../../src/documents/awards/assembly-view';
import { pressView } from '../../../src/documents/awards/press-view';
import { profile } from '../fixtures';
import { evaluation, homes, response, teams } from './fixtures';

const writer = createAwardWriter(evaluation, profile, 'id', 'x');
const decided = [response, teams, homes];

describe('Naskah Pembacaan Apel', () => {
  const view = assemblyView(writer, decided);
  const spoken = view.spoken.flatMap(({ texts }) => texts).join(' ');

  test('numbers are spoken', () => {
    expect(spoken).toContain('bulan Maret tahun dua ribu dua puluh enam');
    expect(spoken).toContain(
      'Damar Wicaksana, Kepala Satuan Pelaksana Sosial Kecamatan Cempaka Timur, dengan skor sembilan puluh tiga koma nol delapan dari seratus.',
    );
    expect(spoken).not.toMatch(/\d[\d.,]*\d/);
  });

  test('every winner is announced, nobody else', () => {
    expect(view.spoken.map(({ title }) => title[0] ?? '')).toEqual([
      '',
      'Kepala Satuan Pelaksana Sosial Kecamatan Terbaik',
      'Tim P3S Suku Dinas Terbaik',
      'Panti Sosial Terbaik I',
      'Panti Sosial Terbaik II',
      'Panti Sosial Terbaik III',
      '',
    ]);
  });

  test('has no number', () => expect(view.cover.number).toEqual([]));
});

describe('Siaran Pers', () => {
  const view = pressView(writer, decided);
  const text = JSON.stringify(view);

  test('names winners only: no one who lost, was excluded or has too few cases', () => {
    const winners = decided.flatMap(({ participants }) => participants.filter(({ outcome }) => outcome === 'winner'));
    const others = decided.flatMap(({ participants }) => participants.filter(({ outcome }) => outcome !== 'winner'));
    for (const { name, recipientName } of winners) expect(text).toContain(recipientName || name);
    for (const { name, recipientName } of others) {
      expect(text).not.toContain(name);
      if (recipientName !== '') expect(text).not.toContain(recipientName);
    }
    expect(text).not.toMatch(/gugur|belum cukup|di bawah batas/i);
  });

  test('a single winner stands in the headline, several are counted', () => {
    expect(view.headline).toEqual([
      'Dinas Sosial Kabupaten Wanasari Beri Penghargaan kepada 5 Penerima untuk Maret 2026',
    ]);
    expect(pressView(writer, [response]).headline[0]).toMatch(/^Damar Wicaksana Raih Penghargaan/);
  });

  test('quotable sentences are built from figures of the result', () => {
    const quotes = view.written.flatMap(({ points }) => points.map(({ text: quote }) => quote));
    expect(quotes[0]).toBe(
      '“Damar Wicaksana menjadi Kepala Satuan Pelaksana Sosial Kecamatan Terbaik Bulan Maret 2026 dengan skor 93,08 dari 100.”',
    );
    expect(quotes[1]).toBe(
      '“Pada kriteria persen laporan selesai tepat waktu, Damar Wicaksana mencatat nilai 97,25 dari 100.”',
    );
    expect(quotes.every((quote) => /^“.*\d.*\.”$/.test(quote))).toBe(true);
  });
});

test.each([
  ['Persen laporan', 'persen laporan'],
  ['SLA dipenuhi', 'SLA dipenuhi'],
  ['90 persentil', '90 persentil'],
  ['', ''],
])('inSentence(%j)', (name, words) => expect(inSentence(name)).toBe(words));
