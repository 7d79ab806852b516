import type { Problem } from '../source/problem.ts'
import { isTest, type Source } from '../source/read-sources.ts'

const longest = 400

/** A file beyond 400 lines has more than one idea. Tests are tables and may grow; generated files are nobody's. */
export function judgeSize(source: Source): readonly Problem[] {
  return countLines(source)
    .filter((lines) => lines > longest)
    .map((lines) => ({
      file: source.path,
      line: longest,
      message: `has ${lines} lines of ${longest}: move one of its ideas to a file of its own.`,
    }))
}

/** The lines of a file whose length counts, else nothing. */
export function countLines({ path, text }: Source): readonly number[] {
  return isTest(path) || path.includes('.generated.') ? [] : [text.split('\n').length - 1]
}
