/** What can go wrong, in the terms that a screen needs to react. */
export type ErrorKind =
  | 'invalid' // the input breaks a rule; `field` says where
  | 'missing' // the record or file is not there
  | 'inUse' // other records lead to it, so it can't be thrown away
  | 'exists' // something of that name is there already
  | 'damaged' // the store file can't be trusted
  | 'unmigrated' // the store file could not be brought to this version of the app
  | 'replaced' // another file stands where the open one was, or none
  | 'newer' // the store file was written by a later version of the app
  | 'unwritable' // no right to write, read-only disk, file held by another program
  | 'full' // no room on the disk
  | 'busy' // another program holds the store
  | 'stopped' // the user stopped it
  | 'internal' // our mistake

/** A failure as a person reads it: what happened, what is safe, what to do. `field` names the model's field. */
export type AppError = {
  readonly kind: ErrorKind
  readonly message: string
  readonly field?: string
  /** Another value that would work, e.g. a free file name. */
  readonly proposal?: string
}

/** What crosses an edge (IPC, command line): Electron passes only the message of a thrown error, so failures travel as values. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError }

/** Thrown inside the rooms to roll back and leave at once; every edge turns it into a `Result`. */
export class Refusal extends Error {
  readonly error: AppError
  constructor(error: AppError, cause?: unknown) {
    super(error.message, { cause })
    this.name = 'Refusal'
    this.error = error
  }
}

/** The sentence for a failure nobody foresaw; the cause stays in the log, never on the screen. */
export const unforeseen: AppError = {
  kind: 'internal',
  message:
    'Er liep iets mis in het programma. Alles wat bewaard was, is nog bewaard. Probeer opnieuw of herstart de app.',
}

/** The failure as the screen may see it: a refusal keeps its words, anything else becomes {@link unforeseen}. */
export const toAppError = (cause: unknown): AppError => (cause instanceof Refusal ? cause.error : unforeseen)
