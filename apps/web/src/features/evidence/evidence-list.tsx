import type { EvidenceJson } from '@mingxiao/contract'
import { type PackageKey, packageAddress } from '../../api/export-address.ts'
import { serverClient } from '../../api/server-client.ts'
import { locale } from '../../ui/in-language.ts'
import { evidenceTexts } from './evidence-texts.ts'
import { printBytes } from './print-bytes.ts'

interface EvidenceListProps {
  readonly packageKey: PackageKey
  readonly items: readonly EvidenceJson[]
  readonly canChange: boolean
  /** What cells are called, where files of several are listed. */
  readonly nameOf: ((address: string) => string) | null
  readonly personOf: (accountId: string) => string
  readonly onGo: (address: string) => void
  readonly onChanged: () => void
}

/** The files behind figures, to be opened or taken away. */
export function EvidenceList({ packageKey, items, canChange, nameOf, personOf, onGo, onChanged }: EvidenceListProps) {
  if (items.length === 0) return <p className="hint">{evidenceTexts.none}</p>

  async function remove(evidenceId: string) {
    const client = await serverClient()
    await client.call('removeEvidence', { params: { ...packageKey, evidenceId } })
    onChanged()
  }

  return (
    <ul className="evidence">
      {items.map(({ id, address, name, bytes, contentHash, addedBy, addedAt }) => (
        <li key={id}>
          <a
            href={`${packageAddress(packageKey)}/evidence/${encodeURIComponent(id)}`}
            download={name}
            title={`SM3 ${contentHash}`}
          >
            {name}
          </a>
          <span className="hint">
            {printBytes(bytes)} · {evidenceTexts.by(personOf(addedBy), day.format(new Date(addedAt)))}
          </span>
          {nameOf ? (
            <button type="button" className="quiet" disabled={address === ''} onClick={() => onGo(address)}>
              {address === '' ? evidenceTexts.whole : nameOf(address)}
            </button>
          ) : null}
          {canChange ? (
            <button
              type="button"
              className="quiet"
              aria-label={evidenceTexts.removeNamed(name)}
              onClick={() => remove(id)}
            >
              {evidenceTexts.remove}
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

const day = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric' })
