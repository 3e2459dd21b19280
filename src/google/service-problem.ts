/** Why a coarse operation over Google's services could not be done; the words for people are chosen by `code`. */
export type ServiceProblemCode =
  /** A sheet of the user's stands under the name of an output sheet; `subject` is its name. */
  | 'foreign-sheet'
  /** Another run holds the document lock; `subject` is empty. */
  | 'lock-busy'
  /** The folder kept for documents is gone, in the bin, or closed to this user; `subject` is its path. */
  | 'folder-unreachable'
  /** A recorded file cannot be reached by this user; `subject` is its id. */
  | 'file-unreachable'
  /** Google's answer to the making of a Google Doc is lost: it may have been made; `subject` is its name. */
  | 'answer-lost'
  /** A sheet is protected against this user; `subject` is its name. */
  | 'sheet-protected'
  /** A cell no longer holds what a command had read; `subject` is the cell. */
  | 'changed-meanwhile';

/** Whether something thrown is such a state. Scripts that are read later have classes of their own, so that only fields tell. */
export const isProblem = (error: unknown, code?: ServiceProblemCode): error is ServiceProblem =>
  error instanceof Error &&
  error.name === 'ServiceProblem' &&
  (code === undefined || (error as ServiceProblem).code === code);

/** Thrown by the operations in `src/google` for states that a person can put right. */
export class ServiceProblem extends Error {
  readonly code: ServiceProblemCode;
  readonly subject: string;

  constructor(code: ServiceProblemCode, subject: string) {
    super(subject ? `${code}: ${subject}` : code);
    this.name = 'ServiceProblem';
    this.code = code;
    this.subject = subject;
  }
}
