import { type KeyboardEvent, useState } from 'react'
import { deskTexts } from './desk-texts.ts'
import { backOf, onwardOf } from './move-words.ts'
import type { Decisions } from './use-decisions.ts'

interface DecisionStripProps {
  readonly decisions: Decisions
  readonly unit: string
}

/** What is about to be decided, over the bar: Enter confirms, Escape takes it back, and the page behind stays as it is. */
export function DecisionStrip({ decisions, unit }: DecisionStripProps) {
  const { decision } = decisions
  if (!decision) return null
  if (decision.kind === 'pass') return <PassStrip decisions={decisions} unit={unit} />
  if (decision.kind === 'return') return <ReturnStrip decisions={decisions} {...decision} />
  return <WaiverStrip decisions={decisions} {...decision} />
}

function PassStrip({ decisions, unit }: DecisionStripProps) {
  const { passing, isBusy, pass, cancel } = decisions
  const { decide } = deskTexts
  const words = decide.onward[onwardOf(passing)]
  const isHindered = passing?.hindrance != null
  return (
    <section className="decision-strip" aria-label={words.name}>
      <p>
        <b>{words.ask(unit)}</b>
        {passing?.hindrance ? (
          <span className="refusal">
            {decide.hindered}
            {passing.hindrance.forUser}
          </span>
        ) : null}
      </p>
      <div className="buttons">
        {/* biome-ignore lint/a11y/noAutofocus: whoever asked to pass goes on with Enter. */}
        <button type="button" className="main" autoFocus={!isHindered} disabled={isBusy || isHindered} onClick={pass}>
          {words.confirm} <kbd>Enter</kbd>
        </button>
        <CancelButton onCancel={cancel} />
      </div>
    </section>
  )
}

interface ReturnStripProps {
  readonly decisions: Decisions
  readonly address: string
  readonly name: string
}

function ReturnStrip({ decisions, address: asked, name }: ReturnStripProps) {
  const { pending, isBusy, keep, sendBack, cancel } = decisions
  const words = deskTexts.decide.back[backOf(decisions.returning)]
  const [isWhole, setWhole] = useState(asked === '')
  const address = isWhole ? '' : asked
  const { decide } = deskTexts
  const [text, setText] = useState(() => pending.find((each) => each.address === asked)?.text ?? '')
  const others = pending.filter((each) => each.address !== address).length
  const hasText = text.trim() !== ''
  const note = hasText ? { address, text: text.trim() } : null
  const cells = others + (hasText && address !== '' ? 1 : 0)
  const canReturn = hasText || others > 0

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    if (event.shiftKey) returnNow()
    else if (note) keep(note)
  }

  function returnNow() {
    if (!canReturn) return
    const reason = cells > 0 ? decide.defaultReason(cells) : ''
    void sendBack(reason, note)
  }

  return (
    <section className="decision-strip" aria-label={words.cell}>
      <label>
        <b>{words.of(isWhole ? deskTexts.wholePackage : name)}</b>
        <textarea
          // biome-ignore lint/a11y/noAutofocus: whoever asked to return a cell goes on by writing why.
          autoFocus
          rows={2}
          maxLength={4_000}
          value={text}
          placeholder={decide.noteText}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={press}
        />
      </label>
      <div className="buttons">
        <button type="button" disabled={!note} onClick={() => note && keep(note)}>
          {decide.keep} <kbd>Ctrl+Enter</kbd>
        </button>
        <button type="button" className="main" disabled={!canReturn || isBusy} onClick={returnNow}>
          {hasText ? words.keepAnd : words.now} <kbd>Ctrl+Shift+Enter</kbd>
        </button>
        <CancelButton onCancel={cancel} />
        {asked === '' ? null : (
          <label className="whole">
            <input type="checkbox" checked={isWhole} onChange={() => setWhole(!isWhole)} />
            {decide.ofWhole}
          </label>
        )}
      </div>
    </section>
  )
}

interface WaiverStripProps {
  readonly decisions: Decisions
  readonly finding: Parameters<Decisions['decideWaiver']>[0]
  readonly accepted: boolean
}

function WaiverStrip({ decisions, finding, accepted }: WaiverStripProps) {
  const { decide, waiver } = deskTexts
  const [reason, setReason] = useState<string>(accepted ? waiver.acceptReason : waiver.refuseReason)
  const isMissing = reason.trim() === ''

  function apply() {
    if (!isMissing) void decisions.decideWaiver(finding, accepted, reason.trim())
  }

  return (
    <section className="decision-strip" aria-label={accepted ? waiver.accept : waiver.refuse}>
      <label>
        <b>{(accepted ? decide.acceptOf : decide.refuseOf)(finding.label)}</b>
        <input
          // biome-ignore lint/a11y/noAutofocus: whoever asked to decide goes on with the reason.
          autoFocus
          maxLength={4_000}
          value={reason}
          placeholder={decide.reason}
          onChange={({ target }) => setReason(target.value)}
          onKeyDown={({ key, nativeEvent }) => key === 'Enter' && !nativeEvent.isComposing && apply()}
        />
      </label>
      <div className="buttons">
        <button type="button" className="main" disabled={isMissing || decisions.isBusy} onClick={apply}>
          {decide.apply} <kbd>Enter</kbd>
        </button>
        <CancelButton onCancel={decisions.cancel} />
      </div>
    </section>
  )
}

function CancelButton({ onCancel }: { readonly onCancel: () => void }) {
  return (
    <button type="button" className="quiet" onClick={onCancel}>
      {deskTexts.decide.cancel} <kbd>Esc</kbd>
    </button>
  )
}
