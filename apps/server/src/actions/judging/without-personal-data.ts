import { maskPersonalData, personalDataIn } from '@mingxiao/core'
import { cellLabel, type Draft } from '@mingxiao/drafts'

/**
 * The cells of a package as everybody may see them: nobody's name, signature or telephone, and no numbers of persons in texts.
 * 政府信息公开条例 第十五条: what harms others' rights by being public stays out; 个人信息保护法 第六条: no more than is needed.
 */
export function withoutPersonalData(
  head: Pick<Draft, 'edition' | 'year'>,
  cells: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(
    [...cells].map(([address, text]) => [address, isOfPerson(cellLabel(head, address)) ? '' : maskedText(text)]),
  )
}

/** A text with the numbers of persons in it made useless. */
export function maskedText(text: string): string {
  let [masked, end] = ['', 0]
  for (const data of personalDataIn(text)) {
    if (data.start < end) continue
    masked += text.slice(end, data.start) + maskPersonalData(data)
    end = data.start + data.text.length
  }
  return masked + text.slice(end)
}

function isOfPerson(label: string): boolean {
  return /填表人|负责人|电话|签字|签批/.test(label)
}
