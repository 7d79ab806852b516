/** initial: 年初预算. budget: the budget of the whole year, after adjustment. actual: what was spent. */
export type Stage = 'initial' | 'budget' | 'actual'

/** The stage a piece of text gives to the figure after it. */
export interface StatedStage {
  readonly stage: Stage
  /**
   * False where only “预算” is said: the initial budget as a rule, but it may be the one after adjustment. Also false where
   * nothing is said and the name itself, such as 项目支出, makes it spending.
   */
  readonly isSaid: boolean
}

/** Strong words decide, the last of them; then 预算 alone; then words of spending. Null where none stands. */
export function stageOf(text: string): StatedStage | null {
  const said = [...text.matchAll(strongWords)].map(([word]) => word)
  const isInitial = said.some((word) => stageWords[word] === 'initial') && !said.some((word) => adjusted.includes(word))
  const strong = said.findLast((word) => !(isInitial && approved.includes(word)))
  if (strong) return { stage: stageWords[strong] ?? 'actual', isSaid: true }
  if (text.includes('预算')) return { stage: 'initial', isSaid: false }
  return weakWords.test(text) ? { stage: 'actual', isSaid: true } : null
}

const stageWords: Readonly<Record<string, Stage>> = {
  年初预算: 'initial',
  年初安排: 'initial',
  年初: 'initial',
  预算安排: 'initial',
  全年预算: 'budget',
  调整预算: 'budget',
  调整后: 'budget',
  追加后: 'budget',
  核减后: 'budget',
  核准: 'budget',
  批复: 'budget',
  实际: 'actual',
  决算: 'actual',
  执行数: 'actual',
  执行: 'actual',
  完成: 'actual',
}

/** 年初预算批复 is the initial budget approved, 调整后批复 the later one. */
const approved = ['批复', '核准']
const adjusted = ['调整预算', '调整后', '追加后', '核减后', '全年预算']

const strongWords = new RegExp(
  Object.keys(stageWords)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'g',
)

const weakWords = /支出|使用|开支|列支|支付/
