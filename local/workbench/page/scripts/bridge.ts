/**
 * `google.script` within a page of a script, as Google's own behaves (references "Class google.script.run" and "…host"):
 * calls come back later, to the handlers that the chain names; dates, functions and elements other than a form are
 * refused; functions that end with `_` do not exist. Runs in front of everything else in the page, and knows nothing of
 * the workbench but the frame around it.
 */
import type { FromPage, ToPage } from './bridge-protocol';

/** Put in front by the server. */
declare const __functions: string[];

interface Handlers {
  success?: (value: unknown, user: unknown) => void;
  failure?: (error: Error, user: unknown) => void;
  user?: unknown;
}

const waiting = new Map<number, Handlers>();
const locations = new Map<number, (location: object) => void>();
let last = 0;

const send = (message: FromPage): void => window.parent.postMessage(message, '*');

function formValues(form: HTMLFormElement): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') throw new TypeError(`Failed due to illegal value in property: ${name}`);
    const known = values[name];
    values[name] = known === undefined ? value : [known, value].flat();
  }
  return values;
}

/** @throws TypeError in Google's words for what does not cross */
function requireLegal(value: unknown, property: string): void {
  if (value === null || value === undefined) return;
  const isPlain =
    typeof value === 'object' && [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value) as never);
  const isLegal = typeof value === 'number' ? Number.isFinite(value) : typeof value !== 'object' || isPlain;
  if (!isLegal || typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  }
  if (typeof value === 'object') for (const [key, item] of Object.entries(value)) requireLegal(item, key);
}

function call(name: string, args: unknown[], handlers: Handlers): void {
  const [form] = args;
  const given = args.length === 1 && form instanceof HTMLFormElement ? [formValues(form)] : args;
  given.forEach((value, index) => requireLegal(value, String(index)));
  last += 1;
  waiting.set(last, handlers);
  send({ google: 'run', id: last, name, args: JSON.parse(JSON.stringify(given)) as unknown[] });
}

/** A runner with its handlers; each `with…` gives a new one, so that runners can be kept and used again. */
function runner(handlers: Handlers): object {
  const run: Record<string, unknown> = {
    withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, failure }),
    withUserObject: (user: unknown) => runner({ ...handlers, user }),
  };
  for (const name of __functions) run[name] = (...args: unknown[]) => call(name, args, handlers);
  return run;
}

window.addEventListener('message', ({ source, data }: MessageEvent<ToPage>) => {
  if (source !== window.parent) return;
  if (data.google === 'location') {
    const { id, parameter, hash } = data;
    const parameters = Object.fromEntries(Object.entries(parameter).map(([key, value]) => [key, [value]]));
    locations.get(id)?.({ parameter, parameters, hash });
    locations.delete(id);
    return;
  }
  // The frame hands files over as well: the pages themselves hear that.
  if (data.google !== 'done' && data.google !== 'failed') return;
  const handlers = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.google === 'done') handlers?.success?.(data.value, handlers.user);
  else {
    const error = new Error(data.message);
    error.name = 'ScriptError';
    if (handlers?.failure) handlers.failure(error, handlers.user);
    else console.error(error);
  }
});

const host = {
  close: () => send({ google: 'close' }),
  setHeight: (pixels: number) => send({ google: 'size', side: 'height', pixels }),
  setWidth: (pixels: number) => send({ google: 'size', side: 'width', pixels }),
  editor: { focus: () => send({ google: 'focus' }) },
  origin: 'http://127.0.0.1',
};

const url = {
  getLocation: (heard: (location: object) => void) => {
    last += 1;
    locations.set(last, heard);
    send({ google: 'location', id: last });
  },
};

Object.assign(window, { google: { script: { run: runner({}), host, url } } });
