import type { Problem } from './problem.ts'

/** Prints the problems and sets the exit code; true when there are none. */
export function reportProblems(problems: readonly Problem[]): boolean {
  for (const { path, line, message } of problems) console.error(`${path}:${line} ${message}`)
  if (problems.length > 0) process.exitCode = 1
  return problems.length === 0
}
