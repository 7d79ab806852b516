import type { WorkbookFile } from '../sheet/open-workbook.ts'
import { walkTags } from '../xml/walk-tags.ts'
import { decodeXml } from '../xml/xml-text.ts'

/** The texts that cells point to by number. */
export function readSharedStrings({ editor, relationships }: WorkbookFile): readonly string[] {
  const part = relationships.find(({ type }) => type === 'sharedStrings')?.target
  const xml = part === undefined ? null : editor.read(part)
  if (xml === null) return []
  const strings: string[] = []
  let start = 0
  for (const tag of walkTags(xml)) {
    if (!/(?:^|:)si$/.test(tag.name)) continue
    if (tag.kind === 'empty') strings.push('')
    if (tag.kind === 'start') start = tag.end
    if (tag.kind === 'end') strings.push(readItem(xml.slice(start, tag.start)))
  }
  return strings
}

/** The text of a string item: its runs joined, phonetic guides left out; every line ends with “\n”. */
export function readItem(xml: string): string {
  let [text, start, guides] = ['', 0, 0]
  for (const tag of walkTags(xml)) {
    if (/(?:^|:)rPh$/.test(tag.name)) guides += tag.kind === 'start' ? 1 : tag.kind === 'end' ? -1 : 0
    if (!/(?:^|:)t$/.test(tag.name) || guides > 0) continue
    if (tag.kind === 'start') start = tag.end
    if (tag.kind === 'end') text += decodeXml(xml.slice(start, tag.start))
  }
  return text
    .replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
}
