import type { PackageContent } from '@mingxiao/contract'
import { useEffect, useRef } from 'react'
import { AttachFiles } from '../evidence/attach-files.tsx'
import { EvidenceList } from '../evidence/evidence-list.tsx'
import { evidenceTexts } from '../evidence/evidence-texts.ts'
import { NoteCard, type NoteRights } from '../notes/note-card.tsx'
import { NoteForm } from '../notes/note-form.tsx'
import { notesTexts } from '../notes/notes-texts.ts'
import { threadsOf } from '../notes/threads-of.ts'
import { cellPanelTexts } from './cell-panel-texts.ts'

interface CellPanelProps {
  readonly content: PackageContent
  /** '' for the package as a whole, with all that stands at its cells. */
  readonly address: string
  readonly nameOf: (address: string) => string
  readonly rights: NoteRights
  readonly onGo: (address: string) => void
  readonly onClose: () => void
}

/** What belongs to a cell besides its text: the files behind it, and what people say about it. */
export function CellPanel({ content, address, nameOf, rights, onGo, onClose }: CellPanelProps) {
  const isWhole = address === ''
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus({ preventScroll: true }), [])
  const { packageKey, onChanged, nameOf: personOf } = rights
  const canAttach = content.head.may.deeds.includes('add-evidence')
  const evidence = content.evidence.filter((one) => isWhole || one.address === address)
  const threads = threadsOf(content.notes).filter(({ note }) => isWhole || note.address === address)
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className="over-paper cell-panel"
      aria-label={isWhole ? cellPanelTexts.whole : nameOf(address)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose()
      }}
    >
      <header>
        <h2>{isWhole ? cellPanelTexts.whole : nameOf(address)}</h2>
        <button type="button" className="quiet" onClick={onClose}>
          {cellPanelTexts.close}
        </button>
      </header>
      <div>
        <h3>{evidenceTexts.heading}</h3>
        <EvidenceList
          packageKey={packageKey}
          items={evidence}
          canChange={canAttach}
          nameOf={isWhole ? nameOf : null}
          personOf={personOf}
          onGo={onGo}
          onChanged={onChanged}
        />
        {canAttach ? <AttachFiles packageKey={packageKey} address={address} onChanged={onChanged} /> : null}
      </div>
      <div>
        <h3>{notesTexts.heading}</h3>
        {threads.length === 0 ? <p className="hint">{notesTexts.none}</p> : null}
        {threads.map((thread) => (
          <div key={thread.note.id} className="thread">
            {isWhole && thread.note.address !== '' ? (
              <button type="button" className="quiet" onClick={() => onGo(thread.note.address)}>
                {nameOf(thread.note.address)}
              </button>
            ) : null}
            <NoteCard thread={thread} {...rights} />
          </div>
        ))}
        {rights.canWrite ? (
          <NoteForm packageKey={packageKey} address={address} label={notesTexts.write} onSent={onChanged} />
        ) : null}
      </div>
    </section>
  )
}
