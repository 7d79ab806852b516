import type { FilePreviewJson } from '@mingxiao/contract'
import type { Document } from '@mingxiao/core'
import type { FilePreview } from '../../actions/judging/preview-file.ts'
import { noticeText } from './notice-text.ts'

export function previewAsJson({ head, cells, places, notices, sources }: FilePreview): FilePreviewJson {
  return {
    head: { ...head },
    cells: [...cells].map(([address, value]) => ({ address, value })),
    places: places.map(({ address, spot, isUnreadable }) => ({ address, spot: spot && { ...spot }, isUnreadable })),
    notices: notices.map(({ code, data, address, spot }) => ({
      code,
      message: noticeText(code, data),
      address,
      spot: spot && { ...spot },
    })),
    sources: sources.map(({ name, document }) => ({
      name,
      format: document.format,
      blocks: document.blocks.map(blockAsJson),
    })),
  }
}

function blockAsJson(block: Document['blocks'][number]): FilePreviewJson['sources'][number]['blocks'][number] {
  if (block.kind === 'paragraph') return { kind: 'paragraph', text: `${block.number}${block.text}` }
  const cells = block.cells.map(({ row, column, rowSpan, columnSpan, text }) => {
    return { row, column, rowSpan, columnSpan, text }
  })
  return { kind: 'table', name: block.name, columnCount: block.columnCount, cells }
}
