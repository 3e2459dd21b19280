import { createContext, Script } from 'node:vm';
import type { LocalMemory } from '../../drive/memory';

/**
 * Names that `google.script.run` offers: the top-level functions of the script but those that end with `_`, which are
 * private (guide "HTML Service: Communicate with Server Functions").
 */
export function scriptFunctions(code: string): string[] {
  const context = createContext({});
  new Script(code, { filename: 'Code.js' }).runInContext(context);
  return Object.keys(context).filter(
    (name) => typeof (context as Record<string, unknown>)[name] === 'function' && !name.endsWith('_'),
  );
}

/** Whether an edit of a person runs anything: a simple trigger, or one that somebody installed. */
export function hasEditTriggers(functions: readonly string[], { triggers = [] }: LocalMemory, book: string): boolean {
  return (
    functions.includes('onEdit') ||
    triggers.some((entry) => entry.book === book && (entry.event === 'ON_EDIT' || entry.event === 'ON_CHANGE'))
  );
}
