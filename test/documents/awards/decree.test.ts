import type { AgencyProfile } from '../../../src/domain/agency-profile';
import type { CategoryResult, ParticipantResult } from '../../../src/domain/awards/result';
import { noFacts, type AwardFacts } from '../../../src/documents/awards/award-facts';
import { createAwardWriter, officeOfRegion } from '../../../src/documents/awards/award-writer';
import { buildStaffing } from '../../../src/domain/people/office';
import { employee as staffRow } from '../../domain/people/builders';
import { certificateView } from '../../../src/documents/awards/certificate-view';
import { decreeView, teamView } from '../../../src/documents/awards/decree-view';
import { profile } from '../fixtures';
import { evaluation, homes, response, teams } from './fixtures';

const writerWith = (more: Partial<AgencyProfile> = {}, facts: AwardFacts = noFacts) =>
  createAwardWriter(evaluation, { ...profile, documentStatus: 'final', ...more }, 'id', 'x', undefined, facts);
const decree = (result: CategoryResult, more?: Partial<AgencyProfile>) => decreeView(writerWith(more), [result]);

describe('Keputusan Kepala Dinas', () => {
  const view = decree(response);

  test('has its parts in order', () => {
    const words = view.considerations.map(({ word }) => word).filter((word) => word !== '');
    expect(words).toEqual(['Menimbang', 'Mengingat', 'Memperhatikan']);
    const clauses = [...view.decisions, view.lastDecision].map(({ word }) => word);
    expect(clauses).toEqual(['Menetapkan', 'KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT']);
    expect(view.considerations.slice(0, 3).map(({ label }) => label)).toEqual(['a.', 'b.', 'c.']);
    expect(view.considerations.every(({ text }) => text.endsWith(';'))).toBe(true);
  });

  test('cites the legal bases of the sheet, one per point, and never its own', () => {
    const cited = (basis: string) =>
      decree({ ...response, basis }).considerations.filter(({ word }, index, all) => {
        const start = all.findIndex((item) => item.word === 'Mengingat');
        return word === 'Mengingat' || (index > start && word === '' && index < all.length - 1);
      });
    expect(cited('Peraturan A;\nPeraturan B').map(({ label, text }) => `${label} ${text}`)).toEqual([
      '1. Peraturan A;',
      '2. Peraturan B;',
    ]);
    expect(cited('').map(({ text }) => text)).toEqual(['[dasar hukum belum diisi];']);
  });

  test('charges the budget document and states the last day of objections', () => {
    expect(view.decisions[3]?.text).toContain('DPPA/A.1/1.06.0.00.0.00.01.0000/001/2026');
    expect(view.lastDecision.text).toContain('mulai berlaku pada tanggal ditetapkan');
    expect(view.lastDecision.text).toContain('14 (empat belas) hari kerja');
    expect(view.lastDecision.text).toContain('Selasa, 28 April 2026');
    expect(decree(response, { budgetDocument: '' }).decisions[3]?.text).toContain('……');
  });

  test('is signed without titles, rank and number (Permendagri 1/2023 art. 44)', () => {
    expect(view.signing).toMatchObject({ name: 'LARAS WIRAKENCANA', details: [] });
    expect(view.signing.lines).toEqual(['Ditetapkan di Wanasari', 'pada tanggal 8 April 2026']);
  });

  test('lists the recipients in the annex', () => {
    expect(decree(homes).annexes[0]?.recipients[0]?.rows.map(({ name, award }) => `${name}: ${award}`)).toEqual([
      'Panti Sosial Tresna Werdha Budi Luhur Wanasari: Panti Sosial Terbaik I',
      'Panti Sosial Asuhan Anak Kusuma Bangsa: Panti Sosial Terbaik II',
      'Panti Sosial Bina Netra Cahaya Batin: Panti Sosial Terbaik III',
    ]);
  });

  test('a draft leaves the day open; the number is the setting or dots', () => {
    const draft = decree(response, { documentStatus: 'draft', numberFormat: '800/…/DINSOS/2026' });
    expect(draft.signing.lines[1]).toBe('pada tanggal ………………… 2026');
    expect(draft.title.number).toBe('NOMOR 800/…/DINSOS/2026');
    expect(view.title.number).toBe('NOMOR ……………………………');
  });

  test('carries the number and the day that a person gave to it, in its annex too', () => {
    const given = decree(response, { letter: { number: '188/17/2026', day: '2026-04-10' } });
    expect([given.title.number, given.signing.lines[1]]).toEqual(['NOMOR 188/17/2026', 'pada tanggal 10 April 2026']);
    expect(given.annexes[0]?.lines.slice(1, 3)).toEqual(['NOMOR 188/17/2026', 'TANGGAL 10 APRIL 2026']);
  });
});

test('a month has one decree: the recipients of all categories, each under its own title, with number, rank and office', () => {
  const employee: CategoryResult = {
    ...response,
    category: 'Pegawai',
    recipient: 'employee',
    participants: [
      { ...(response.participants[0] as ParticipantResult), code: '199001012020011001', unitName: 'Sekretariat' },
    ],
  };
  const row = staffRow({ id: '199001012020011001', rank: 'III/c', position: 'Analis Data' });
  const staffing = buildStaffing([row], [], [], '2026-04-08');
  const view = decreeView(writerWith({ staffing }), [employee, teams]);
  expect(view.title.subject).toBe('PENETAPAN PENERIMA PENGHARGAAN BULAN MARET 2026');
  expect(view.annexes.map(({ lines }) => lines)).toEqual(
    ['I', 'II'].map((number) => [
      `LAMPIRAN ${number} KEPUTUSAN KEPALA DINAS SOSIAL KABUPATEN WANASARI`,
      'NOMOR ……………………………',
      'TANGGAL 8 APRIL 2026',
      'TENTANG PENETAPAN PENERIMA PENGHARGAAN BULAN MARET 2026',
    ]),
  );
  expect(view.annexes.map(({ title, signing }) => [title, signing.name])).toEqual([
    ['DAFTAR PENERIMA PENGHARGAAN PEGAWAI TERBAIK BULAN MARET 2026', 'LARAS WIRAKENCANA'],
    ['DAFTAR PENERIMA PENGHARGAAN TIM P3S SUKU DINAS TERBAIK BULAN MARET 2026', 'LARAS WIRAKENCANA'],
  ]);
  expect(view.decisions[1]?.text).toContain('tercantum dalam Lampiran I sampai dengan Lampiran II');
  expect(view.annexes[0]?.recipients[0]?.rows).toEqual([
    {
      number: '1',
      name: 'Damar Wicaksana\nNIP 199001012020011001',
      rank: 'Penata (III/c)',
      position: 'Analis Data, Sekretariat',
      award: 'Pegawai Terbaik',
    },
  ]);
});

test.each([
  ['Kepala Dinas Sosial', 'Pemerintah Kota Wanasari', 'Kepala Dinas Sosial Kota Wanasari'],
  ['Kepala Dinas Sosial Kota Wanasari', 'PEMERINTAH KOTA WANASARI', 'Kepala Dinas Sosial Kota Wanasari'],
  ['Kepala Dinas Sosial', 'Pemerintah Provinsi DKI Jakarta', 'Kepala Dinas Sosial Provinsi DKI Jakarta'],
  ['Head of the Social Agency', 'Government of Wanasari City', 'Head of the Social Agency of Wanasari City'],
  ['Head of the Social Agency', 'City Government of Wanasari', 'Head of the Social Agency of Wanasari City'],
  ['Head of the Social Agency of Wanasari', 'City Government of Wanasari', 'Head of the Social Agency of Wanasari'],
  ['Kepala Dinas Sosial', '', 'Kepala Dinas Sosial'],
])('%s of %s is %s', (office, government, title) => expect(officeOfRegion(office, government)).toBe(title));

describe('the decree on the team of a year', () => {
  const person = staffRow({
    id: '197001011995011001',
    name: 'Ningrum Ayudya',
    fullName: 'Ningrum Ayudya, S.Sos.',
    rank: 'IV/a',
    position: 'Sekretaris',
    employment: 'pns',
  });

  test('takes the team from the sheet, with its roles, and leaves the day open', () => {
    const facts = {
      ...noFacts,
      team: [{ employee: person, role: 'chair' as const }],
      bases: ['Peraturan A; Peraturan B', 'Peraturan A'],
    };
    const view = teamView(writerWith({}, facts), [response, teams]);
    expect(view.title.subject).toBe('TIM PENILAI PENGHARGAAN TAHUN 2026');
    expect(view.annexes[0]?.members[0]?.rows).toEqual([
      {
        number: '1',
        name: 'Ningrum Ayudya, S.Sos.\nNIP 197001011995011001',
        rank: 'Pembina (IV/a)',
        position: 'Sekretaris',
        role: 'Ketua',
      },
    ]);
    expect(view.considerations.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Peraturan A;', 'Peraturan B;']),
    );
    expect(view.signing.lines[1]).toMatch(/…/);
    expect(view.annexes[0]?.recipients).toEqual([]);
  });

  test('without the sheet the jurors stand there, their roles marked as open', () => {
    const view = teamView(writerWith(), [response, teams]);
    expect(view.annexes[0]?.members[0]?.rows.map(({ name }) => name)).toEqual(response.jurors);
    expect(view.annexes[0]?.members[0]?.rows[0]?.role).toMatch(/^\[/);
    expect(teamView(writerWith(), [teams]).annexes[0]?.members[0]?.rows).toHaveLength(3);
  });
});

describe('Piagam Penghargaan', () => {
  const certificate = (result: CategoryResult, more: Partial<ParticipantResult> = {}) =>
    certificateView(writerWith(), result, { ...(result.participants[0] as ParticipantResult), ...more });

  test('says who receives it, as what, and for which month', () => {
    const view = certificate(response);
    expect(view.recipient).toMatchObject({
      large: ['Damar Wicaksana'],
      position: ['Kepala Satuan Pelaksana Sosial Kecamatan Cempaka Timur'],
    });
    expect([...view.award.large, view.period]).toEqual([
      'Kepala Satuan Pelaksana Sosial Kecamatan Terbaik',
      'BULAN MARET 2026',
    ]);
    expect(view.signing).toMatchObject({ name: 'LARAS WIRAKENCANA', date: 'Wanasari, 8 April 2026' });
  });

  test.each([
    ['medianResponse', 'jury', 'prestasinya dalam kecepatan menanggapi laporan warga di lingkungan'],
    ['medianResponse', 'p90Response', 'prestasinya dalam kecepatan menanggapi laporan warga di lingkungan'],
    ['input', 'jury', 'prestasinya dalam upaya menekan median jam respons di lingkungan'],
    ['jury', 'jury', 'atas prestasi kerjanya di lingkungan Dinas Sosial Kabupaten Wanasari'],
  ] as const)('says why in words, by records alone: %s, %s', (first, second, expected) => {
    const criteria = [
      { category: response.category, code: 'RESP', kind: 'cost', source: first },
      { category: response.category, code: 'INOV', kind: 'benefit', source: second },
    ] as const;
    const [winner] = response.participants;
    const view = certificateView(writerWith({}, { ...noFacts, criteria }), response, winner as ParticipantResult);
    expect(view.grounds[0]).toContain(expected);
    expect(view.grounds.join(' ')).not.toMatch(/skor|inovasi/i);
  });

  test.each([
    [`awardDecree:${response.month}`, 'Nomor 188/17/2026'],
    [`awardDecree:${response.month}:${response.category}`, 'Nomor 188/17/2026'],
    ['awardDecree:2020-01', 'Nomor ……'],
  ])('has the number that a person gave to the decree %s', (key, told) => {
    const [winner] = response.participants;
    const numbers = new Map([[key, '188/17/2026']]);
    const view = certificateView(writerWith({}, { ...noFacts, numbers }), response, winner as ParticipantResult);
    expect(view.grounds[1]).toContain(told);
  });

  test.each([
    ['Arum', 'large'],
    ['Panti Sosial Asuhan Anak Kusuma Bangsa', 'medium'],
    ['Panti Sosial Bina Laras Harapan Sentosa dan Kasih Ibu Wanasari', 'small'],
  ] as const)('%s is printed in %s letters', (recipientName, size) => {
    const { recipient } = certificate(response, { recipientName });
    const { large, medium, small } = recipient;
    expect({ large, medium, small }).toEqual({ large: [], medium: [], small: [], [size]: [recipientName] });
  });

  test.each([
    ['Panti Sosial', 1, 'Panti Sosial Terbaik'],
    ['Panti Terbaik', 1, 'Panti Terbaik'],
    ['Pegawai Teladan Bulan Ini', 1, 'Pegawai Teladan'],
    ['Pegawai Teladan Bulanan', 1, 'Pegawai Teladan'],
    ['Bidang Tercepat Menanggapi Laporan', 1, 'Bidang Tercepat Menanggapi Laporan'],
    ['Panti Sosial Terpadu', 1, 'Panti Sosial Terpadu Terbaik'],
    ['Panti Sosial', 3, 'Panti Sosial Terbaik I'],
  ])('%s with %d winners makes %s', (category, winners, title) => {
    expect(certificate({ ...response, category, winners }).award.large).toEqual([title]);
  });

  test('has the number of a recipient among the staff, and no score with decimals', () => {
    const row = staffRow({ id: '199001012020011001', position: 'Analis Data' });
    const staffing = buildStaffing([row], [], [], '2026-04-08');
    const [winner] = response.participants;
    const employee: CategoryResult = { ...response, category: 'Pegawai', recipient: 'employee' };
    const person = { ...(winner as ParticipantResult), code: '199001012020011001' };
    const view = certificateView(writerWith({ staffing }), employee, person);
    expect(view.recipient.position).toContain('NIP 199001012020011001');
    expect(JSON.stringify(view)).not.toMatch(/\d,\d\d/);
  });

  test('the office stands for a head whose name is not known', () => {
    expect(certificate(response, { recipientName: '' }).recipient).toMatchObject({
      position: [],
      small: ['Kepala Satuan Pelaksana Sosial Kecamatan Cempaka Timur'],
    });
  });
});
