import { checkCitations } from './check-citations.ts'
import { checkShape } from './check-shape.ts'
import { contentOf } from './law-content.ts'
import type { LawFile } from './law-file.ts'
import { lawShapes } from './law-shapes.ts'
import type { Problem } from './problem.ts'

/** Everything wrong with the files of the law. Citations are looked at only once every file is well shaped. */
export function checkLaw(files: readonly LawFile[]): Problem[] {
  const malformed = files.flatMap((file) => [...checkYaml(file), ...checkContents(file)])
  return malformed.length > 0 ? malformed : checkCitations(files, contentOf(files))
}

function checkYaml({ document, lines, path }: LawFile): Problem[] {
  return [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    path,
    line: lines.linePos(pos[0]).line,
    message,
  }))
}

function checkContents(file: LawFile): Problem[] {
  return checkShape(file, file.document.contents, lawShapes[file.kind], '')
}
