/** What can be told of anything thrown; errors of other worlds (`vm`) are no instances of our `Error`. */
type Thrown = Partial<Record<'message' | 'code' | 'stack' | 'cause', unknown>>;

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The message of an error, or the thrown text itself. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null ? text((error as Thrown).message) : String(error);
}

/** The code by which the file system says why, e.g. `ENOENT`; empty for other errors. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null ? text((error as Thrown).code) : '';
}

/** The traces of an error and of what caused it. */
export function traceOf(error: unknown): string {
  const parts: string[] = [];
  for (let current = error; typeof current === 'object' && current !== null && parts.length < 5;) {
    const { stack, cause } = current as Thrown;
    parts.push(text(stack) || messageOf(current));
    current = cause;
  }
  return parts.join('\n');
}
