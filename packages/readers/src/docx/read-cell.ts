import type { Merge, RowCell } from '../blocks/build-table.ts'
import { Content } from '../blocks/content.ts'
import { readCellBlocks } from '../blocks/read-cell-blocks.ts'
import { readCount } from './read-count.ts'
import type { Story } from './story.ts'

/** Reads the w:tc at the cursor. */
export function readCell(story: Story, cells: RowCell[]): void {
  const { cursor } = story
  const { inside, offset } = cursor
  story.document.countCell()
  let properties = plainCell
  const content = new Content()
  while (cursor.nextStart(inside)) {
    if (cursor.name === 'w:tcPr') properties = readCellProperties(story)
    else story.readBlock(story, content)
  }
  const { columnSpan, vertical, horizontal, isDeleted } = properties
  if (isDeleted) return

  const origin = story.originAt(offset)
  const { text, tables } = readCellBlocks(content.toBlocks(), origin, story.document.notices)
  cells.push({ columnSpan, vertical, horizontal, text, tables, origin })
}

interface CellProperties {
  readonly columnSpan: number
  readonly vertical: Merge
  readonly horizontal: Merge
  readonly isDeleted: boolean
}

const plainCell: CellProperties = { columnSpan: 1, vertical: 'none', horizontal: 'none', isDeleted: false }

function readCellProperties({ cursor }: Story): CellProperties {
  const { inside } = cursor
  let { columnSpan, vertical, horizontal, isDeleted } = plainCell
  while (cursor.nextStart(inside)) {
    switch (cursor.name) {
      case 'w:gridSpan':
        columnSpan = Math.max(1, readCount(cursor))
        break
      case 'w:vMerge':
        vertical = readMerge(cursor.attribute('val'))
        break
      case 'w:hMerge':
        horizontal = readMerge(cursor.attribute('val'))
        break
      case 'w:cellDel':
        isDeleted = true
        break
      case 'w:tcPrChange':
        cursor.skip()
        break
    }
  }
  return { columnSpan, vertical, horizontal, isDeleted }
}

/** Without a value the cell continues the one before (§17.4.84). */
function readMerge(value: string | null): Merge {
  return value === 'restart' ? 'restart' : 'continue'
}
