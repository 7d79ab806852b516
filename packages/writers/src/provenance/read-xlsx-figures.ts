import type { Archive } from '../archive/open-archive.ts'
import { relatedParts } from '../opc/related-parts.ts'
import { parseFigureName } from '../print-xlsx/figure-name.ts'
import { attributeOf, walkTags } from '../xml/walk-tags.ts'
import { decodeXml } from '../xml/xml-text.ts'
import type { FoundContent, FoundFigure } from './found-figure.ts'
import { readCells } from './read-cells.ts'

/** The figures that the defined names of a workbook stand for; a name whose cell was deleted stands for none. */
export function readXlsxFigures(archive: Archive, part: string, xml: string): readonly FoundFigure[] {
  const contents = cellContents(archive, part, xml)
  const tags = [...walkTags(xml)]
  return tags.flatMap((tag, at): readonly FoundFigure[] => {
    const next = tags[at + 1]
    if (tag.kind !== 'start' || !/(?:^|:)definedName$/.test(tag.name) || !next) return []
    const figure = parseFigureName(decodeXml(attributeOf(tag, 'name') ?? ''))
    const content = contents(decodeXml(xml.slice(tag.end, next.start)))
    if (!figure || !content) return []
    const comment = attributeOf(tag, 'comment')
    const sources = comment === null || comment === '' ? null : decodeXml(comment)
    return [{ ...figure, sources, content }]
  })
}

/** Finds what the cell holds that a reference leads to: “'附件2'!$E$4”. */
function cellContents(archive: Archive, part: string, xml: string): (reference: string) => FoundContent | null {
  const relationships = relatedParts(archive, part)
  const shared = relationships.find(({ type }) => type === 'sharedStrings')?.target
  const sheets = new Map<string, () => ReadonlyMap<string, FoundContent>>()
  for (const tag of walkTags(xml)) {
    if (tag.kind === 'end' || !/(?:^|:)sheet$/.test(tag.name)) continue
    const id = attributeOf(tag, '[\\w.-]+:id')
    const target = relationships.find((relationship) => relationship.id === id)?.target
    if (target !== undefined) {
      const cells = once(() => readCells(archive, target, shared ?? null))
      sheets.set(decodeXml(attributeOf(tag, 'name') ?? ''), cells)
    }
  }
  return (reference) => {
    const [, quoted, plain = '', cell = ''] =
      /^(?:'((?:[^']|'')*)'|([^'!]+))!(\$?[A-Z]+\$?\d+)(?::.*)?$/.exec(reference) ?? []
    const sheet = sheets.get(quoted === undefined ? plain : quoted.replaceAll("''", "'"))
    if (!sheet) return null
    return sheet().get(cell.replaceAll('$', '')) ?? { kind: 'figure', text: '' }
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
