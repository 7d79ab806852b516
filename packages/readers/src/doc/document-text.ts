import { readerError } from '../errors.ts'
import { listFieldEdits } from './edits/field-edits.ts'
import { type Field, listFields } from './edits/fields.ts'
import { collectTextEdits, type TextEdits } from './edits/text-edits.ts'
import { type CharacterProperties, readCharacterProperties } from './formatting/character-properties.ts'
import { type FormattedRun, readFormattedRuns } from './formatting/formatted-runs.ts'
import { readParagraphProperties, readStyleIndex } from './formatting/paragraph-properties.ts'
import type { Stylesheet } from './formatting/stylesheet.ts'
import { createParagraphReader, type RawParagraph } from './read-paragraphs.ts'
import { type Piece, readPieceTable } from './structures/piece-table.ts'
import { readPieceText } from './structures/piece-text.ts'
import type { WordStreams } from './structures/word-streams.ts'

/** All text of a document, of which body, headers and text boxes are stretches, with what its properties say of it. */
export interface DocumentText {
  readonly text: string
  readonly isComplete: boolean
  readonly fields: readonly Field[]
  readonly edits: TextEdits
  readParagraphs(from: number, to: number): Iterable<RawParagraph>
}

export function readDocumentText(
  streams: WordStreams,
  stylesheet: Stylesheet,
  printSymbol: (properties: CharacterProperties, position: number) => string,
): DocumentText {
  const { fib, main, table, data } = streams
  const pieces = readPieceTable(table, fib.structure('pieceTable'))
  if (pieces === null || pieces.length === 0) throw readerError('compound-file-damaged', 'no piece table')

  const { text, isComplete } = readPieceText(main, pieces)
  const paragraphRuns = readFormattedRuns(main, table, fib.structure('paragraphPages'), 'paragraphs')
  const characterRuns = readFormattedRuns(main, table, fib.structure('characterPages'), 'characters')
  // Each list belongs to one paragraph; some leeway for files that share them.
  const budget = { bytes: 4 * data.length + 1024 * 1024 }
  const fields = listFields(text)
  const fieldEdits = listFieldEdits(text, fields, { stream: main, data, pieces, runs: characterRuns })
  return {
    text,
    isComplete,
    fields,
    edits: collectTextEdits(text, pieces, fieldEdits, {
      runs: characterRuns,
      hidingParagraphs: paragraphRuns.filter((run) => stylesheet(readStyleIndex(main, run.properties)).isHidden),
      readProperties: rememberByRun((offset, modifiers) =>
        readCharacterProperties(main, offset, modifiers, stylesheet),
      ),
      printSymbol,
    }),
    readParagraphs: createParagraphReader(
      text,
      pieces,
      paragraphRuns,
      rememberByRun((offset, modifiers) =>
        readParagraphProperties({ stream: main, data, stylesheet, budget }, offset, modifiers),
      ),
    ),
  }
}

/** Runs alike share one record in their page, and pieces alike their modifiers; each pair is read once. */
function rememberByRun<Properties>(
  read: (offset: number, modifiers: Piece['modifiers']) => Properties,
): (run: FormattedRun | null, modifiers: Piece['modifiers']) => Properties {
  const known = new Map<Piece['modifiers'], Map<number, Properties>>()
  return (run, modifiers) => {
    const offset = run?.properties ?? 0
    const ofModifiers = known.get(modifiers) ?? new Map<number, Properties>()
    known.set(modifiers, ofModifiers)
    const found = ofModifiers.get(offset)
    if (found !== undefined) return found
    const properties = read(offset, modifiers)
    ofModifiers.set(offset, properties)
    return properties
  }
}
