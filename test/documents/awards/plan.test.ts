import { planAwards } from '../../../src/documents/awards/plan';
import { homes, response, results, teams, tiedProposal } from './fixtures';

const keys = (...args: Parameters<typeof planAwards>): string[] => planAwards(...args).map(({ key }) => key);

describe('planAwards', () => {
  test('what was decided has minutes, a decree and a certificate per winner; the team of the year has its decree before them', () => {
    expect(keys([homes], 'id', true)).toEqual([
      'awardTeam:2026',
      'awardMinutes:2026-03:Panti Sosial',
      'awardDecree:2026-03:Panti Sosial',
      'awardCertificate:2026-03:Panti Sosial:PS-1',
      'awardCertificate:2026-03:Panti Sosial:PS-2',
      'awardCertificate:2026-03:Panti Sosial:PS-3',
      'awardAssembly:2026-03:Panti Sosial',
      'awardPress:2026-03:Panti Sosial',
    ]);
  });

  test('a proposal has only the draft of its minutes', () => {
    expect(keys([tiedProposal], 'id', false)).toEqual(['awardTeam:2026', 'awardMinutes:2026-03']);
    expect(keys([{ ...response, decided: null }], 'id', false)).toHaveLength(2);
  });

  test('a decided category without a winner has only its minutes', () => {
    const none = { ...response, participants: response.participants.slice(4) };
    expect(keys([none], 'id', false)).toHaveLength(2);
    expect(keys([{ ...none, participants: [] }], 'id', false)).toHaveLength(2);
    expect(keys([], 'id', false)).toEqual([]);
  });

  test('a month has one of each, which tells of all its categories; only minutes tell of what was not decided', () => {
    const plans = planAwards([...results, { ...teams, month: '2026-04' }], 'id', false);
    const shared = plans.filter(({ kind }) => kind !== 'awardCertificate');
    expect(shared.map(({ key }) => key)).toEqual([
      'awardTeam:2026',
      'awardMinutes:2026-03',
      'awardDecree:2026-03',
      'awardAssembly:2026-03',
      'awardPress:2026-03',
      'awardMinutes:2026-04',
      'awardDecree:2026-04',
      'awardAssembly:2026-04',
      'awardPress:2026-04',
    ]);
    expect(shared[2]?.results.map(({ category }) => category)).toEqual([
      response.category,
      teams.category,
      homes.category,
    ]);
    expect(shared[1]?.results).toHaveLength(4);
  });

  test('names and folders can be read, and documents in English have keys of their own', () => {
    const [team, minutes, , certificate] = planAwards([response], 'id', false);
    expect(team?.folder).toEqual(['2026 Penghargaan']);
    expect(minutes?.name).toBe('2026-03 – Berita Acara Penilaian – Semua Kategori');
    expect(minutes?.folder).toEqual(['2026 Penghargaan', '2026-03']);
    expect(certificate?.name).toContain('Damar Wicaksana');
    const english = planAwards([response], 'en', false);
    expect(english.every(({ key }) => key.endsWith(':en'))).toBe(true);
    expect(english[1]?.folder).toEqual(['2026 Awards', '2026-03']);
  });

  test('keys and names are unique, also when winners bear the same name', () => {
    const twins = { ...homes, participants: homes.participants.map((home) => ({ ...home, name: 'Panti Kembar' })) };
    const plans = planAwards([response, teams, twins, tiedProposal], 'id', false);
    expect(new Set(plans.map(({ key }) => key)).size).toBe(plans.length);
    expect(new Set(plans.map(({ name }) => name.toLowerCase())).size).toBe(plans.length);
  });
});
