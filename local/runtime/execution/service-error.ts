/** What an exception of an advanced service carries beside its words (`GoogleJsonError`). */
export interface ErrorDetails {
  code: number;
  message: string;
  errors: { domain: string; reason: string; message: string }[];
}

/** What a service answers to a wrong or impossible call; the script sees it as an exception of its own world. */
export class ServiceError extends Error {
  override name = 'ServiceError';
  /** Absent: a built-in service, which tells name and message only. */
  readonly details: ErrorDetails | undefined;

  constructor(message: string, details?: ErrorDetails) {
    super(message);
    this.details = details;
  }
}

/** The execution was ended on purpose; catching it does not bring the script back. */
export class ExecutionStopped extends Error {
  override name = 'ExecutionStopped';

  constructor() {
    super('Exceeded maximum execution time');
  }
}
