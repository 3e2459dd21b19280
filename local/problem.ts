/** What keeps the command from running, in terms the terminal text has words and advice for. */
export type ProblemCode =
  | 'usage'
  | 'input-missing'
  | 'input-unreadable'
  | 'input-empty'
  | 'input-folder'
  | 'input-encrypted'
  | 'input-not-workbook'
  | 'input-damaged'
  | 'input-too-wide'
  | 'input-too-large'
  | 'same-file'
  | 'output-foreign'
  | 'output-unreadable'
  | 'output-folder'
  | 'output-file'
  | 'bundle-missing'
  | 'output-busy'
  | 'output-link'
  | 'memory-damaged'
  | 'memory-foreign'
  | 'script-failed'
  | 'no-progress'
  | 'own-fault';

/** A reason to stop with exit code 1; `subject` is the file, option or message concerned. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly subject: string;

  constructor(code: ProblemCode, subject: string, options?: ErrorOptions) {
    super(`${code}: ${subject}`, options);
    this.name = 'Problem';
    this.code = code;
    this.subject = subject;
  }
}
