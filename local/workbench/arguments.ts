import { parseArgs } from 'node:util';
import { Problem } from '../problem';

export interface WorkbenchArguments {
  /** Undefined: the sample workbook, or an empty one. */
  input?: string;
  isEmpty: boolean;
  out: string;
  /** `YYYY-MM-DD` */
  today?: string;
  /** 0: any free port. */
  port: number;
  help: boolean;
}

const OPTIONS = {
  empty: { type: 'boolean' },
  out: { type: 'string' },
  today: { type: 'string' },
  port: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

function isDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** @throws Problem `usage` with what was wrong as its subject */
export function parseWorkbenchArguments(argv: readonly string[]): WorkbenchArguments {
  const wrong = (subject: string): Problem => new Problem('usage', subject);
  const read = () => {
    try {
      return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
    } catch (error) {
      throw new Problem('usage', error instanceof Error ? error.message : String(error), { cause: error });
    }
  };
  const { values, positionals } = read();
  const [input, extra] = positionals;
  if (extra !== undefined) throw wrong(extra);
  if (input !== undefined && values.empty) throw wrong('--empty');
  if (values.today !== undefined && !isDate(values.today)) throw wrong(`--today ${values.today}`);
  if (values.lang !== undefined && values.lang !== 'id' && values.lang !== 'en') throw wrong(`--lang ${values.lang}`);
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw wrong(`--port ${values.port ?? ''}`);
  return {
    input,
    isEmpty: values.empty === true,
    out: values.out ?? 'out',
    today: values.today,
    port,
    help: values.help === true,
  };
}
