import type { Note } from './note.ts'

/**
 * Adds the boxes of notes to the drawing of a sheet, in VML: Excel and WPS show a note only where it has one
 * (ECMA-376 part 4, 19.2.2.2 ClientData).
 */
export function addNoteBoxes(content: string | null, notes: readonly Note[]): string {
  const drawing = content ?? emptyDrawing
  const end = drawing.lastIndexOf('</xml>')
  if (end === -1) throw new Error('a drawing of notes without an end')
  const first = firstFreeNumber(drawing)
  const boxType = drawing.includes('"_x0000_t202"') ? '' : noteType
  const boxes = notes.map((note, at) => printBox(note, first + at)).join('')
  return drawing.slice(0, end) + boxType + boxes + drawing.slice(end)
}

const namespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"'
const noteType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
const emptyDrawing = `<xml ${namespaces}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`

function firstFreeNumber(drawing: string): number {
  const used = [...drawing.matchAll(/_x0000_s(\d+)/g)].map(([, number = '0']) => Number.parseInt(number, 10))
  return Math.max(1024, ...used) + 1
}

/** A box to the right of its cell, high enough for what it says. */
function printBox({ address: { row, column }, text }: Note, number: number): string {
  const lines = text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(line.length / lettersAcross)), 0)
  const top = Math.max(0, row - 1)
  const anchor = [column + 1, 12, top, 8, column + 1 + columnsAcross, 12, top + Math.min(mostRows, lines + 1), 8]
  return [
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;z-index:${number};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>`,
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join('')
}

const columnsAcross = 4
const lettersAcross = 20
const mostRows = 40
