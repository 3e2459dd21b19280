/** What the heading of a form names. */
export interface FormSubject {
  government: string;
  agency: string;
  year: string;
  /** `Triwulan III Tahun 2026` */
  period: string;
  /** The day of the run: `5 Oktober 2026` */
  day: string;
}

/** Headings of the forms that are handed in. */
interface FormWords {
  code: string;
  titles: (subject: FormSubject) => string[];
  footer: string;
  /** Of which time the form is, in its footer; without it of the period. */
  asOf?: (subject: FormSubject) => string;
}

type FormName = `${'renja' | 'progress' | 'standards' | 'unitReport' | 'actionPlan' | 'cascading' | 'schedule'}Form`;

const words: Record<FormName, FormWords> = {
  renjaForm: {
    code: 'Formulir E.81',
    titles: ({ government, agency, year, period }) => [
      `Evaluasi terhadap Hasil Renja Perangkat Daerah Lingkup ${government}`,
      `Renja ${agency} Tahun ${year}`,
      `Periode Pelaksanaan ${period}`,
    ],
    footer: 'Formulir E.81 Evaluasi Hasil Renja',
  },
  progressForm: {
    code: '',
    titles: ({ government, agency, year, period }) => [
      'Laporan Realisasi Fisik dan Keuangan (RFK)',
      `${agency} – ${government}`,
      `Tahun Anggaran ${year}, Keadaan s.d. ${period}`,
    ],
    footer: 'Laporan Realisasi Fisik dan Keuangan',
  },
  standardsForm: {
    code: '',
    titles: ({ government, agency, period }) => [
      'Rekapitulasi Pencapaian Standar Pelayanan Minimal Bidang Sosial',
      `${agency} – ${government}`,
      period,
    ],
    footer: 'Rekapitulasi SPM Bidang Sosial',
  },
  unitReportForm: {
    code: '',
    titles: ({ agency, period }) => ['Rekapitulasi Capaian Kinerja dan Serapan Anggaran Unit Kerja', agency, period],
    footer: 'Rekapitulasi Kinerja Unit Kerja',
  },
  actionPlanForm: {
    code: '',
    titles: ({ agency, year, period }) => [
      `Rencana Aksi atas Perjanjian Kinerja Tahun ${year}`,
      agency,
      `Pelaksanaan s.d. ${period}`,
    ],
    footer: 'Rencana Aksi Perjanjian Kinerja',
  },
  cascadingForm: {
    code: '',
    titles: ({ agency, year }) => ['Matriks Cascading Kinerja dan Anggaran', agency, `Tahun ${year}`],
    footer: 'Matriks Cascading',
  },
  scheduleForm: {
    code: '',
    titles: ({ agency, year, day }) => [
      'Jadwal dan Pengendalian Pelaksanaan Kegiatan',
      agency,
      `Tahun Anggaran ${year}, Keadaan per ${day}`,
    ],
    footer: 'Jadwal dan Pengendalian Kegiatan',
    asOf: ({ year, day }) => `Tahun ${year}, keadaan per ${day}`,
  },
};

/** Words of the forms on paper beside their headings of columns. */
export const forms = {
  ...words,
  received: 'Dievaluasi oleh,',
  plannerTitle: 'Kepala Bappeda',
  governmentFallback: 'Pemerintah Daerah',
  band: (part: string, parts: string, first: string, last: string) =>
    `Bagian ${part} dari ${parts}: kolom ${last === '' ? first : `${first} s.d. ${last}`}`,
};
