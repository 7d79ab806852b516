import type { ArticleId } from '@mingxiao/law'
import { Decimal } from '../../decimal/decimal.ts'
import { type StepName, stepWords } from './step-words.ts'

/** One step of a calculation: what was done, with which figures, to what result, by which articles. */
export interface Step {
  readonly what: StepName
  readonly inputs: Readonly<Record<string, Decimal | string>>
  readonly result: Decimal | string
  readonly cites: readonly ArticleId[]
}

/** The step as a line of arithmetic, in the language asked for. */
export function printStep(step: Step, language: 'zh' | 'en'): string {
  const texts: Readonly<Record<string, Decimal | string>> = { ...step.inputs, result: step.result }
  return stepWords[step.what][language].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const text = texts[name]
    if (text === undefined) throw new Error(`step ${step.what} has no ${placeholder}`)
    return text instanceof Decimal ? text.toString() : wordOf(text, language)
  })
}

/** Results that are words are held as keys. */
function wordOf(text: string, language: 'zh' | 'en'): string {
  return Object.hasOwn(resultWords, text) ? resultWords[text as ResultWord][language] : text
}

type ResultWord = keyof typeof resultWords

const resultWords = {
  met: { zh: '达到', en: 'met' },
  unmet: { zh: '未达到', en: 'not met' },
  exceeded: { zh: '超过', en: 'exceeded' },
  'half-up': { zh: '四舍五入', en: 'rounded half up' },
  down: { zh: '舍去尾数', en: 'cut off' },
  'partly-met': { zh: '部分达成', en: 'partly met' },
} as const
