import { menu } from '../menu';
import { people } from '../people';
import { terms } from '../terms';
import type { WordsOfFindings } from './wording';
import { agreementsFindings } from './agreements';
import { archiveFindings } from './archive';
import { awardsFindings } from './awards';
import { budgetFindings } from './budget';
import { documentFindings } from './documents';
import { mainJobFindings } from './main-job';
import { meetingFindings } from './meetings';
import { peopleFindings } from './people';
import { prepareFindings } from './prepare';
import { printedFigureFindings } from './printed-figures';
import { questionFindings } from './questions';
import { remainderFindings } from './remainder';
import { scheduleFindings } from './schedule';
import { templateFindings } from './templates';

/** The wording of every finding, by its code. */
export const findings = {
  ...mainJobFindings,
  ...budgetFindings,
  ...remainderFindings,
  ...questionFindings,
  ...archiveFindings,
  ...awardsFindings,
  ...scheduleFindings,
  ...peopleFindings,
  ...prepareFindings,
  ...meetingFindings,
  ...agreementsFindings,
  ...templateFindings,
  ...documentFindings,
  ...printedFigureFindings,
};

const menuPath = (group: keyof typeof menu.entries, entry: keyof typeof menu.entries): string =>
  [menu.title, menu.entries[group], menu.entries[entry]].join(' ▸ ');

/** Words for codes among the values of findings, and for what is missing. */
export const findingWords: WordsOfFindings = {
  polarity: terms.polarity,
  aggregation: terms.aggregation,
  status: terms.indicatorStatus,
  reflectionText: people.columns,
  direction: { benefit: 'makin tinggi makin baik', cost: 'makin rendah makin baik' },
  owned: { indicator: 'Indikator', budgetCode: 'Kode anggaran', person: 'Pegawai' },
  budgetFigure: { ceiling: 'Pagu', spent: 'Realisasi' },
  ceilingDate: { shifted: 'Tanggal DPA Pergeseran', revised: 'Tanggal DPA Perubahan' },
  judged: { attainment: 'capaian', absorption: 'serapan' },
  frozenFigure: {
    target: 'Target',
    actual: 'Realisasi',
    attainment: 'Capaian (%)',
    value: 'Nilai Penandaan (%)',
    mean: 'Rata-rata Capaian (%)',
    absorption: 'Serapan (%)',
    ceiling: 'Pagu',
    spent: 'Realisasi anggaran',
    limit: 'Batas Minimal Capaian (%)',
  },
  module: {
    core: menuPath('prepare', 'prepareCore'),
    support: menuPath('prepare', 'prepareSupport'),
    awards: menuPath('prepare', 'prepareAwards'),
    schedule: menuPath('prepare', 'prepareSchedule'),
    people: menuPath('people', 'preparePeople'),
    agreements: menuPath('agreements', 'prepareAgreements'),
  },
  doubt: {
    fiftyfold: 'sedikitnya 50 kali target',
    fiveHundredth: 'paling banyak seperlima ratus target',
    shareAboveAll: 'melebihi 100 %, sedangkan targetnya tidak',
    doubled: 'lebih dari 200',
  },
  confirm: (code, matter, value) => `Bila memang begitu, catat pada lembar Konfirmasi: ${code} | ${matter} | ${value}.`,
  missing: '(kosong)',
  version: (number) => (number === 0 ? 'Murni' : `Perubahan ${number}`),
};
