/** What a service answers to a wrong or impossible call; the script sees it as an exception of its own world. */
export class ServiceError extends Error {
  override name = 'ServiceError';
}

/** The execution was ended on purpose; catching it does not bring the script back. */
export class ExecutionStopped extends Error {
  override name = 'ExecutionStopped';

  constructor() {
    super('Exceeded maximum execution time');
  }
}
