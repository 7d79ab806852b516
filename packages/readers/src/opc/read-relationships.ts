import { openXmlPart } from '../xml/open-xml-part.ts'
import { XmlCursor } from '../xml/xml-cursor.ts'
import type { ZipArchive } from '../zip/open-zip.ts'

export interface Relationship {
  readonly id: string
  /** Last step of the type's address, the same in both editions of OOXML: `officeDocument`, `header`, `numbering`. */
  readonly type: string
  /** Name of the part it leads to; targets outside the file are left out. */
  readonly target: string
}

/** Where a part leads to (OPC §6.5); '' stands for the package itself. */
export function readRelationships(archive: ZipArchive, part: string): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`
  const content = archive.read(name)
  if (content === null) return []

  const cursor = new XmlCursor(openXmlPart(name, content))
  const relationships: Relationship[] = []
  while (cursor.nextStart(0)) {
    if (cursor.name !== 'rel:Relationship' || cursor.attribute('TargetMode') === 'External') continue
    relationships.push({
      id: cursor.attribute('Id') ?? '',
      type: (cursor.attribute('Type') ?? '').replace(/^.*\//, ''),
      target: resolveTarget(folder, cursor.attribute('Target') ?? ''),
    })
  }
  return relationships
}

/** Part names have no leading slash here, as in the archive. */
function resolveTarget(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : folder + target
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
