import type { WorkbookFile } from '../sheet/open-workbook.ts'
import { Splices } from '../xml/splices.ts'
import { attributeOf, walkTags } from '../xml/walk-tags.ts'

/** Lets formulas that rest on changed cells be worked out anew where the workbook says how they are worked out. */
export function recalculateOnLoad({ editor, part }: WorkbookFile): void {
  const xml = editor.read(part) ?? ''
  const tag = [...walkTags(xml)].find(({ name, kind }) => /(?:^|:)calcPr$/.test(name) && kind !== 'end')
  if (!tag || attributeOf(tag, 'fullCalcOnLoad') !== null) return
  const splices = new Splices()
  splices.insert(tag.start + 1 + tag.name.length, ' fullCalcOnLoad="1"')
  editor.write(part, splices.apply(xml))
}
