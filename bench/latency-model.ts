import latency from './latency.json';

/** The two figures of each kind of call. */
export type Level = 'low' | 'high';

type Kind =
  | 'read'
  | 'write'
  | 'structural'
  | 'driveGet'
  | 'driveList'
  | 'driveCreate'
  | 'driveUpdate'
  | 'copy'
  | 'export'
  | 'propertyGet'
  | 'propertySet'
  | 'cacheGet'
  | 'cacheSet'
  | 'mail'
  | 'session'
  | 'trigger';

/** What each method costs, by the first pattern that fits. */
const KINDS: readonly [RegExp, Kind][] = [
  [/^Files\.(get|generateIds)$/, 'driveGet'],
  [/^Files\.list$/, 'driveList'],
  [/^Files\.create$/, 'driveCreate'],
  [/^(Files\.update|Permissions\.)/, 'driveUpdate'],
  [/^Files\.copy$/, 'copy'],
  [/^Files\.export$/, 'export'],
  [/^Properties\.(set|delete)/, 'propertySet'],
  [/^Properties\./, 'propertyGet'],
  [/^Cache\.(put|remove)/, 'cacheSet'],
  [/^Cache\./, 'cacheGet'],
  [/^MailApp\./, 'mail'],
  [/^(Session|User)\./, 'session'],
  [/^(ScriptApp|ClockTriggerBuilder|SpreadsheetTriggerBuilder)\./, 'trigger'],
  [
    /^Range(List)?\.(setValue|setNumberFormat|set(Background|Font|Note|Wrap|Horizontal|Vertical|RichText)|clear)/,
    'write',
  ],
  [/^(Range|Sheet|Spreadsheet)\.(get|is)/, 'read'],
  [/^(Range|RangeList|Sheet|Spreadsheet|Protection)\./, 'structural'],
];

const DOCUMENT = 'application/vnd.google-apps.document';

/** A new file that becomes a Google Doc; new content of one, of which no other kind is renewed here. */
function converts(method: string, args: readonly unknown[]): boolean {
  const [resource, id, blob] = args as [{ mimeType?: string }?, unknown?, unknown?];
  if (method === 'Files.create') return resource?.mimeType === DOCUMENT;
  return method === 'Files.update' && typeof id === 'string' && blob !== null && blob !== undefined;
}

/** A lock that executions side by side wait for: when it is held, in milliseconds. */
export type SharedLock = { from: number; to: number }[];

/** The clock of one execution, in simulated milliseconds. */
export interface Stopwatch {
  readonly now: number;
  watch: (method: string, cells: number, args: readonly unknown[]) => void;
  /** Lets time pass until a moment. */
  waitUntil: (moment: number) => void;
  /** Lets the script calculate, in milliseconds of this machine's processor. */
  work: (processor: number) => void;
  /** Ends the execution: what is buffered is sent. */
  end: () => number;
}

/** Measures an execution that begins at a moment. */
export function stopwatch(level: Level, begin: number, lock: SharedLock): Stopwatch {
  let now = begin + latency.start[level];
  let locked = now;
  let buffered = 0;
  let hasWrites = false;
  const flush = (): void => {
    if (!hasWrites) return;
    now += latency.flush[level] + latency.flush.perCell[level] * buffered;
    [buffered, hasWrites] = [0, false];
  };
  return {
    get now() {
      return now;
    },
    watch(method, cells, args) {
      if (method === 'SpreadsheetApp.flush') return flush();
      if (method === 'Lock.tryLock') {
        for (;;) {
          const held = lock.find(({ from, to }) => now >= from && now < to);
          if (!held) break;
          now = held.to;
        }
        locked = now;
        now += latency.lock[level];
        return;
      }
      if (method === 'Lock.releaseLock') {
        lock.push({ from: locked, to: now });
        return;
      }
      const kind = KINDS.find(([pattern]) => pattern.test(method))?.[1];
      if (kind === undefined) return;
      const cost = latency[kind];
      if (kind === 'read') flush();
      if (kind === 'write' || kind === 'structural') hasWrites = true;
      if (kind === 'write') buffered += cells;
      now += cost[level] + ('perCell' in cost ? cost.perCell[level] * cells : 0);
      if (converts(method, args)) now += latency.convert[level];
    },
    waitUntil: (moment) => void (now = Math.max(now, moment)),
    work: (processor) => void (now += processor * latency.processorFactor[level]),
    end() {
      flush();
      return now;
    },
  };
}
