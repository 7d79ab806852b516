import { AppError } from '@mingxiao/core'

/** The code a refusal is thrown with; 'none' where nothing is refused. Any other error is passed on. */
export function codeOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
  return 'none'
}
