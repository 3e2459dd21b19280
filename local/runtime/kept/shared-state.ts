import type { LocalMemory } from '../../drive/memory';

/** A value of the cache and the moment (milliseconds) at which it is gone. */
export interface CachedValue {
  value: string;
  until: number;
}

/** What Google's servers know for a short while; executions over the same memory share it, files never hold it. */
export interface SharedState {
  /** Who holds a lock, by `<kind>:<spreadsheet id>`. */
  readonly locks: Map<string, object>;
  /** By `<kind>:<spreadsheet id>`. */
  readonly caches: Map<string, Map<string, CachedValue>>;
  /** Files made or renamed lately, which a search by name does not find yet. */
  readonly notYetIndexed: Set<string>;
  /** Ids handed out by `generateIds` and not used yet. */
  readonly generatedIds: Set<string>;
  /** Files of the letters that these executions have sent, or found sent by a run that ended early. */
  readonly letters: Set<string>;
}

const states = new WeakMap<LocalMemory, SharedState>();

/** The state that belongs to a memory: two runtimes over the same memory stand for the same Google. */
export function sharedState(memory: LocalMemory): SharedState {
  const known = states.get(memory) ?? {
    locks: new Map<string, object>(),
    caches: new Map<string, Map<string, CachedValue>>(),
    notYetIndexed: new Set<string>(),
    generatedIds: new Set<string>(),
    letters: new Set<string>(),
  };
  states.set(memory, known);
  return known;
}
