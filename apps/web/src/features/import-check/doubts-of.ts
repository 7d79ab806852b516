import type { FilePreviewJson } from '@mingxiao/contract'
import { importCheckTexts } from './import-check-texts.ts'

export type Spot = NonNullable<FilePreviewJson['places'][number]['spot']>

/** Something that was read with doubt, where it stands in the source and in the form. */
export interface Doubt {
  readonly message: string
  readonly address: string | null
  readonly spot: Spot | null
}

/** What readers and the import had to say, and the cells that hold no value of their kind. */
export function doubtsOf({ notices, places }: FilePreviewJson): readonly Doubt[] {
  const said = new Set(notices.map(({ address }) => address))
  const unreadable = places.filter(({ address, isUnreadable }) => isUnreadable && !said.has(address))
  return [
    ...notices.map(({ message, address, spot }) => ({ message, address, spot })),
    ...unreadable.map(({ address, spot }) => ({ message: importCheckTexts.unreadable, address, spot })),
  ]
}

/** A spot as elements of the source are named by it. */
export function spotKey({ source, block, row, column }: Spot): string {
  return [source, block, row ?? '', column ?? ''].join('.')
}
