import type { PackageContent } from '@mingxiao/contract'
import type { MouseEvent } from 'react'
import { exportAddress, exportFormats, type PackageKey, packageAddress } from '../../api/export-address.ts'
import { FileButton } from '../../ui/file-button.tsx'
import { cellPanelTexts } from '../cell-panel/cell-panel-texts.ts'
import { versionsTexts } from '../versions/versions-texts.ts'
import { sharedTexts } from './shared-texts.ts'

/** What can be opened over the paper. */
export type OpenPanel =
  | { readonly kind: 'versions' }
  /** Of a cell; '' for the package as a whole. */
  | { readonly kind: 'cell'; readonly address: string }

interface SharedActionsProps {
  readonly packageKey: PackageKey
  readonly content: PackageContent
  readonly canImport: boolean
  readonly onFile: (file: File) => void
  readonly onOpen: (panel: OpenPanel) => void
}

/** Files in and out of a package of the server, its versions, and what stands behind its figures. */
export function SharedActions({ packageKey, content, canImport, onFile, onOpen }: SharedActionsProps) {
  const original = `${packageAddress(packageKey)}/original?form=`
  return (
    <>
      <button type="button" onClick={() => onOpen({ kind: 'cell', address: '' })}>
        {cellPanelTexts.openAll(content.evidence.length, content.head.openNotes)}
      </button>
      <button type="button" onClick={() => onOpen({ kind: 'versions' })}>
        {versionsTexts.open}
      </button>
      {canImport ? (
        <FileButton title={sharedTexts.importHint} onFiles={([file]) => file && onFile(file)}>
          {sharedTexts.importFile}
        </FileButton>
      ) : null}
      <details className="menu">
        <summary className="button">{sharedTexts.exportAs}</summary>
        <div>
          {exportFormats.map((format) => (
            <a key={format} href={exportAddress(packageKey, format)} download onClick={closeMenu}>
              {sharedTexts.formats[format]}
            </a>
          ))}
          {content.original?.takesComments ? (
            <a href={`${original}annotated`} download onClick={closeMenu}>
              {sharedTexts.annotated}
            </a>
          ) : null}
          {content.original ? (
            <a href={`${original}as-imported`} download onClick={closeMenu}>
              {sharedTexts.original}
            </a>
          ) : null}
        </div>
      </details>
    </>
  )
}

function closeMenu({ currentTarget }: MouseEvent) {
  currentTarget.closest('details')?.removeAttribute('open')
}
