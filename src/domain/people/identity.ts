import { dayNumber, dayOfNumber } from '../day';
import { groupOf, idKey, type Employee } from './staff';

/** What can be wrong with the number of a person; each is a warning, never a refusal. */
export type IdentityProblem =
  | 'nip-length'
  | 'nip-birth-date'
  | 'nip-appointment'
  | 'nip-too-young'
  | 'nip-sex'
  | 'nip-serial'
  | 'nik-as-id'
  | 'nip-of-volunteer';

/** Length of a NIP and of a NI PPPK (BKN regulations 22/2007 and 43/2007). */
const LENGTH = 18;
/** NIK: the number of a citizen, which has no place in a list of staff. */
const CITIZEN = 16;
/** Nobody is appointed below this age, in years. */
const YOUNGEST = 18;
/** First number of the block in which a NI PPPK counts contracts, where a NIP has its month. */
const FIRST_CONTRACT = 21;

/** Numbers of the agency's own (`P07`) are not checked: only what looks like a number of the state. */
const looksOfficial = (digits: string): boolean => /^\d{9,}$/.test(digits);

const isRealDay = (day: string): boolean => {
  const number = dayNumber(day);
  return !Number.isNaN(number) && dayOfNumber(number) === day;
};

function problemsOfDigits(digits: string, isContract: boolean | null): IdentityProblem[] {
  const birth = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  const year = Number(digits.slice(8, 12));
  const block = Number(digits.slice(12, 14));
  const isMonth = block >= 1 && block <= 12;
  const isContractBlock = block >= FIRST_CONTRACT;
  const fits = isContract === null ? isMonth || isContractBlock : isContract ? isContractBlock : isMonth;
  const months = (year - Number(digits.slice(0, 4))) * 12 + (isMonth ? block - Number(digits.slice(4, 6)) : 0);
  const problems: [IdentityProblem, boolean][] = [
    ['nip-birth-date', !isRealDay(birth)],
    ['nip-appointment', !fits],
    ['nip-too-young', months < YOUNGEST * 12],
    ['nip-sex', !/[12]/.test(digits.charAt(14))],
    ['nip-serial', digits.slice(15) === '000'],
  ];
  return problems.filter(([, isWrong]) => isWrong).map(([problem]) => problem);
}

/**
 * Checks a NIP or a NI PPPK: 8 digits of birth, 6 of appointment (a NI PPPK has the year and, from 21 on, the number of the
 * contract), 1 male or 2 female, a serial number from 001 (Perka BKN 22/2007; no check digit is published). Volunteers and
 * contract staff have none.
 */
export function checkIdentity({ id, employment }: Pick<Employee, 'id' | 'employment'>): IdentityProblem[] {
  const digits = idKey(id);
  if (!looksOfficial(digits)) return [];
  const group = groupOf({ employment });
  if (digits.length === CITIZEN) return ['nik-as-id'];
  if (employment !== null && group !== 'asn') return digits.length === LENGTH ? ['nip-of-volunteer'] : [];
  if (digits.length !== LENGTH) return ['nip-length'];
  const isContract = employment === null ? null : employment === 'pppk' || employment === 'pppkPartTime';
  return problemsOfDigits(digits, isContract);
}

/** Whether an ID is printed as a NIP or NI PPPK on the documents of its person. */
export const isOfficialNumber = (id: string): boolean => /^\d{18}$/.test(idKey(id));

/** How many characters of an ID stay readable: the serial number of a NIP, not the birthday it begins with. */
const SHOWN = 3;

/** An ID as it stands in anything that is not its person's own document: `•••001`. */
export function maskId(id: string): string {
  const key = idKey(id);
  return looksOfficial(key) ? `•••${key.slice(-SHOWN)}` : key === '' ? '' : id.trim();
}
