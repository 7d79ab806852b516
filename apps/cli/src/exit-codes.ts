/** What the shell is told. */
export const exitCodes = { clean: 0, findings: 1, cannotRun: 2 } as const
