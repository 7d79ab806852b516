import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../source/problem.ts'
import { readSources } from '../source/read-sources.ts'
import { type ErrorCode, findCodes } from './find-codes.ts'
import { readGuide } from './read-guide.ts'

const guide = 'docs/guides/errors.md'

/** Every error a user can meet is explained in the guide, and the guide explains no other. */
export function checkErrors(root: string): readonly Problem[] {
  const { codes, problems } = findCodes(readSources(root, ['packages', 'apps']))
  const entries = existsSync(join(root, guide)) ? readGuide(readFileSync(join(root, guide), 'utf8')) : []
  const inGuide = (line: number, message: string): Problem => ({ file: guide, line, message })
  return [
    ...problems,
    ...codes
      .filter(({ code }) => !entries.some((entry) => entry.code === code))
      .map(({ file, line, code }) => ({
        file,
        line,
        message: `${code} is not explained: add “## ${code}” to ${guide}.`,
      })),
    ...entries
      .filter(({ code }) => !codes.some((known) => known.code === code))
      .map(({ line, code }) => inGuide(line, `explains ${code}, which no errors.ts has: remove it.`)),
    ...entries.flatMap(({ line, code, missing }) =>
      missing.map((section) => inGuide(line, `${code} lacks “### ${section}” with a text below.`)),
    ),
    ...repeated(codes).map(({ file, line, code }) => ({
      file,
      line,
      message: `${code} is taken: choose another code.`,
    })),
    ...repeated(entries).map(({ line, code }) => inGuide(line, `explains ${code} a second time.`)),
  ]
}

function repeated<T extends Pick<ErrorCode, 'code'>>(list: readonly T[]): readonly T[] {
  return list.filter((item, index) => list.findIndex(({ code }) => code === item.code) < index)
}
