import { exportAddress, exportFormats, type PackageKey } from '../../api/export-address.ts'
import { deskTexts } from './desk-texts.ts'

/** The package as files to take along. */
export function ExportMenu({ packageKey }: { readonly packageKey: PackageKey }) {
  return (
    <details className="menu">
      <summary className="button">{deskTexts.exportAs}</summary>
      <div>
        {exportFormats.map((format) => (
          <a key={format} href={exportAddress(packageKey, format)} download>
            {deskTexts.formats[format]}
          </a>
        ))}
      </div>
    </details>
  )
}
