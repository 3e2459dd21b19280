import { grouped } from '../grouped';
import type { Staffing } from './office';
import { placementOn } from './placement';
import { isBegun, type Reflection } from './reflection';
import { idKey } from './staff';

/** What reflections keep coming back to. */
export type Theme =
  | 'staffing'
  | 'competence'
  | 'budget'
  | 'equipment'
  | 'data'
  | 'coordination'
  | 'rules'
  | 'workload'
  | 'clients'
  | 'terrain';

/**
 * Words by which a theme is told, in both languages, as they begin; a text can belong to several. Short stems that begin other
 * words too are closed with a space.
 */
const stems: Record<Theme, RegExp> = {
  staffing:
    /(?:^|[^\p{L}])(?:kekurangan (?:pegawai|petugas|tenaga|personel|pendamping)|(?:jumlah|keterbatasan|kurangnya) (?:pegawai|petugas|tenaga|personel|pendamping|sdm)|sdm|personel|formasi|pensiun|mutasi|understaff|too few staff|staff shortage|lack of staff|vacan)/iu,
  competence:
    /(?:^|[^\p{L}])(?:kompetensi|pelatihan|diklat|bimtek|bimbingan teknis|sertifik|keterampilan|pengetahuan|kursus|training|skill|competenc|certif|course)/iu,
  budget: /(?:^|[^\p{L}])(?:anggaran|dana|biaya|pagu|efisiensi anggaran|refocusing|pencairan|budget|fund|money|cost)/iu,
  equipment:
    /(?:^|[^\p{L}])(?:sarana|prasarana|kendaraan|mobil|motor |komputer|laptop|jaringan|internet|peralatan|gedung|ruang|perahu|logistik|equipment|vehicle|computer|network|building|boat|supplies)/iu,
  data: /(?:^|[^\p{L}])(?:data|dtks|dtsen|siks|verifikasi|validasi|aplikasi|sistem|pelaporan|administrasi|arsip|application|software|record|reporting|archive)/iu,
  coordination:
    /(?:^|[^\p{L}])(?:koordinasi|lintas sektor|mitra|kerja sama|kerjasama|komunikasi|desa|kelurahan|kecamatan|rujukan|coordinat|partner|communicat|referral|village)/iu,
  rules:
    /(?:^|[^\p{L}])(?:regulasi|aturan|peraturan|juknis|juklak|sop|kebijakan|prosedur|pedoman|regulation|rule|policy|procedure|guideline)/iu,
  workload:
    /(?:^|[^\p{L}])(?:beban kerja|waktu|lembur|jadwal|tenggat|piket|rangkap|workload|overtime|deadline|time |schedule|shift)/iu,
  clients:
    /(?:^|[^\p{L}])(?:klien|keluarga|penerima manfaat|warga|masyarakat|ppks|lansia|disabilitas|anak |odgj|stigma|client|famil|beneficiar|communit|resident)/iu,
  terrain:
    /(?:^|[^\p{L}])(?:cuaca|banjir|longsor|bencana|medan|akses jalan|jarak|geografis|terpencil|weather|flood|landslide|disaster|terrain|distance|remote)/iu,
};

export const themes = Object.keys(stems) as Theme[];

/** The themes of a text. */
export const themesOf = (text: string): Theme[] =>
  text === '' ? [] : themes.filter((theme) => stems[theme].test(text));

/** How often a theme comes up: people, not mentions. */
export interface ThemeCount {
  theme: Theme;
  /** People who name it at all. */
  people: number;
  obstacles: number;
  improvements: number;
  support: number;
  /** Units with the people who name it, the most first. */
  units: { unit: string; people: number }[];
}

/** The reflections of a year that somebody has begun, with the unit in which their person works. */
export interface Counted {
  reflection: Reflection;
  unit: string;
}

/** @param day the day on which the places count */
export function countedReflections(year: Iterable<Reflection>, staffing: Staffing, day: string): Counted[] {
  return [...year].filter(isBegun).flatMap((reflection): Counted[] => {
    const person = staffing.byId.get(idKey(reflection.id));
    return person ? [{ reflection, unit: placementOn(person.spells, day)?.unit ?? person.employee.unit }] : [];
  });
}

/** Counts the themes of obstacles, improvements and wanted support for the meeting; the most frequent first. */
export function countThemes(counted: readonly Counted[]): ThemeCount[] {
  const named = counted.map(({ reflection, unit }) => ({
    unit,
    obstacles: new Set(themesOf(reflection.obstacles)),
    improvements: new Set(themesOf(reflection.improvements)),
    support: new Set(themesOf(reflection.support)),
  }));
  return themes
    .map((theme): ThemeCount => {
      const count = (key: 'obstacles' | 'improvements' | 'support'): number =>
        named.filter((one) => one[key].has(theme)).length;
      const own = named.filter(
        (one) => one.obstacles.has(theme) || one.improvements.has(theme) || one.support.has(theme),
      );
      const units = [...grouped(own, ({ unit }) => unit)].map(([unit, list]) => ({ unit, people: list.length }));
      return {
        theme,
        people: own.length,
        obstacles: count('obstacles'),
        improvements: count('improvements'),
        support: count('support'),
        units: units.sort((a, b) => b.people - a.people || (a.unit < b.unit ? -1 : 1)),
      };
    })
    .filter(({ people }) => people > 0)
    .sort((a, b) => b.people - a.people);
}
