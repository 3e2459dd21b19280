import { seededRandom } from '../../src/domain/awards/scoring/random';
import { day, words, type Words } from '../workbook/words';
import { awardCriteria, category, publicityUnits } from './award-instruments';
import { AWARD_MONTHS } from './citizen-reports';
import { officers } from './staff';

export interface Score {
  month: string;
  category: Words;
  participant: string;
  criterion: string;
  juror?: string;
  score: number;
}

export interface Publication {
  date: Date;
  unit: string;
  title: Words;
  media: Words;
  reach: number;
}

/** A row of the team that judges. */
export interface TeamMember {
  id: string;
  role: Words;
}

/** Secretary and heads of the two sections: none of them belongs to a unit that is judged. */
export const awardTeam: readonly TeamMember[] = [
  { id: 'P02', role: words('Ketua', 'Chair') },
  { id: 'P03', role: words('Sekretaris', 'Secretary') },
  { id: 'P04', role: words('Anggota', 'Member') },
];

const jurors = awardTeam.map(({ id }) => id);

const entrants: readonly { category: Words; participants: readonly string[] }[] = [
  { category: category.response, participants: ['RHS', 'PJS', 'PDS', 'PFM'] },
  { category: category.followUp, participants: ['RHS', 'PJS', 'PFM', 'RPS'] },
  { category: category.publicity, participants: publicityUnits },
  { category: category.officer, participants: officers.map(({ id }) => id) },
];

/** What a participant is good for, by how early he stands in the list, and what a juror makes of it. */
function scoresOf(month: string): Score[] {
  const random = seededRandom(Number(month.replace('-', '')) * 7);
  return entrants.flatMap(({ category: name, participants }) => {
    const criteria = awardCriteria.filter((criterion) => criterion.category === name);
    const scored = criteria.filter(({ source }) => source.en === 'Jury' || source.en === 'Input');
    return participants.flatMap((participant) => {
      const talent = 74 + Math.floor(random() * 18);
      return scored.flatMap(({ code, source }): Score[] => {
        const base = { month, category: name, participant, criterion: code };
        if (source.en === 'Input') return [{ ...base, score: 86 + Math.floor(random() * 15) }];
        return jurors.map((juror) => ({ ...base, juror, score: Math.min(100, talent + Math.floor(random() * 9)) }));
      });
    });
  });
}

/** The jurors' scores, and the attendance of the officers, of every month. */
export const awardScores: readonly Score[] = AWARD_MONTHS.flatMap(scoresOf);

const topics = [
  words('Kegiatan terapi okupasi', 'Occupational therapy'),
  words('Pemeriksaan kesehatan berkala', 'Regular health check'),
  words('Kunjungan keluarga asuh', 'Visit of foster families'),
  words('Pelatihan keterampilan', 'Skills training'),
  words('Peringatan hari besar bersama warga', 'Festival with the neighbours'),
];
const media = [
  words('Media sosial', 'Social media'),
  words('Laman resmi', 'Website'),
  words('Radio lokal', 'Local radio'),
];

function publicationsOf(month: string): Publication[] {
  const random = seededRandom(Number(month.replace('-', '')) * 13);
  return publicityUnits.flatMap((unit) =>
    Array.from({ length: 3 + Math.floor(random() * 6) }, (): Publication => {
      const date = String(1 + Math.floor(random() * 28)).padStart(2, '0');
      const [title, medium] = [
        topics[Math.floor(random() * topics.length)],
        media[Math.floor(random() * media.length)],
      ];
      if (!title || !medium) throw new Error('Nothing to pick from.');
      return {
        date: day(`${month}-${date}`),
        unit,
        title,
        media: medium,
        reach: 200 + Math.floor(random() * 40) * 100,
      };
    }),
  );
}

/** What the homes published in every month, in the order of days. */
export const publications: readonly Publication[] = AWARD_MONTHS.flatMap((month) =>
  publicationsOf(month).sort((a, b) => a.date.getTime() - b.date.getTime()),
);
