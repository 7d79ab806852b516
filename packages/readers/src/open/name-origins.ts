import type { Block, Cell, Document, Notice, Paragraph, Table } from '@mingxiao/core'

/** The document with the name of its file at every place in it. */
export function nameOrigins({ format, blocks, margins }: Document, file: string): Document {
  return {
    format,
    blocks: blocks.map((block) => nameBlock(block, file)),
    margins: margins.map((paragraph) => nameParagraph(paragraph, file)),
  }
}

export function nameNotice(notice: Notice, file: string): Notice {
  return notice.origin === null ? notice : { ...notice, origin: { ...notice.origin, file } }
}

function nameBlock(block: Block, file: string): Block {
  return block.kind === 'table' ? nameTable(block, file) : nameParagraph(block, file)
}

function nameParagraph(paragraph: Paragraph, file: string): Paragraph {
  return { ...paragraph, origin: { ...paragraph.origin, file } }
}

function nameTable(table: Table, file: string): Table {
  return {
    ...table,
    origin: { ...table.origin, file },
    cells: table.cells.map(
      (cell): Cell => ({
        ...cell,
        origin: { ...cell.origin, file },
        hidden: cell.hidden.map((hidden) => ({ ...hidden, origin: { ...hidden.origin, file } })),
        tables: cell.tables.map((inner) => nameTable(inner, file)),
      }),
    ),
  }
}
