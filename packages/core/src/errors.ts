/**
 * The program cannot do what was asked. `code` is stable and documented in docs/guides/errors.md;
 * `message` is for the log, `forUser` says in Chinese what happened and what to do.
 */
export class AppError extends Error {
  readonly code: string
  readonly forUser: string

  constructor(code: string, message: string, forUser: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
    this.forUser = forUser
  }
}
