import { plainText } from '@mingxiao/core'

/**
 * Whether two units may stand for one another in a pair of target and actual: counting words of one kind of thing (家 and 户),
 * times that convert (小时 and 天), or one unit with more words (次 and 次/月).
 */
export function unitsAlike(a: string, b: string): boolean {
  const [first, second] = [baseOf(a), baseOf(b)]
  if (first === second || first === '' || second === '') return true
  if (families.some((family) => family.includes(first) && family.includes(second))) return true
  const [short, long] = first.length < second.length ? [first, second] : [second, first]
  return long.startsWith(short) && long !== `${short}次`
}

/** 万人 counts people as 人 does; words in brackets explain. */
function baseOf(unit: string): string {
  return plainText(unit)
    .replace(/\(.*?\)/g, '')
    .replace(/^[千万亿]+(?!元)/, '')
    .replace(/^[千万亿]+元/, '元')
}

const families: readonly (readonly string[])[] = [
  ['人', '名', '位', '个'],
  ['次', '场', '场次', '期', '班次', '回', '批', '批次', '届'],
  ['家', '户', '个', '所', '处', '座'],
  ['项', '个', '件', '条', '处'],
  ['件', '例', '起', '宗', '笔', '个', '案'],
  ['台', '套', '辆', '部', '件', '个', '台套', '台（套）'],
  ['份', '册', '本', '张', '套'],
  ['分钟', '小时', '个小时', '天', '日', '个工作日', '工作日', '周', '个月', '月', '年'],
  ['米', '公里', '千米', 'm', 'km', '里'],
  ['平方米', '㎡', 'm2', '亩', '公顷', '平方公里'],
  ['克', '公斤', '千克', 'kg', '吨', 't'],
  ['%', '百分比', '百分点', '个百分点', '‰'],
]
