import { callsOf } from '../../../src/documents/board/calls';
import { makeDeck } from '../../../src/documents/board/make-deck';
import { spoken } from '../../../src/text/speech/spoken';
import { crowded, MONDAY, openTo, ordinary } from '../../ui/board/boards';

const { staff } = ordinary;
const calls = callsOf('pegawai', MONDAY, [...staff.today, ...staff.thisWeek], staff.announcements);

test('the day is read out when work starts and after the break', () => {
  const morning = calls.find(({ at }) => at === `${MONDAY} 08:00`);
  expect(morning).toEqual({
    id: 'pegawai-20261005-0800-acara',
    at: `${MONDAY} 08:00`,
    text:
      'Selamat pagi. Hari ini, Senin, 5 Oktober 2026, ada 2 kegiatan. ' +
      'Rapat evaluasi capaian kinerja triwulan III, pukul 09.00, di Aula lantai 2; ' +
      'Layanan terpadu penyandang disabilitas, pukul 08.00, di Ruang Layanan. ' +
      'Pengumuman: Apel pagi. Pengumuman: Pelaporan realisasi.',
    sound: '',
  });
  expect(calls.filter(({ at }) => at === `${MONDAY} 13:00`)).toHaveLength(1);
});

test('an activity with a time is called a quarter of an hour before, with its recorded file', () => {
  expect(calls.find(({ at }) => at === `${MONDAY} 07:45`)).toEqual({
    id: 'pegawai-20261005-0745-2',
    at: `${MONDAY} 07:45`,
    text: 'Perhatian. 15 menit lagi, pukul 08.00: Layanan terpadu penyandang disabilitas, di Ruang Layanan.',
    sound: 'layanan.wav',
  });
});

test('a course of several days is called on each of them, and days without anything stay silent', () => {
  expect(
    calls.filter(({ text }) => text.includes('Perhatian') && text.includes('Bimbingan')).map(({ at }) => at),
  ).toEqual(['2026-10-07 08:15', '2026-10-08 08:15']);
  // Saturday and Sunday have neither activities nor office hours.
  expect(calls.filter(({ at }) => at > '2026-10-10')).toEqual([]);
});

test('announcements are read out until their last day', () => {
  const late = callsOf('publik', MONDAY, [], [{ title: 'Libur layanan', text: '', until: '2026-10-06' }]);
  expect(late.map(({ at }) => at)).toEqual([
    `${MONDAY} 08:00`,
    `${MONDAY} 13:00`,
    '2026-10-06 08:00',
    '2026-10-06 13:00',
  ]);
});

test.each(['done', 'postponed', 'cancelled', 'unclear'] as const)('an activity that is %s is not called', (state) => {
  const [first] = staff.today;
  expect(callsOf('pegawai', MONDAY, first ? [{ ...first, state }] : [], [])).toEqual([]);
});

test('the public screen calls what is open to the public only', () => {
  const open = callsOf('publik', MONDAY, staff.today.slice(1, 2).map(openTo), []);
  expect(open.map(({ text }) => text).join(' ')).not.toContain('Rapat evaluasi');
});

test('ids are unique, fit for file names, and differ between the screens; every text can be spoken', () => {
  const deck = makeDeck(crowded);
  const all = [...(deck.staff?.calls ?? []), ...deck.public.calls];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(100);
  for (const { id, text } of all) {
    expect(id).toMatch(/^[\w-]+$/);
    expect(spoken(text)).not.toMatch(/\d/);
  }
});
