import type { awards as indonesian } from '../id/awards';
import { counted } from './plural';

/** Words of the awards module. */
export const awards: typeof indonesian = {
  outcome: {
    nominee: 'Nominee',
    winner: 'Winner',
    soleCandidate: 'Sole Candidate',
    tied: 'Tied',
    vetoed: 'Disqualified',
    tooFewCases: 'Too Few Cases',
  },
  recipient: 'Recipient',
  juryReason: 'Jury decision',
  share: (hits, cases, adjusted, strength, pool) =>
    `${hits} of ${cases}, adjusted ${adjusted} by the weight of ${strength} cases at the mean ${pool}`,
  open: (code, count) => `${code}: ${counted(count, 'report')} open at the cut-off, counted with the time waited`,
  veto: (criterion, value, rule) => `${criterion}: ${value} (disqualified if ${rule})`,
  coolDown: (month, periods) => `Won in ${month}, cool-down ${counted(periods, 'period')}`,
  decided: (time, until) => `${time}; objections until ${until}`,
  question: (month) => `Decide the winners of the awards for ${month}? What is decided is not changed by later runs.`,
  trend: {
    rising: (points) => `Up ${points} a month`,
    falling: (points) => `Down ${points} a month`,
    steady: 'Steady',
    notComparable: 'Months cannot be compared',
  },
  summary: {
    title: (category, month, state) => `${category} · ${month} · ${state}`,
    proposal: 'proposal',
    decided: 'decided',
    place: (rank, name, score, outcome) => `${rank}. ${name}: ${score} (${outcome})`,
    recipient: (name) => `received by ${name}`,
    out: (name, outcome, reason) => `– ${name}: ${outcome}${reason && `, ${reason}`}`,
    more: (count) => `… and ${counted(count, 'more participant')}; see sheet Award Results.`,
    gap: (points) => `gap to the next place ${points}`,
    stability: (share) => `rank stability ${share}%`,
    agreement: (value) => `juror agreement W = ${value}`,
    cutOff: (time) => `cut-off ${time}`,
    objections: (day) => `Objections until ${day}.`,
    undecided: (count) => `Cannot be decided yet: ${counted(count, 'thing')} to settle (see Data Check).`,
    ready: 'Ready to be decided.',
    nothing: (month) => `There is nothing to score in ${month}.`,
    nothingTitle: 'Monthly awards',
  },
  presets: {
    categories: {
      quickResponse: {
        name: 'Best Head of a Sub-district Social Unit (Quick Response)',
        participants: 'Satpel Kecamatan',
      },
      followUpTeam: { name: 'Best P3S Team of a City Office (Reports Followed Up)', participants: 'Suku Dinas' },
      publicity: { name: 'Best Care Home (Spreading Information)', participants: 'Panti' },
      officer: { name: 'Officer of the Month', participants: 'Staff' },
    },
    criteria: {
      medianResponse: 'Median response (hours)',
      respondedInTime: 'Reports answered in time',
      resolvedInTime: 'Reports resolved in time',
      resolved: 'Reports resolved',
      reopened: 'Reports opened again',
      publications: 'Number of publications',
      reach: 'Reach of publications',
      content: 'Quality of publications',
      innovation: 'Innovation',
      collaboration: 'Work with other agencies',
      attendance: 'Attendance (%)',
      conduct: 'Conduct (BerAKHLAK)',
      results: 'Results of work',
    },
  },
};
