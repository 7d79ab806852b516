import { exportAddress, exportFormats, type PackageKey } from '../../api/export-address.ts'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import { byPosition } from '../../ui/by-position.ts'
import { sharedTexts } from './shared-texts.ts'

interface SharedActionsProps {
  readonly packageKey: PackageKey
  readonly canImport: boolean
  /** What was said of the last import. */
  readonly said: readonly string[]
  readonly onSay: (said: readonly string[]) => void
  readonly onImported: () => void
}

/** Files in and out of a package of the server. */
export function SharedActions({ packageKey, canImport, said, onSay, onImported }: SharedActionsProps) {
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
      onSay([sharedTexts.imported(notices.length), ...notices.map(({ message }) => message)])
      onImported()
    } catch (error) {
      onSay([refusalText(error) ?? sharedTexts.failed])
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
          {byPosition(said).map(({ key, item }) => (
            <p key={key}>{item}</p>
          ))}
          <button type="button" className="quiet" onClick={() => onSay([])}>
            {sharedTexts.noted}
          </button>
        </div>
      ) : null}
    </>
  )
}
