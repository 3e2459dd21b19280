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
  /** A sheet is protected against this user; `subject` is its name. */
  | 'sheet-protected'
  /** A cell no longer holds what a command had read; `subject` is the cell. */
  | 'changed-meanwhile';

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

/** Tells such a problem by its name: each script of the bundle has a class of its own. */
export const isServiceProblem = (error: unknown): error is ServiceProblem =>
  error instanceof Error && error.name === 'ServiceProblem';
