import { Button } from 'antd'
import { useState } from 'react'
import { printMinute } from '../../ui/print-moment.ts'
import { downloadText } from '../saving/download-text.ts'
import { printCsv } from '../saving/print-csv.ts'
import { peopleTexts } from './people-texts.ts'

/** By which somebody sets their first password. */
export interface Invitation {
  readonly accountId: string
  readonly name: string
  readonly displayName: string
  readonly token: string
  readonly expiresAt: string
}

interface InvitationNoticeProps {
  readonly invitations: readonly Invitation[]
  readonly onDismiss: () => void
}

/** Links that are shown once, to be handed to those they are for. */
export function InvitationNotice({ invitations, onDismiss }: InvitationNoticeProps) {
  const [only] = invitations
  if (!only) return null
  const { invited, invitedMany, link, until, downloadLinks, dismiss } = peopleTexts
  return (
    <section className="invitations" role="status">
      <h2>{invitations.length === 1 ? invited(only.displayName) : invitedMany(invitations.length)}</h2>
      <p>{link}</p>
      <ul>
        {invitations.map((one) => (
          <li key={one.accountId}>
            {invitations.length === 1 ? null : <b>{`${one.displayName}（${one.name}）`}</b>}
            <p className="secret">{linkOf(one)}</p>
            <span className="hint">{until(printMinute(one.expiresAt))}</span> <CopyButton text={linkOf(one)} />
          </li>
        ))}
      </ul>
      <div className="part-tools">
        {invitations.length === 1 ? null : (
          <Button onClick={() => downloadText(asCsv(invitations), 'invitations.csv', 'text/csv')}>
            {downloadLinks}
          </Button>
        )}
        <Button onClick={onDismiss}>{dismiss}</Button>
      </div>
    </section>
  )
}

function CopyButton({ text }: { readonly text: string }) {
  const [isCopied, setCopied] = useState(false)
  // Only where the page came encrypted can it write to the clipboard; elsewhere the link is marked by hand.
  if (!navigator.clipboard) return null
  return (
    <Button
      size="small"
      onClick={async () => {
        await navigator.clipboard.writeText(text)
        setCopied(true)
      }}
    >
      {isCopied ? peopleTexts.copied : peopleTexts.copy}
    </Button>
  )
}

function linkOf({ token }: Invitation): string {
  return `${window.location.origin}${window.location.pathname}#/invitation/${token}`
}

function asCsv(invitations: readonly Invitation[]): string {
  const { account, name, linkHead, untilHead } = peopleTexts
  const lines = invitations.map((one) => [one.name, one.displayName, linkOf(one), printMinute(one.expiresAt)])
  return printCsv([[account, name, linkHead, untilHead], ...lines])
}
