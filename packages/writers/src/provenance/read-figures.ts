import type { Archive } from '../archive/open-archive.ts'
import { mainPartOf } from '../opc/package-editor.ts'
import { refuseOtherEncodings } from '../opc/refuse-other-encodings.ts'
import { wordNamesOf } from '../word/word-names.ts'
import type { FoundFigure } from './found-figure.ts'
import { readDocxFigures } from './read-docx-figures.ts'
import { readXlsxFigures } from './read-xlsx-figures.ts'

/** The figures that a .docx or .xlsx file names, in its order. */
export function readFigures(archive: Archive): readonly FoundFigure[] {
  const part = mainPartOf(archive)
  const content = archive.read(part)
  if (!content) throw new Error(`${part} is missing`)
  refuseOtherEncodings(part, content)
  const xml = content.toString('latin1')
  const names = wordNamesOf(xml)
  return names ? readDocxFigures(xml, names) : readXlsxFigures(archive, part, xml)
}
