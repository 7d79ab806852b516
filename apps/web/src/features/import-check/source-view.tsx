import type { FilePreviewJson } from '@mingxiao/contract'
import { memo } from 'react'
import { byPosition } from '../../ui/by-position.ts'
import { spotKey } from './doubts-of.ts'
import { importCheckTexts } from './import-check-texts.ts'

type Source = FilePreviewJson['sources'][number]
type Block = Source['blocks'][number]

interface SourceViewProps {
  readonly sources: readonly Source[]
  /** The spots that a cell was read from, and those that are uncertain. */
  readonly linked: ReadonlySet<string>
  readonly doubtful: ReadonlySet<string>
  readonly onChoose: (spot: string) => void
}

/** A file as its reader saw it: paragraphs and tables in their order, each place that was read to be pressed. */
export const SourceView = memo(function SourceView({ sources, ...looks }: SourceViewProps) {
  return byPosition(sources).map(({ key, item: { name, blocks } }) => (
    <article key={key} className="source">
      {name === '' ? null : <h3>{importCheckTexts.file(name)}</h3>}
      {byPosition(blocks).map(({ key: at, item }) => (
        <SourceBlock key={at} block={item} source={Number(key)} at={Number(at)} {...looks} />
      ))}
    </article>
  ))
})

interface SourceBlockProps extends Omit<SourceViewProps, 'sources'> {
  readonly block: Block
  readonly source: number
  readonly at: number
}

function SourceBlock({ block, source, at, ...looks }: SourceBlockProps) {
  if (block.kind === 'paragraph') {
    const spot = spotKey({ source, block: at, row: null, column: null })
    return block.text.trim() === '' ? null : (
      <p>
        <SourceText spot={spot} text={block.text} {...looks} />
      </p>
    )
  }
  const rows = [...Map.groupBy(block.cells, ({ row }) => row)]
  return (
    <table>
      {block.name === '' ? null : <caption>{block.name}</caption>}
      <tbody>
        {rows.map(([row, cells]) => (
          <tr key={row}>
            {cells.map(({ column, rowSpan, columnSpan, text }) => (
              <td key={column} rowSpan={rowSpan} colSpan={columnSpan}>
                <SourceText spot={spotKey({ source, block: at, row, column })} text={text} {...looks} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface SourceTextProps extends Omit<SourceViewProps, 'sources'> {
  readonly spot: string
  readonly text: string
}

function SourceText({ spot, text, linked, doubtful, onChoose }: SourceTextProps) {
  const look = doubtful.has(spot) ? 'doubtful' : ''
  if (!linked.has(spot)) {
    return (
      <span data-spot={spot} className={look}>
        {text}
      </span>
    )
  }
  return (
    <button type="button" data-spot={spot} className={`spot ${look}`} onClick={() => onChoose(spot)}>
      {text}
    </button>
  )
}
