import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import type { Contestant } from './contestant.ts'

/** What one would write in an afternoon: unzip, parse, keep each cell's text, its width and whether it is merged. */
export const fflateSaxes: Contestant = {
  name: 'fflate 0.8 + saxes 6, a table walk',
  run(file) {
    const part = 'word/document.xml'
    const files = unzipSync(file, { filter: ({ name }) => name === part })
    const walk = new TableWalk()
    const parser = new SaxesParser()
    parser.on('opentag', ({ name, attributes }) => walk.open(name, attributes))
    parser.on('closetag', ({ name }) => walk.close(name))
    parser.on('text', (text) => walk.read(text))
    parser.write(strFromU8(files[part] ?? new Uint8Array())).close()
    return walk.cells.filter(({ isMergedAway }) => !isMergedAway).length
  },
}

interface WalkedCell {
  text: string
  columnSpan: number
  isMergedAway: boolean
}

class TableWalk {
  readonly cells: WalkedCell[] = []
  private readonly openCells: WalkedCell[] = []
  private isText = false

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const cell = this.openCells.at(-1)
    if (name === 'w:tc') this.openCells.push({ text: '', columnSpan: 1, isMergedAway: false })
    else if (name === 'w:t') this.isText = true
    else if (cell && name === 'w:gridSpan') cell.columnSpan = Number(attributes['w:val'])
    else if (cell && name === 'w:vMerge') cell.isMergedAway = attributes['w:val'] !== 'restart'
  }

  read(text: string): void {
    const cell = this.openCells.at(-1)
    if (cell && this.isText) cell.text += text
  }

  close(name: string): void {
    const cell = this.openCells.at(-1)
    if (name === 'w:t') this.isText = false
    else if (cell && name === 'w:p') cell.text += '\n'
    else if (cell && name === 'w:tc') {
      this.cells.push(cell)
      this.openCells.pop()
    }
  }
}
