import { canonical, isSame } from '../../canonical';
import { classOf, joinedCode } from '../tables/code';

/** A line of a workbook that says whose a code or a name is. */
export interface UnitEvidence {
  /** Empty where only the name is known. */
  code: string;
  name: string;
  /** Name of its unit. */
  unit: string;
}

/** The units of a workbook by their names, and what it says of them. */
export interface BookUnits {
  names: readonly string[];
  lines: readonly UnitEvidence[];
}

/** A programme, kegiatan or sub kegiatan of a file. */
export interface ProgrammeLine {
  code: string;
  name: string;
}

/** Whose a programme, or a part of it, seems to be; an empty unit: nothing tells. */
export interface ProposedUnit extends ProgrammeLine {
  unit: string;
}

/** Words that tell no unit from another. */
const idle = new Set([
  'program',
  'kegiatan',
  'sub',
  'penanganan',
  'pelayanan',
  'layanan',
  'penyelenggaraan',
  'pengelolaan',
  'pelaksanaan',
  'peningkatan',
  'pembinaan',
  'koordinasi',
  'urusan',
  'pemerintahan',
  'pemerintah',
  'daerah',
  'kabupaten',
  'kota',
  'provinsi',
  'kewenangan',
  'bidang',
  'seksi',
  'bagian',
  'uptd',
  'upt',
  'dinas',
  'badan',
  'kantor',
  'unit',
  'dan',
  'di',
  'bagi',
  'untuk',
  'dalam',
  'serta',
  'dengan',
  'pada',
  'atau',
  'yang',
]);
/** The programme that every office has serves its secretariat (Permendagri 90/2019: penunjang urusan). */
const support = /\bpenunjang urusan\b/;
const secretariat = /\bsekretaria?t/;
/** Words of this length and more are one where the one is a part of the other: `bencana`, `kebencanaan`. */
const LONG = 6;
/** Share of the words of the one name that the other has to bear. */
const ENOUGH = 0.5;

const wordsOf = (text: string): string[] => [
  ...new Set(
    canonical(text)
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 2 && !idle.has(word)),
  ),
];

const isOneWord = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) >= LONG && (one.includes(other) || other.includes(one)));

/** Finds the unit whose name and that of a programme share most; words that many units bear count less. */
function byWords(units: readonly string[]): (name: string) => string {
  const all = units.map((unit) => ({ unit, words: wordsOf(unit) }));
  const bears = (words: readonly string[], word: string): boolean => words.some((other) => isOneWord(word, other));
  const weightOf = (word: string): number => 1 / Math.max(1, all.filter(({ words }) => bears(words, word)).length) ** 2;
  const sum = (words: readonly string[]): number => words.reduce((whole, word) => whole + weightOf(word), 0);
  const share = (words: readonly string[], other: readonly string[]): number =>
    words.length === 0 ? 0 : sum(words.filter((word) => bears(other, word))) / sum(words);
  const seat = units.find((unit) => secretariat.test(canonical(unit))) ?? '';
  return (name) => {
    if (support.test(canonical(name))) return seat;
    const own = wordsOf(name);
    const scored = all.map(({ unit, words }) => ({ unit, score: Math.max(share(words, own), share(own, words)) }));
    const [best, next] = scored.sort((a, b) => b.score - a.score);
    return best && best.score >= ENOUGH && best.score > (next?.score ?? 0) ? best.unit : '';
  };
}

const isPartOf = (code: string, whole: string): boolean => code === whole || code.startsWith(`${whole}.`);

/** The unit that most lines have; empty where there is none. */
function mostOf(units: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/**
 * Proposes whose the programmes of a file are: by the codes of the lines that the workbook has (of last year, of earlier imports),
 * by the same name, else by the words that a programme shares with the name of a unit. A programme is divided where its parts are of
 * several units.
 *
 * @param lines programmes, kegiatan and sub kegiatan in the order of the file
 */
export function proposeUnits(lines: readonly ProgrammeLine[], { names, lines: known }: BookUnits): ProposedUnit[] {
  const likely = byWords(names);
  const evidence = known.map((line) => ({ ...line, code: joinedCode(line.code) }));
  const named = (name: string): string => evidence.find((line) => isSame(line.name, name))?.unit ?? '';
  const programmes = lines.filter(({ code }) => classOf(code) === 'programme');
  return programmes.flatMap((programme) => {
    const own = joinedCode(programme.code);
    const parts = lines
      .map((line) => ({ ...line, joined: joinedCode(line.code) }))
      .filter(({ joined }) => joined !== own && isPartOf(joined, own));
    const inBook = evidence.filter(({ code }) => code !== '' && isPartOf(code, own));
    const unit =
      evidence.find(({ code }) => code === own)?.unit ??
      (mostOf(inBook.map((line) => line.unit)) || named(programme.name) || likely(programme.name));
    const divided = parts.flatMap(({ joined, code, name }) => {
      const ofPart =
        inBook.find((line) => line.code === joined)?.unit ?? (unit === '' ? named(name) || likely(name) : '');
      return ofPart === '' || ofPart === unit ? [] : [{ code, name, unit: ofPart }];
    });
    // What hangs under a part that is named already needs no line of its own.
    const kept = divided.filter(
      (part) =>
        !divided.some(
          (other) =>
            other !== part && other.unit === part.unit && isPartOf(joinedCode(part.code), joinedCode(other.code)),
        ),
    );
    return [{ ...programme, unit }, ...kept];
  });
}
