import { useState } from 'react'
import { exportAddress, exportFormats, type PackageKey } from '../../api/export-address.ts'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import { sharedTexts } from './shared-texts.ts'

interface SharedActionsProps {
  readonly packageKey: PackageKey
  readonly canImport: boolean
  readonly onImported: () => void
}

/** Files in and out of a package of the server. */
export function SharedActions({ packageKey, canImport, onImported }: SharedActionsProps) {
  const [said, setSaid] = useState<readonly string[]>([])

  async function take(file: File) {
    try {
      const client = await serverClient()
      const { head } = await client.call('readPackage', { params: packageKey })
      const { revision } = head
      const { notices } = await client.call('importPackage', {
        params: packageKey,
        query: { revision },
        file,
        name: file.name,
      })
      setSaid([sharedTexts.imported(notices.length), ...notices.map(({ message }) => message)])
      onImported()
    } catch (error) {
      setSaid([refusalText(error) ?? sharedTexts.failed])
    }
  }

  return (
    <>
      {canImport ? (
        <label className="button" title={sharedTexts.importHint}>
          {sharedTexts.importFile}
          <input
            type="file"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              target.value = ''
              if (file) void take(file)
            }}
          />
        </label>
      ) : null}
      <details className="menu">
        <summary className="button">{sharedTexts.exportAs}</summary>
        <div>
          {exportFormats.map((format) => (
            <a key={format} href={exportAddress(packageKey, format)} download>
              {sharedTexts.formats[format]}
            </a>
          ))}
        </div>
      </details>
      {said.length > 0 ? (
        <div className="said" role="status">
          {said.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ) : null}
    </>
  )
}
