import type { Day } from './day';
import type { Logo } from './logo';
import type { LetterFacts } from './records/letter-facts';
import type { Staffing } from './people/office';

/** What documents print about the agency (sheet `Pengaturan`); an empty text means "not set". */
export interface AgencyProfile {
  government: string;
  agency: string;
  address: string;
  contact: string;
  /** `Tempat Penandatanganan` */
  place: string;
  head: { name: string; id: string; title: string; rank: string; degreeBefore: string; degreeAfter: string };
  superior: { name: string; title: string };
  /** The head of the planning agency (*Bappeda*), to whom forms are handed in; the name with its titles. */
  planner: { name: string; id: string; title: string; rank: string };
  /** `Nomor DPA` */
  budgetDocument: string;
  /** `Tanggal Data` as written; printed with every figure of the budget. */
  dataAsOf: string;
  documentStatus: 'draft' | 'final';
  paper: 'A4' | 'F4';
  /** `Ruang TTE`, `Kotak Paraf`, `Cetak Rujukan` */
  signatureSpace: boolean;
  initialsBox: boolean;
  printReferences: boolean;
  /** `Format Nomor Surat` as written. */
  numberFormat: string;
  folder: string;
  /** Absent: none is kept. */
  logo?: Logo;
  /** `Format Dokumen` */
  format: 'google' | 'docx' | 'pdf';
  today: Day;
  /** Number and day that a person gave to the document that is printed. Absent: none. */
  letter?: LetterFacts;
  /** Who is in which office (`Pegawai`, `Mutasi Pegawai`). Absent: neither sheet is kept. */
  staffing?: Staffing;
}
