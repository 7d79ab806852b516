import { useState } from 'react'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import type { DeskPanelProps } from './desk-panel-props.ts'
import { deskTexts } from './desk-texts.ts'
import { useRefresh } from './use-review-package.ts'

/** What was written on the package, what goes out with the return, and a note of one's own. */
export function NotesTab(props: DeskPanelProps) {
  const { content, pending, nameOf, onShow, onRemovePending } = props
  const { notes: texts, none } = deskTexts
  const names = new Map(content.people.map(({ accountId, displayName }) => [accountId, displayName]))
  return (
    <>
      {pending.length > 0 ? (
        <section className="review-notes pending" aria-label={texts.pending}>
          <h3>{texts.pending}</h3>
          {pending.map(({ address, text }) => (
            <NoteLine key={address} {...{ address, text, nameOf, onShow }}>
              <button type="button" className="quiet" onClick={() => onRemovePending(address)}>
                {texts.remove}
              </button>
            </NoteLine>
          ))}
        </section>
      ) : null}
      {content.head.may.deeds.includes('note') ? <NoteWriter {...props} /> : null}
      <section className="review-notes" aria-label={texts.written}>
        <h3>{texts.written}</h3>
        {content.notes.length === 0 ? <p className="hint">{none.notes}</p> : null}
        {content.notes.toReversed().map(({ id, address, text, settledAt, writtenBy, writtenAt }) => (
          <NoteLine key={id} {...{ address, text, nameOf, onShow }}>
            <small className="hint">
              {names.get(writtenBy) ?? ''} {day.format(new Date(writtenAt))} ·{' '}
              {settledAt === null ? texts.open : texts.settled}
            </small>
          </NoteLine>
        ))}
      </section>
    </>
  )
}

interface NoteLineProps extends Pick<DeskPanelProps, 'nameOf' | 'onShow'> {
  readonly address: string
  readonly text: string
  readonly children: React.ReactNode
}

function NoteLine({ address, text, nameOf, onShow, children }: NoteLineProps) {
  return (
    <div className="note-line">
      {address === '' ? (
        <b>{nameOf(address)}</b>
      ) : (
        <button type="button" className="link" onClick={() => onShow(address)}>
          {nameOf(address)}
        </button>
      )}
      <p>{text}</p>
      {children}
    </div>
  )
}

function NoteWriter({ packageKey, cell, nameOf }: DeskPanelProps) {
  const [text, setText] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const refresh = useRefresh(packageKey)
  const { notes: texts } = deskTexts

  async function send() {
    try {
      const client = await serverClient()
      await client.call('addNote', { params: { ...packageKey }, body: { address: cell, text: text.trim() } })
      setText('')
      setRefusal(null)
      await refresh()
    } catch (error) {
      setRefusal(refusalText(error) ?? deskTexts.decide.noAnswer)
    }
  }

  return (
    <div className="note-writer">
      <label>
        <span className="hint">
          {texts.write} · {nameOf(cell)}
        </span>
        <textarea
          rows={2}
          maxLength={4_000}
          value={text}
          placeholder={texts.placeholder}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <button type="button" disabled={text.trim() === ''} onClick={send}>
        {texts.send}
      </button>
      {refusal === null ? null : (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
    </div>
  )
}

const day = new Intl.DateTimeFormat('zh-CN', { year: 'numeric', month: '2-digit', day: '2-digit' })
