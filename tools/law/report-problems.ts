import type { Problem } from '../source/problem.ts'

/** Prints the problems and sets the exit code; true when there are none. */
export function reportProblems(problems: readonly Problem[]): boolean {
  for (const { file, line, message } of problems) console.error(`${file}:${line} ${message}`)
  if (problems.length > 0) process.exitCode = 1
  return problems.length === 0
}
