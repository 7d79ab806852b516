import type { PackageContent } from '@mingxiao/contract'
import { useState } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import { byPosition } from '../../ui/by-position.ts'
import type { SaveState } from '../saving/save-state.ts'
import { Deadline } from './deadline.tsx'
import { MoveForm } from './move-form.tsx'
import { movingTexts } from './moving-texts.ts'
import { ProgressLine } from './progress-line.tsx'
import { ReceiptLine } from './receipt-line.tsx'

interface MoveStripProps {
  readonly packageKey: PackageKey
  readonly content: PackageContent
  readonly saved: SaveState
  /** The package stands elsewhere now, or goes on as another one. */
  readonly onMoved: (packageId: string) => void
}

/** Where a package stands, until when, and what the reader may do about it. */
export function MoveStrip({ packageKey, content, saved, onMoved }: MoveStripProps) {
  const { head, receipts } = content
  const { moves } = head.may
  const [chosen, setChosen] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const open = moves.find(({ move }) => move === chosen)
  const isUnsent = saved.kind !== 'saved' && saved.kind !== 'reading'
  const receipt = head.state === 'draft' || head.state === 'returned' ? undefined : receipts.at(-1)

  async function make(name: (typeof moves)[number]['move'], reason: string) {
    setBusy(true)
    try {
      const client = await serverClient()
      const { head: now } = await client.call('readPackage', { params: packageKey })
      const said = reason.trim() === '' ? {} : { reason: reason.trim() }
      const made = await client.call('makeMove', {
        params: packageKey,
        body: { move: name, revision: now.revision, ...said },
      })
      setChosen(null)
      setRefusal(null)
      onMoved(made.packageId)
    } catch (error) {
      setRefusal(refusalText(error) ?? movingTexts.failed)
    } finally {
      setBusy(false)
    }
  }

  return (
    <section className="move-strip" aria-label={movingTexts.progress}>
      <ProgressLine content={content} />
      <div className="move-side">
        {head.may.deeds.includes('edit') ? <Deadline openTime={head.openTime} /> : null}
        {receipt ? <ReceiptLine receipt={receipt} /> : null}
        {moves.map(({ move, hindrance }) => (
          <button
            key={move}
            type="button"
            className={isForward(move) ? 'main' : ''}
            aria-expanded={move === chosen}
            disabled={hindrance !== null || isUnsent}
            title={isUnsent ? movingTexts.waitForSaving : undefined}
            onClick={() => setChosen(move === chosen ? null : move)}
          >
            {movingTexts.moves[move]}
          </button>
        ))}
      </div>
      {moves.map(({ move, hindrance }) =>
        hindrance ? (
          <Hindrance key={move} move={movingTexts.moves[move]} code={hindrance.code} said={hindrance.forUser} />
        ) : null,
      )}
      {open ? (
        <MoveForm
          key={open.move}
          move={open}
          isBusy={isBusy}
          onMake={(reason) => make(open.move, reason)}
          onCancel={() => setChosen(null)}
        />
      ) : null}
      {refusal === null ? null : (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
    </section>
  )
}

/** What stands in the way, with its particulars on demand. */
function Hindrance({ move, code, said }: { readonly move: string; readonly code: string; readonly said: string }) {
  const [told = '', ...particulars] = said.split('\n')
  const first = movingTexts.hindrances[code] ?? told
  const words = (
    <>
      <b>{move}</b>
      {first}
    </>
  )
  if (particulars.length === 0) return <p className="hindrance">{words}</p>
  return (
    <details className="hindrance">
      <summary>
        {words}
        <em>{movingTexts.particulars(particulars.length)}</em>
      </summary>
      <ul>
        {byPosition(particulars).map(({ key, item }) => (
          <li key={key}>{item.trim()}</li>
        ))}
      </ul>
    </details>
  )
}

function isForward(move: string): boolean {
  return !/^(?:return|withdraw|reopen)/.test(move)
}
