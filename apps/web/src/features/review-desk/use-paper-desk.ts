import type { PackageContent } from '@mingxiao/contract'
import { cellAt } from '@mingxiao/drafts'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createEditor } from '../editing/create-editor.ts'
import { editorState } from '../editing/editor-state.ts'
import { useDesk } from '../editor/use-desk.ts'
import { usePackageView } from '../editor/use-package-view.ts'
import { cellName } from '../engine/cell-name.ts'
import type { CellView, PackageHead } from '../engine/package-view.ts'
import { useMarks } from '../margin/marks.ts'
import { deskTexts } from './desk-texts.ts'
import { serverFindings } from './server-findings.ts'

/** The package on paper, to be looked at, with the findings of the server at its cells. */
export function usePaperDesk(content: PackageContent, at: string | null) {
  const { cells, judged, waivers, evidence } = content
  const { organisationName: unit = '', year, edition } = content.head
  const editor = useMemo(() => {
    const head = { unit, year, edition: edition as PackageHead['edition'] }
    return createEditor(editorState({ head, cells: cells.map(({ address, value }) => [address, value]) }), false)
  }, [unit, year, edition, cells])
  const attached = useMemo(() => evidence.map(({ address }) => address), [evidence])
  const { view, refusal } = usePackageView(editor, attached)
  const findings = useMemo(() => serverFindings({ judged, waivers }), [judged, waivers])
  const judgedView = useMemo(() => view && { ...view, findings }, [view, findings])
  const desk = useDesk(editor, judgedView)
  const marks = useMarks(findings)
  const [spot, setSpot] = useState<Spot>(nowhere)
  const { enter, active: looked } = desk
  const enterCell = useCallback(
    (cell: CellView | null) => {
      enter(cell)
      if (cell) setSpot({ address: cell.address, cell })
    },
    [enter],
  )
  const sheet = useRef<HTMLDivElement>(null)
  // Paragraphs and headings are no cells, but can be spoken of as well.
  useEffect(() => {
    const focus = ({ target }: FocusEvent) => {
      const address = target instanceof HTMLElement ? target.dataset['address'] : undefined
      if (address !== undefined) setSpot((before) => spotAt(before, address))
    }
    const paper = sheet.current
    paper?.addEventListener('focusin', focus)
    return () => paper?.removeEventListener('focusin', focus)
  }, [])
  const active = findings.find(({ fingerprint }) => fingerprint === looked)
  const lookedAt = active ? (active.address ?? '') : null
  useEffect(() => {
    if (lookedAt !== null) setSpot((before) => spotAt(before, lookedAt))
  }, [lookedAt])
  const nameOf = useCallback(
    (address: string) => (address === '' ? deskTexts.wholePackage : cellName(view, address)),
    [view],
  )
  // Somebody came for one cell: it is shown once, as soon as it is drawn.
  const wanted = useRef(at)
  const { show } = desk
  useEffect(() => {
    if (!view || wanted.current === null) return
    const texts = new Map(cells.map(({ address, value }) => [address, value]))
    show(texts.has(wanted.current) ? wanted.current : (cellAt(wanted.current, texts) ?? wanted.current))
    wanted.current = null
  }, [view, cells, show])
  return {
    ...{ editor, desk, refusal, findings, marks, nameOf, spot, active, enterCell, sheet },
    attachments: view?.attachments ?? none,
    score: view?.score ?? null,
  }
}

/** What is looked at, also while the focus is elsewhere; '' for the package as a whole. */
interface Spot {
  readonly address: string
  readonly cell: CellView | null
}

function spotAt(before: Spot, address: string): Spot {
  return before.address === address ? before : { address, cell: null }
}

const nowhere: Spot = { address: '', cell: null }
const none: readonly never[] = []
