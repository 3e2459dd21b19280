import { planAwards } from '../../../src/documents/awards/plan';
import { homes, response, results, teams, tiedProposal } from './fixtures';

const keys = (...args: Parameters<typeof planAwards>): string[] => planAwards(...args).map(({ key }) => key);

describe('planAwards', () => {
  test('a decided category has minutes, two decrees and a certificate per winner', () => {
    expect(keys([homes], 'id', true)).toEqual([
      'awardMinutes:2026-03:Panti Sosial',
      'awardDecree:2026-03:Panti Sosial',
      'awardTeam:2026-03:Panti Sosial',
      'awardCertificate:2026-03:Panti Sosial:PS-1',
      'awardCertificate:2026-03:Panti Sosial:PS-2',
      'awardCertificate:2026-03:Panti Sosial:PS-3',
      'awardAssembly:2026-03:Panti Sosial',
      'awardPress:2026-03:Panti Sosial',
    ]);
  });

  test('a proposal has only the draft of its minutes', () => {
    expect(keys([tiedProposal], 'id', false)).toEqual(['awardMinutes:2026-03:Pegawai Terbaik']);
    expect(keys([{ ...response, decided: null }], 'id', false)).toHaveLength(1);
  });

  test('a decided category without a winner has only its minutes', () => {
    const none = { ...response, participants: response.participants.slice(4) };
    expect(keys([none], 'id', false)).toHaveLength(1);
    expect(keys([{ ...none, participants: [] }], 'id', false)).toHaveLength(1);
    expect(keys([], 'id', false)).toEqual([]);
  });

  test('the script and the press release tell of all decided categories of a month', () => {
    const plans = planAwards([...results, { ...teams, month: '2026-04' }], 'id', false);
    const shared = plans.filter(({ kind }) => kind === 'awardAssembly' || kind === 'awardPress');
    expect(shared.map(({ key }) => key)).toEqual([
      'awardAssembly:2026-03',
      'awardPress:2026-03',
      'awardAssembly:2026-04',
      'awardPress:2026-04',
    ]);
    expect(shared[0]?.results.map(({ category }) => category)).toEqual([
      response.category,
      teams.category,
      homes.category,
    ]);
  });

  test('names and folders can be read, and documents in English have keys of their own', () => {
    const [minutes, , , certificate] = planAwards([response], 'id', false);
    expect(minutes?.name).toBe('2026-03 – Berita Acara Penilaian – Kepala Satuan Pelaksana Sosial Kecamatan Terbaik');
    expect(minutes?.folder).toEqual(['2026 Penghargaan', '2026-03']);
    expect(certificate?.name).toContain('Damar Wicaksana');
    const english = planAwards([response], 'en', false);
    expect(english.every(({ key }) => key.endsWith(':en'))).toBe(true);
    expect(english[0]?.folder).toEqual(['2026 Awards', '2026-03']);
  });

  test('keys and names are unique, also when winners bear the same name', () => {
    const twins = { ...homes, participants: homes.participants.map((home) => ({ ...home, name: 'Panti Kembar' })) };
    const plans = planAwards([response, teams, twins, tiedProposal], 'id', false);
    expect(new Set(plans.map(({ key }) => key)).size).toBe(plans.length);
    expect(new Set(plans.map(({ name }) => name.toLowerCase())).size).toBe(plans.length);
  });
});
