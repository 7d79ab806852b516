import { folderOf, relatedParts } from '../opc/related-parts.ts'
import type { WorkbookFile } from '../sheet/open-workbook.ts'
import { addNoteBoxes } from './add-note-boxes.ts'
import { addNotes } from './add-notes.ts'
import { drawNotes, notesDrawingOf } from './draw-notes.ts'
import type { Note } from './note.ts'

/** Writes notes on cells of a sheet: their texts in one part, and a box for each in another; Excel wants both. */
export function writeNotes(file: WorkbookFile, sheet: string, notes: readonly Note[]): void {
  const { archive, editor, edition } = file
  const related = relatedParts(archive, sheet)
  const folder = folderOf(file.part)
  const known = related.find(({ type }) => type === 'comments')?.target
  const texts = known ?? editor.freeName(folder, 'comments', 'xml')
  const { xml, added } = addNotes(known === undefined ? null : editor.read(known), notes, edition)
  editor.write(texts, xml)
  if (known === undefined) {
    editor.relate(sheet, 'comments', texts, edition)
    editor.declarePart(texts, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml')
  }
  if (added.length === 0) return

  const drawing = notesDrawingOf(editor.read(sheet) ?? '', related)
  const boxes = drawing ?? editor.freeName(`${folder}drawings/`, 'vmlDrawing', 'vml')
  editor.write(boxes, addNoteBoxes(drawing === null ? null : editor.read(boxes), added))
  if (drawing !== null) return
  const id = editor.relate(sheet, 'vmlDrawing', boxes, edition)
  editor.declareExtension('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing')
  editor.write(sheet, drawNotes(editor.read(sheet) ?? '', id, edition))
}
