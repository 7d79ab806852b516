import type { Problem } from '../source/problem.ts'
import { isTest, type Source } from '../source/read-sources.ts'
import { findImports } from './find-imports.ts'
import type { Area } from './read-areas.ts'

/** Rules are found by their file, so theirs are the only default exports. */
const defaultExports = /^packages\/audit\/src\/rules\/[^/]+\/[^/]+$/
const vagueFolders = /(?:^|\/)(utils?|helpers?|common|shared)\//

/** One barrel for each entry, names in full, and folders that say what is in them. */
export function checkExports({ path, tokens }: Source, area: Area): readonly Problem[] {
  const problem = (line: number, message: string): Problem => ({ file: path, line, message })
  const vague = vagueFolders.exec(path)?.[1]
  const isEntry = Object.values(area.entries).includes(path)
  return [
    ...(vague === undefined ? [] : [problem(1, `stands in “${vague}”: name the folder for what is in it.`)]),
    ...findImports(tokens).flatMap(({ line, reexport }) => {
      if (reexport === 'everything') return [problem(line, 'exports everything of a file: list the names.')]
      if (reexport === null || isEntry) return []
      return [
        problem(line, `is a second barrel: only ${entriesOf(area)} hands names on; import from the defining file.`),
      ]
    }),
    ...(isTest(path) || defaultExports.test(path) ? [] : defaultsOf(tokens)).map((line) =>
      problem(line, 'has a default export: give it a name.'),
    ),
  ]
}

function entriesOf(area: Area): string {
  return Object.values(area.entries).join(' or ') || 'an index.ts named in package.json'
}

function defaultsOf(tokens: Source['tokens']): readonly number[] {
  return tokens.flatMap((token, index) =>
    token.kind === 'word' && token.text === 'export' && tokens[index + 1]?.text === 'default' ? [token.line] : [],
  )
}
