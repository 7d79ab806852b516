import type { Document } from '@mingxiao/core'
import { recognise } from '@mingxiao/readers'
import type { Contestant } from './contestant.ts'

export const recogniser: Contestant<Document> = {
  name: 'recognise: document → package',
  run: (document) => recognise(document).value?.attachments.length ?? 0,
}
