/**
 * A module for `node --import` that counts what a program writes into a folder, and kills it there: no program can tell
 * this from a power cut but by what it finds afterwards. What was written is noted in a file outside that folder.
 */
const SOURCE = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { sep } from 'node:path';
const { TRIP_FOLDER: folder, TRIP_NOTES: notes, TRIP_AT: at, TRIP_HOW: how } = process.env;
const note = fs.openSync(notes, 'w');
const handles = new Map();
const original = { ...fs };
let count = 0;
function die() {
  process.kill(process.pid, 'SIGKILL');
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
}
function watch(name, placeOf, half) {
  fs[name] = function (...args) {
    const place = placeOf(args);
    if (place === undefined || !String(place).startsWith(folder + sep)) return original[name].apply(fs, args);
    count += 1;
    original.writeSync(note, name + '\\t' + String(place).slice(folder.length + 1) + '\\n');
    if (count === Number(at) && how === 'before') die();
    if (count === Number(at) && how === 'half' && half) { half(args); die(); }
    const result = original[name].apply(fs, args);
    if (name === 'openSync') handles.set(result, place);
    if (count === Number(at)) die();
    return result;
  };
}
const halfOf = (data) => data.slice(0, Math.floor(data.length / 2));
watch('openSync', ([path, flags]) => (flags && flags !== 'r' ? path : undefined));
watch('writeSync', ([handle]) => handles.get(handle), ([handle, data]) => original.writeSync(handle, halfOf(data)));
watch('writeFileSync', ([path]) => path, ([path, data]) => original.writeFileSync(path, halfOf(data)));
watch('renameSync', ([, to]) => to);
watch('linkSync', ([, to]) => to);
watch('mkdirSync', ([path]) => (original.existsSync(path) ? undefined : path));
watch('rmSync', ([path]) => (original.existsSync(path) ? path : undefined));
syncBuiltinESMExports();
`;

/** As an argument for `node --import`. */
export const TRIPWIRE = `data:text/javascript,${encodeURIComponent(SOURCE)}`;

/** Before the write, in the middle of it, or right after it. */
export type Trip = { at: number; how: 'before' | 'half' | 'after' };

/** A write into the folder: how, and to what place in it. */
export interface NotedWrite {
  call: string;
  path: string;
}

/** The environment in which the tripwire counts, and kills when there is a trip. */
export function tripEnvironment(folder: string, notes: string, trip?: Trip): NodeJS.ProcessEnv {
  return {
    ...process.env,
    TRIP_FOLDER: folder,
    TRIP_NOTES: notes,
    ...(trip && { TRIP_AT: String(trip.at), TRIP_HOW: trip.how }),
  };
}

/** The writes that were noted in a file, in their order. */
export function readNotes(text: string): NotedWrite[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const [call = '', path = ''] = line.split('\t');
    return { call, path };
  });
}
