import { createHash } from 'node:crypto';
import { isBuffered, type Fault, type FaultKind } from '../../../local/runtime/execution/faults';

/** A call of a command that fails in one way. */
export interface Point {
  /** `Type.method`, of which alone calls fail. */
  method: string;
  /** Its first call that fails, by its number among all of the command. */
  call: number;
  kind: FaultKind;
  /** How many calls fail; Infinity: all that follow. */
  times: number;
  moment: NonNullable<Fault['moment']>;
  language: NonNullable<Fault['language']>;
}

const TIMES = [1, 3, Infinity];
const LANGUAGES = ['en', 'id', 'invented'] as const;
/** Of the advanced service the fields of an exception tell more than its words, or nothing. */
const kindsOf = (method: string): FaultKind[] =>
  /^(Files|Permissions)\./.test(method) ? ['outage', 'unexplained'] : ['outage'];

/** The first, the middle and the last of the calls of a method. */
const chosen = (calls: readonly number[]): number[] => [
  ...new Set([calls[0], calls[calls.length >> 1], calls.at(-1)].flatMap((call) => call ?? [])),
];

/** A number by chance that is the same each time. */
const chance = ({ method, call, kind, times, moment, language }: Point): string =>
  createHash('sha1').update([method, call, kind, times, moment, language].join()).digest('hex');

/** What a point is of, whichever of the calls it meets and in whatever words: a method that fails so often, before or after its effect. */
export const combinationOf = ({ method, times, moment }: Point): string => [method, times, moment].join();

/** The points of a command, those first that together meet every combination once. */
export interface Points {
  all: Point[];
  /** So many, from the first on, meet each combination of a method, how often it fails and when. */
  covering: number;
}

/** In an order of chance in which every combination comes once before any comes twice. */
function covering(points: readonly Point[]): Points {
  const met = new Map<string, number>();
  const rounds = points
    .map((point) => ({ point, at: chance(point) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ point }) => {
      const combination = combinationOf(point);
      const round = met.get(combination) ?? 0;
      met.set(combination, round + 1);
      return { point, round };
    });
  return { all: rounds.sort((a, b) => a.round - b.round).map(({ point }) => point), covering: met.size };
}

/** @param calls the methods that a command calls, in their order */
export function pointsOf(calls: readonly string[]): Points {
  const byMethod = new Map<string, number[]>();
  calls.forEach((method, at) => byMethod.set(method, [...(byMethod.get(method) ?? []), at + 1]));
  const points = [...byMethod].flatMap(([method, numbers]) => {
    const moments = ['before', 'after', ...(isBuffered(method) ? (['late'] as const) : [])] as const;
    return chosen(numbers).flatMap((call) =>
      kindsOf(method).flatMap((kind) =>
        TIMES.flatMap((times) =>
          moments.flatMap((moment) => LANGUAGES.map((language) => ({ method, call, kind, times, moment, language }))),
        ),
      ),
    );
  });
  return covering(points);
}

/** A fault of the local runtime. */
export const faultOf = ({ method, call, kind, times, moment, language }: Point): Fault => ({
  kind,
  moment,
  language,
  times,
  atCall: call,
  method: new RegExp(`^${method.replace('.', '\\.')}$`),
});

/** A point as it can be read: `Files.create at call 31, outage, 3 times, after, id`. */
export const nameOf = ({ method, call, kind, times, moment, language }: Point): string =>
  `${method} at call ${call}, ${kind}, ${times === Infinity ? 'always' : `${times} times`}, ${moment}, ${language}`;
