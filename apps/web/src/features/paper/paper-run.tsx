import type { RunView } from '../engine/package-view.ts'
import { CellField } from './cell-field.tsx'
import { lookOf } from './on-screen.ts'

/** Letters of the form, or the cell that stands among them. */
export function PaperRun({ run }: { readonly run: RunView }) {
  const { cell, text } = run
  if (!cell) return <span style={lookOf(run)}>{text}</span>
  const indent = /^　*/.exec(text)?.[0].length ?? 0
  const look = indent > 0 && cell.fillsBox ? { ...lookOf(run), paddingLeft: `${indent}em` } : lookOf(run)
  return (
    <span className={cell.fillsBox ? 'run whole' : 'run inline'} style={look}>
      <CellField cell={cell} printed={text.trim()} />
    </span>
  )
}
