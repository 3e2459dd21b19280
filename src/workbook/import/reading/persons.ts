import type { PersonColumn } from '../../../domain/import/tables/table';
import type { ImportColumn } from './columns';

/** An employee's number: a day of birth, a month of appointment, sex, a number, often with spaces between. */
const nip = /(?:\bNIP\b\.?\s*:?\s*)?\b(?:19|20)\d{6}\s?\d{6}\s?[12]\s?\d{3}\b/i;
/** Academic titles behind a name, and those before one. */
const titles =
  /[,.\s]\s*(?:S\.?\s?(?:Sos|E|H|Kom|Pd|T|IP|STP|KM|Psi|Ag|AP|Kep|Gz|Si|Farm)|M\.?\s?(?:Si|M|H|Kes|AP|Pd|Kom|Eng|Sc)|SKM|SSTP|MPH|A\.?\s?Md(?:\.\w+)?|Ners|Apt)\.?$/i;
const honorifics = /^(?:drs?|dra|ir|hj?|prof|apt|ns)\.\s*\S/i;
/** Words of units: whatever bears one is no person, though a hospital may be named after one. */
const units =
  /\b(?:bidang|bid|bagian|bag|seksi|sub|subbag|sekretariat|sekretaris|upt|uptd|upt\w*|puskesmas|pkm|rsud|rs|dinas|badan|kantor|kecamatan|kelurahan|desa|instalasi|balai|panti|loka|unit|tim|pokja|kepala|kabid|kasi|kasubbag|jabatan|umum|keuangan|program|perencanaan|kepegawaian|aset|sosial|rehabilitasi|pemberdayaan|perlindungan|jaminan|penanganan|fakir|bencana|anak|lansia|data|kesehatan|pelayanan|pencegahan|pengendalian|penyakit|masyarakat)\b/i;
/** Columns in which a person is looked for even without titles. */
const personColumns = /pptk|penanggung ?jawab|\bpj\b|nama/i;
const name = /^[a-z'.]+(?: [a-z'.]+){1,4}$/i;

const isPerson = (text: string, isPersonColumn: boolean): boolean => {
  if (nip.test(text)) return true;
  if (units.test(text)) return false;
  return titles.test(text) || honorifics.test(text) || (isPersonColumn && name.test(text));
};

/** Whether the labels of a table are names of persons more often than not; null where they are not. */
export function personsIn(labels: readonly string[], column: ImportColumn | undefined): PersonColumn | null {
  const distinct = [...new Set(labels.filter((label) => label !== ''))];
  if (!column || distinct.length === 0) return null;
  const isPersonColumn = personColumns.test(column.heading);
  const persons = distinct.filter((label) => isPerson(label, isPersonColumn));
  return persons.length * 2 > distinct.length
    ? { heading: column.heading, column: column.span[0] ?? 0, count: persons.length }
    : null;
}

const eightDigits = /\d{8}/;

/** A text without the number of an employee. */
export const withoutNip = (text: string): string =>
  // Most texts have no such run of digits.
  eightDigits.test(text) && nip.test(text)
    ? text
        .replace(nip, '')
        .replace(/\(\s*\)/, '')
        .replace(/[\s,;:/-]+$/, '')
        .trim()
    : text;
