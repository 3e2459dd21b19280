import { Script } from 'node:vm';
import {
  createRealm,
  freshContext,
  MAKERS,
  OWN_CLOCK,
  realmIn,
  type ClockMaker,
  type Makers,
  type Realm,
} from '../../local/runtime/execution/realm';

type Factory = (...given: unknown[]) => Record<string, unknown>;

/** Rooms that reckon and word, and ask no service: what they keep is the same for every execution. */
const PURE_ROOMS = /^function (raporKinerja(?:Kata|Dokumen|Angka|Audit)_)\(\) \{$/gm;

/** A script whose pure rooms stand open once they have been entered by anybody. */
const withOpenRooms = (code: string): string =>
  code.replace(PURE_ROOMS, 'function $1() { return globalThis.$1Terbuka ??= $1Sendiri(); }\nfunction $1Sendiri() {');

/** Scripts as a function of the services and of `Date`, which gives their top-level functions by name. */
function factoryCode(code: string, services: readonly string[]): string {
  const functions = new Set([...code.matchAll(/^function (\w+)/gm)].map(([, name]) => name));
  return `((${[...services, 'Date'].join(', ')}) => {${withOpenRooms(code)}\nreturn { ${[...functions].join(', ')} };})`;
}

/**
 * Makes the worlds of many executions of one process out of one: the scripts are read anew for each of them, as a function that is
 * given Google's services, so that nothing of theirs outlives an execution; what V8 has learned of the scripts does.
 */
export function warmRealms(): (now: (() => number) | null) => Realm {
  const context = freshContext();
  const makers = MAKERS.runInContext(context) as Makers;
  const clockOf = OWN_CLOCK.runInContext(context) as ClockMaker;
  const factories = new Map<string, Map<string, Factory>>();

  function factoryOf(code: string, services: readonly string[]): Factory {
    const ofCode = factories.get(code) ?? new Map<string, Factory>();
    factories.set(code, ofCode);
    const names = services.join();
    const made = ofCode.get(names);
    if (made) return made;
    const script = new Script(factoryCode(code, services), { filename: 'Code.js' });
    const factory = script.runInContext(context) as Factory;
    ofCode.set(names, factory);
    return factory;
  }

  return (now) => ({
    ...realmIn(context, makers),
    load: (code, globals) => {
      const factory = factoryOf(code, Object.keys(globals));
      const functions = factory(...Object.values(globals), now === null ? context.Date : clockOf(now));
      return (name) => functions[name];
    },
  });
}

/** The worlds of all executions of a suite; with `OWN_WORLDS` set each has a world of its own, as Google gives it. */
export const makeRealm = process.env.OWN_WORLDS === undefined ? warmRealms() : createRealm;
