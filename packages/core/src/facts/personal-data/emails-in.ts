import type { Piece } from './piece.ts'

/** The e-mail addresses in a text, but for those of an office. */
export function emailsIn(text: string): readonly Piece[] {
  return [...text.matchAll(/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)]
    .filter(
      ({ 0: address, index }) =>
        !/[@.]gov\.cn$/i.test(address) && !official.test(text.slice(Math.max(0, index - lead), index)),
    )
    .map(({ 0: address, index }): Piece => ({ text: address, start: index }))
}

/** How far before an address the words stand that tell whose it is. */
const lead = 16

const official = /(?:单位|公开|公共|监督|举报|投诉|咨询|征集|工作|办公)[^，。；\s]{0,4}(?:邮箱|邮件)[\s：:（(为是]*$/
