import { packageAddress } from '../../api/export-address.ts'
import type { DeskPanelProps } from './desk-panel-props.ts'
import { deskTexts } from './desk-texts.ts'

/** The files behind the figures, those of the cell that is looked at first. */
export function EvidenceTab({ packageKey, content, cell, nameOf, onShow }: DeskPanelProps) {
  if (content.evidence.length === 0) return <p className="hint">{deskTexts.none.evidence}</p>
  const isHere = (address: string) => cell !== '' && address === cell
  const ordered = content.evidence.toSorted((a, b) => Number(isHere(b.address)) - Number(isHere(a.address)))
  return (
    <ul className="review-evidence">
      {ordered.map(({ id, name, address, bytes }) => (
        <li key={id}>
          <a href={`${packageAddress(packageKey)}/evidence/${encodeURIComponent(id)}`} download={name}>
            {name}
          </a>
          <span className="hint">{deskTexts.evidence.bytes(kilobytes(bytes))}</span>
          <button type="button" className="link" onClick={() => onShow(address)}>
            {nameOf(address)}
          </button>
          {isHere(address) ? <span className="review-state">{deskTexts.evidence.ofCell}</span> : null}
        </li>
      ))}
    </ul>
  )
}

/** A file’s size is a count, not an amount. */
function kilobytes(bytes: string): string {
  return `${Math.ceil(Number.parseInt(bytes, 10) / 1024)}`
}
