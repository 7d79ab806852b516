import type { FilePreviewJson } from '@mingxiao/contract'
import { useEffect, useMemo, useRef, useState } from 'react'
import { createEditor } from '../editing/create-editor.ts'
import { editorState } from '../editing/editor-state.ts'
import { EditorContext } from '../editing/use-cell.ts'
import { AttachmentList } from '../editor/attachment-list.tsx'
import { AttachmentPaper } from '../editor/attachment-paper.tsx'
import { useDesk } from '../editor/use-desk.ts'
import { usePackageView } from '../editor/use-package-view.ts'
import type { HeldPackage, PackageHead } from '../engine/package-view.ts'
import { MarksContext } from '../margin/marks.ts'
import { DoubtBar } from './doubt-bar.tsx'
import { type Doubt, doubtsOf, spotKey } from './doubts-of.ts'
import { importCheckTexts } from './import-check-texts.ts'
import { SourceView } from './source-view.tsx'
import './import-check.css'

interface ImportCheckProps {
  readonly name: string
  readonly preview: FilePreviewJson
  /** The package holds something that would be replaced. */
  readonly replaces: boolean
  readonly isBusy: boolean
  readonly refusal: string | null
  readonly onAccept: (held: HeldPackage) => void
  readonly onDiscard: () => void
}

/** What was read of a file, beside the file: each value linked to its place, what is uncertain marked; taken or left. */
export function ImportCheck({ name, preview, replaces, isBusy, refusal, onAccept, onDiscard }: ImportCheckProps) {
  const held = useMemo(() => heldOf(preview), [preview])
  const editor = useMemo(() => createEditor(editorState(held), false), [held])
  const doubts = useMemo(() => doubtsOf(preview), [preview])
  const links = useMemo(() => linksOf(preview, doubts), [preview, doubts])
  const { view } = usePackageView(editor, null)
  const desk = useDesk(editor, view)
  const [spot, setSpot] = useState<string | null>(null)
  const source = useRef<HTMLElement>(null)
  const { cell, show } = desk
  const address = cell?.address

  useEffect(() => {
    const found = address === undefined ? undefined : links.spotOf.get(address)
    if (found !== undefined) setSpot(found)
  }, [address, links])
  useEffect(() => {
    const pane = source.current
    for (const each of pane?.querySelectorAll('.chosen') ?? []) each.classList.remove('chosen')
    const element = spot === null ? null : pane?.querySelector(`[data-spot="${CSS.escape(spot)}"]`)
    element?.classList.add('chosen')
    element?.scrollIntoView({ block: 'center', inline: 'nearest' })
  }, [spot])

  function go({ address: at, spot: where }: Doubt) {
    if (at !== null) show(at)
    if (where) setSpot(spotKey(where))
  }
  const choose = useMemo(() => {
    return (chosen: string) => {
      const at = links.addressOf.get(chosen)
      setSpot(chosen)
      if (at !== undefined) show(at)
    }
  }, [links, show])

  return (
    <main className="import-check">
      <header>
        <h1>{importCheckTexts.heading(name)}</h1>
        <p className="hint">{importCheckTexts.hint}</p>
        <div className="import-actions">
          {replaces ? <span className="hint">{importCheckTexts.replaces}</span> : null}
          <button type="button" onClick={onDiscard}>
            {importCheckTexts.discard}
          </button>
          <button type="button" className="main" disabled={isBusy} onClick={() => onAccept(held)}>
            {importCheckTexts.accept}
          </button>
        </div>
        {refusal === null ? null : (
          <p className="refusal" role="alert">
            {refusal}
          </p>
        )}
        <DoubtBar doubts={doubts} onGo={go} />
      </header>
      <section ref={source} className="source-pane" aria-label={importCheckTexts.source}>
        <SourceView sources={preview.sources} linked={links.linked} doubtful={links.doubtfulSpots} onChoose={choose} />
      </section>
      <section className="form-pane" aria-label={importCheckTexts.form}>
        <EditorContext value={editor}>
          <MarksContext value={links.marks}>
            <AttachmentList
              attachments={view?.attachments ?? []}
              findings={none}
              shown={desk.attachment?.name ?? ''}
              onShow={(chosen) => {
                show(`${chosen}/`)
                setSpot(links.firstSpotOf(chosen))
              }}
              canAdd={false}
              onAddProject={() => undefined}
            />
            <AttachmentPaper attachment={desk.attachment} onEnter={desk.enter} />
          </MarksContext>
        </EditorContext>
      </section>
    </main>
  )
}

function heldOf({ head, cells }: FilePreviewJson): HeldPackage {
  const { edition, unit, year } = head
  return {
    head: { edition: edition as PackageHead['edition'], unit, year },
    cells: cells.map(({ address, value }) => [address, value] as const),
  }
}

/** Which cell was read where, and the other way round. */
function linksOf({ places }: FilePreviewJson, doubts: readonly Doubt[]) {
  const placed = places.flatMap(({ address, spot }) => (spot ? [[address, spotKey(spot)] as const] : []))
  const addressOf = new Map(placed.map(([address, key]) => [key, address]).toReversed() as [string, string][])
  return {
    spotOf: new Map(placed),
    addressOf,
    linked: new Set(addressOf.keys()),
    firstSpotOf: (attachment: string) => placed.find(([address]) => address.startsWith(`${attachment}/`))?.[1] ?? null,
    doubtfulSpots: new Set(doubts.flatMap(({ spot }) => (spot ? [spotKey(spot)] : []))),
    marks: new Map(doubts.flatMap(({ address }) => (address === null ? [] : [[address, 'warning' as const] as const]))),
  }
}

const none: readonly never[] = []
