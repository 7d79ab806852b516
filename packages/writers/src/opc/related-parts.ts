import type { Archive } from '../archive/open-archive.ts'
import { attributeOf, walkTags } from '../xml/walk-tags.ts'
import { decodeXml } from '../xml/xml-text.ts'

export interface Relationship {
  readonly id: string
  /** Last step of the type's address, the same in both editions of OOXML. */
  readonly type: string
  /** Name of the part it leads to. */
  readonly target: string
}

/** Where a part leads to inside the file (OPC §6.5); '' stands for the file itself. */
export function relatedParts(archive: Archive, part: string): readonly Relationship[] {
  const content = archive.read(relationshipsPart(part))?.toString('latin1') ?? ''
  return [...walkTags(content)]
    .filter((tag) => /(?:^|:)Relationship$/.test(tag.name) && attributeOf(tag, 'TargetMode') !== 'External')
    .map((tag) => ({
      id: decodeXml(attributeOf(tag, 'Id') ?? ''),
      type: (attributeOf(tag, 'Type') ?? '').replace(/^.*\//, ''),
      target: resolveTarget(folderOf(part), decodeXml(attributeOf(tag, 'Target') ?? '')),
    }))
}

/** The part that says where a part leads to. */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part)
  return `${folder}_rels/${part.slice(folder.length)}.rels`
}

export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1)
}

function resolveTarget(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
