import mammothLibrary from 'mammoth'
import type { Contestant } from './contestant.ts'

export const mammoth: Contestant = {
  name: 'mammoth 1.13 convertToHtml',
  async run(file) {
    const { value } = await mammothLibrary.convertToHtml({ buffer: Buffer.from(file) })
    return value.match(/<t[dh][ >]/g)?.length ?? 0
  },
}
