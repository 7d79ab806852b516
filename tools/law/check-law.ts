import type { Problem } from '../source/problem.ts'
import { checkCitations } from './check-citations.ts'
import { checkEditions } from './check-editions.ts'
import { checkShape, wholeFile } from './check-shape.ts'
import { checkStatutes } from './check-statutes.ts'
import { checkValues } from './check-values.ts'
import { checkWordings } from './check-wordings.ts'
import { contentOf } from './law-content.ts'
import type { LawFile } from './law-file.ts'
import { lawShapes } from './law-shapes.ts'

/** Everything wrong with the files of the law. What files say of each other is looked at only once every file is well shaped. */
export function checkLaw(files: readonly LawFile[]): Problem[] {
  const malformed = files.flatMap((file) => [...checkYaml(file), ...checkContents(file)])
  if (malformed.length > 0) return malformed
  const law = contentOf(files)
  return [
    ...checkValues(files, law),
    ...checkCitations(files, law),
    ...checkEditions(files, law),
    ...checkStatutes(files, law),
    ...checkWordings(files, law),
  ]
}

function checkYaml({ document, lines, path: file }: LawFile): Problem[] {
  return [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    file,
    line: lines.linePos(pos[0]).line,
    message,
  }))
}

function checkContents(file: LawFile): Problem[] {
  return checkShape(file, file.document.contents, lawShapes[file.kind], wholeFile)
}
