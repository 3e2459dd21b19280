import { createContext, Script } from 'node:vm';

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
