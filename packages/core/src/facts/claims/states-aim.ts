/**
 * Whether what stands at a position of a sentence is an aim and no statement: “确保应保尽保”, “力争全部完成”. 做到了 or 已 after
 * the word of intent make it a statement again.
 */
export function statesAim(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - reach), at)
  const aim = lastOf(before, aims)
  return aim !== -1 && aim > lastOf(before, statements)
}

/** How far an aim reaches: further apart, words have little to do with one another. */
const reach = 120

const aims =
  /确保(?!了)|保证(?!了)|力争|争取|努力|为了|旨在|以期|以便|重点是|目标是|任务是|要求|必须|应当|应该|需要|计划|下一步|下年|今后|将(?!近)|拟|(?<![主重需纪摘概])要(?![求点素])/g
const statements = /做到|实现了|达到了|已|取得|完成了|得到了|均/g

function lastOf(text: string, words: RegExp): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1
}
