import type { Finding } from '@mingxiao/audit'
import { type CheckedFile, isChecked, type Judged } from '../report/checked-file.ts'
import { fileUri } from './file-uri.ts'
import type { SarifArtifact, SarifLocation } from './sarif-log.ts'

/** Every file that results speak of, and how they point at it. */
export interface ArtifactList {
  readonly artifacts: readonly SarifArtifact[]
  /** For each checked file: the location of it, or of the file of that name in it. */
  readonly pointers: readonly Pointer[]
}

/** `name` is that of a file in a folder or archive, as origins have it. */
export type Pointer = (name?: string) => SarifLocation

/** A folder or archive is followed by those of its files that anything is said of (SARIF 2.1.0 §3.24). */
export function listArtifacts(files: readonly CheckedFile[]): ArtifactList {
  const artifacts: SarifArtifact[] = []
  const pointers = files.map((file): Pointer => {
    const own = artifacts.length
    artifacts.push({
      location: { uri: fileUri(file.file) },
      ...(isChecked(file) ? { hashes: { 'sha-256': file.sha256 } } : {}),
    })
    const inside = isChecked(file) ? namesIn(file) : []
    const indexes = new Map<string | undefined, number>([[undefined, own]])
    for (const name of inside) {
      indexes.set(name, artifacts.length)
      artifacts.push(artifactIn(file, name, own))
    }
    return (name) => locationOf(artifacts, indexes.get(name) ?? own)
  })
  return { artifacts, pointers }
}

/** A file in a folder has a path of its own; one in an archive has a path in the archive. */
function artifactIn(file: CheckedFile, name: string, parentIndex: number): SarifArtifact {
  if (isChecked(file) && file.isFolder) return { location: { uri: fileUri(`${file.file}/${name}`) } }
  return { location: { uri: fileUri(name) }, parentIndex }
}

function locationOf(artifacts: readonly SarifArtifact[], index: number): SarifLocation {
  const artifact = artifacts[index]
  if (!artifact) throw new Error(`no artifact ${index}`)
  return { physicalLocation: { artifactLocation: { uri: artifact.location.uri, index } } }
}

function namesIn({ findings, waived, baseline, notices }: Judged): readonly string[] {
  const listed: readonly Finding[] = [...findings, ...(baseline?.kept ?? []), ...waived.map(({ finding }) => finding)]
  const origins = [
    ...listed.flatMap(({ place, related }) => [place, ...related].map(({ origin }) => origin)),
    ...notices.map(({ origin }) => origin),
  ]
  return [...new Set(origins.flatMap((origin) => origin?.file ?? []))]
}
