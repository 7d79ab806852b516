import type { ChangeEvent, MouseEvent } from 'react'
import { exportAddress, exportFormats, type PackageKey } from '../../api/export-address.ts'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import { sharedTexts } from './shared-texts.ts'

interface SharedActionsProps {
  readonly packageKey: PackageKey
  readonly canImport: boolean
  readonly onSay: (said: readonly string[]) => void
  readonly onImported: () => void
}

/** Files in and out of a package of the server. */
export function SharedActions({ packageKey, canImport, onSay, onImported }: SharedActionsProps) {
  async function take({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? []
    if (!file) return
    try {
      onSay(await importFile(packageKey, file))
      onImported()
    } catch (error) {
      onSay([refusalText(error) ?? sharedTexts.failed])
    } finally {
      target.value = ''
    }
  }

  return (
    <>
      {canImport ? (
        <label className="button" title={sharedTexts.importHint}>
          {sharedTexts.importFile}
          <input type="file" onChange={take} />
        </label>
      ) : null}
      <details className="menu">
        <summary className="button">{sharedTexts.exportAs}</summary>
        <div>
          {exportFormats.map((format) => (
            <a key={format} href={exportAddress(packageKey, format)} download onClick={closeMenu}>
              {sharedTexts.formats[format]}
            </a>
          ))}
        </div>
      </details>
    </>
  )
}

/** What the reader says of the file; the package takes its content. */
async function importFile(key: PackageKey, file: File): Promise<readonly string[]> {
  const client = await serverClient()
  const { revision } = (await client.call('readPackage', { params: key })).head
  const { notices } = await client.call('importPackage', { params: key, query: { revision }, file, name: file.name })
  return [sharedTexts.imported(notices.length), ...notices.map(({ message }) => message)]
}

function closeMenu({ currentTarget }: MouseEvent) {
  currentTarget.closest('details')?.removeAttribute('open')
}
