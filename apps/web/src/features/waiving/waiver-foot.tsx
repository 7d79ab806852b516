import type { FindingJson, WaiverJson } from '@mingxiao/contract'
import { type FormEvent, useState } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import { waiverStanding } from './waiver-standing.ts'
import { waivingTexts } from './waiving-texts.ts'

interface WaiverFootProps {
  readonly packageKey: PackageKey
  readonly fingerprint: string
  readonly waiver: WaiverJson | undefined
  /** The finding as the server made it; undefined until it has. */
  readonly judged: FindingJson | undefined
  readonly canAsk: boolean
  readonly onAsked: () => void
}

/** Below a finding: how it stands with its waiver, and the way to ask for one. */
export function WaiverFoot({ packageKey, fingerprint, waiver, judged, canAsk, onAsked }: WaiverFootProps) {
  const [isOpen, setOpen] = useState(false)
  const standing = waiverStanding(waiver, judged)
  const mayAsk = canAsk && judged !== undefined && standing !== 'accepted' && standing !== 'asked'
  if (!mayAsk && standing === 'none') return null
  return (
    <div className={standing === 'none' ? 'waiver' : `waiver told ${standing}`}>
      {waiver && standing !== 'none' ? (
        <p>
          <b>{waivingTexts[standing]}</b>
          {waiver.refusedReason ?? waiver.reason}
        </p>
      ) : null}
      {mayAsk && !isOpen ? (
        <button type="button" className="quiet ask" onClick={() => setOpen(true)}>
          {standing === 'none' ? waivingTexts.ask : waivingTexts.askAgain}
        </button>
      ) : null}
      {mayAsk && isOpen ? (
        <WaiverForm
          packageKey={packageKey}
          fingerprint={fingerprint}
          onAsked={() => {
            setOpen(false)
            onAsked()
          }}
          onCancel={() => setOpen(false)}
        />
      ) : null}
    </div>
  )
}

interface WaiverFormProps extends Pick<WaiverFootProps, 'packageKey' | 'fingerprint' | 'onAsked'> {
  readonly onCancel: () => void
}

function WaiverForm({ packageKey, fingerprint, onAsked, onCancel }: WaiverFormProps) {
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)

  async function ask(event: FormEvent) {
    event.preventDefault()
    try {
      const client = await serverClient()
      await client.call('askWaiver', { params: packageKey, body: { fingerprint, reason: reason.trim() } })
      onAsked()
    } catch (error) {
      setRefusal(refusalText(error) ?? waivingTexts.failed)
    }
  }

  return (
    <form
      onSubmit={ask}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel()
      }}
    >
      <textarea
        required
        // biome-ignore lint/a11y/noAutofocus: the button that was pressed becomes this text.
        autoFocus
        maxLength={4000}
        aria-label={waivingTexts.reason}
        placeholder={waivingTexts.hint}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <button type="submit">{waivingTexts.send}</button>
      <button type="button" className="quiet" onClick={onCancel}>
        {waivingTexts.cancel}
      </button>
      {refusal === null ? null : (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
    </form>
  )
}
