/** Whether an error of the system or of the database bears one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): error is Error {
  return error instanceof Error && 'code' in error && codes.includes(`${error.code}`)
}
