import { noFacts } from '../../../src/documents/awards/award-facts';
import { createAwardWriter, inSentence } from '../../../src/documents/awards/award-writer';
import { assemblyView } from '../../../src/documents/awards/assembly-view';
import { strengths } from '../../../src/documents/awards/announced';
import type { ParticipantResult } from '../../../src/domain/awards/result';
import { pressView } from '../../../src/documents/awards/press-view';
import { profile } from '../fixtures';
import { evaluation, homes, response, resultOf, teams } from './fixtures';

/** Of the first category a median of response, a share, and what jurors say. */
const criteria = [
  { category: response.category, code: 'RESP', kind: 'cost', source: 'medianResponse' },
  { category: response.category, code: 'SLA', kind: 'benefit', source: 'resolvedInTime' },
  { category: response.category, code: 'INOV', kind: 'benefit', source: 'jury' },
] as const;
const writer = createAwardWriter(evaluation, profile, 'id', 'x', undefined, { ...noFacts, criteria });
const decided = [response, teams, homes];

describe('Naskah Pembacaan Apel', () => {
  const view = assemblyView(writer, decided);
  const spoken = view.spoken.flatMap(({ texts }) => texts).join(' ');

  test('numbers are spoken', () => {
    expect(spoken).toContain('bulan Maret tahun dua ribu dua puluh enam');
    expect(spoken).toContain(
      'Catatannya: sembilan puluh tujuh koma dua lima persen laporan warga selesai tepat waktu.',
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

  test('a criterion where less is better is never called one where more is', () => {
    const low = [{ category: response.category, code: 'RESP', kind: 'cost', source: 'input' }] as const;
    const told = assemblyView(
      createAwardWriter(evaluation, profile, 'id', 'x', undefined, { ...noFacts, criteria: low }),
      [response],
    );
    const text = told.spoken.flatMap(({ texts }) => texts).join(' ');
    expect(text).toContain('median jam respons');
    expect(text).not.toMatch(/terbaik (?:dalam|pada)|tertinggi/i);
    expect(text).toContain('makin rendah makin baik');
  });

  test('has no number', () => expect(view.cover.number).toEqual([]));
});

describe('Siaran Pers', () => {
  const view = pressView(writer, decided);
  const text = JSON.stringify({ ...view, column: {} });

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

  test('says why and what citizens have of it, from records alone; nobody has a score', () => {
    expect(text).toContain(
      'karena 97,25% laporan warga selesai tepat waktu dan separuh laporan warga ditanggapi dalam 2,4 jam atau kurang.',
    );
    expect(text).toContain(
      'Bagi masyarakat, hasil ini berarti laporan warga dituntaskan dan laporan warga lekas ditanggapi.',
    );
    expect(text).not.toMatch(/skor|dari 100|nilai terbaik/i);
    for (const { criteria: scores } of response.participants)
      for (const { code, value } of scores)
        if (code === 'INOV' && value !== null) expect(text).not.toContain(` ${value},`);
  });

  test('a criterion where less is better says so where it is named', () =>
    expect(text).toContain('median jam respons (makin rendah makin baik) (bobot 30%)'));

  test('a line is left for what the head says', () => expect(text).toMatch(/“…+”, kata .*Kepala Dinas Sosial/));
});

test.each([
  ['Persen laporan', 'persen laporan'],
  ['SLA dipenuhi', 'SLA dipenuhi'],
  ['90 persentil', '90 persentil'],
  ['', ''],
])('inSentence(%j)', (name, words) => expect(inSentence(name)).toBe(words));

/** An award is given for what the records show a winner to be good at among the others, never for what most do better. */
test.each([
  [90, [80, 70], 'mutu'],
  [80, [90, 70], 'mutu'],
  [70, [90, 80], null],
  [70, [70, 90], 'mutu'],
])('with %i beside %j the reason is %s', (own, others, told) => {
  const result = resultOf({
    category: 'Terbaik',
    recipient: 'unit',
    criteria: [['M', 'Mutu', 100]],
    participants: [own, ...others].map((value, index) => ({
      code: `U${index}`,
      name: `Unit ${index}`,
      raw: [value],
      values: [value],
    })),
  });
  const winner = result.participants.find(({ code }) => code === 'U0') as ParticipantResult;
  const criteria = [{ category: 'Terbaik', code: 'M', kind: 'benefit', source: 'input' }] as const;
  const judged = createAwardWriter(evaluation, profile, 'id', 'x', undefined, { ...noFacts, criteria });
  expect(strengths(judged, result, winner).map(({ name }) => name.toLowerCase())).toEqual(told === null ? [] : [told]);
});
