import type { Finding, Language, Replacement } from '@mingxiao/audit'
import { squeezed } from '@mingxiao/core'
import { citesText } from '../report/cites-text.ts'
import { findingText } from '../report/finding-text.ts'
import { severityName } from '../report/severity-name.ts'

/** What a remark can say of the fix: that the text is marked as changed, or what it should be. */
export type FixShown = 'marked' | 'stated'

/** What is written beside a finding's place, line by line. */
export function remarkLines(finding: Finding, language: Language, shown: FixShown): readonly string[] {
  const { severity, rule, data, cites, fix } = finding
  const say = words[language]
  const figures = [
    data['found'] === undefined ? '' : say.found(data['found']),
    data['expected'] === undefined ? '' : say.expected(data['expected']),
    data['difference'] === undefined ? '' : say.difference(data['difference']),
  ].filter((figure) => figure !== '')
  const mending = !fix ? [] : [shown === 'marked' ? say.marked : say.stated(listed(fix, language))]
  return [
    `${severityName(severity, language)} ${rule.code}`,
    findingText(finding, language),
    ...(figures.length > 0 ? [figures.join(say.between)] : []),
    ...mending,
    say.basis(citesText(cites, language)),
  ]
}

/** Each new text; with its label where there are several. */
function listed(fix: readonly Replacement[], language: Language): string {
  const say = words[language]
  const [first, ...others] = fix
  if (first && others.length === 0) return say.text(first.text)
  const named = fix.slice(0, listedAtMost).map(({ at, text }) => `${squeezed(at.label)} ${say.text(text)}`)
  return named.join(say.between) + (fix.length > listedAtMost ? say.more(fix.length) : '')
}

const listedAtMost = 5

interface RemarkWords {
  readonly between: string
  readonly marked: string
  found(value: string): string
  expected(value: string): string
  difference(value: string): string
  stated(texts: string): string
  text(text: string): string
  more(count: number): string
  basis(articles: string): string
}

const words: Readonly<Record<Language, RemarkWords>> = {
  zh: {
    between: '；',
    marked: '改法：已用修订标出，核对无误后接受修订。',
    found: (value) => `填报：${value}`,
    expected: (value) => `应为：${value}`,
    difference: (value) => `相差：${value}`,
    stated: (texts) => `改为：${texts}`,
    text: (text) => (text === '' ? '（删去）' : `“${text}”`),
    more: (count) => `……共${count}处`,
    basis: (articles) => `依据：${articles}`,
  },
  en: {
    between: '; ',
    marked: 'Remedy: marked as a tracked change; accept it once checked.',
    found: (value) => `Found: ${value}`,
    expected: (value) => `Expected: ${value}`,
    difference: (value) => `Difference: ${value}`,
    stated: (texts) => `Change to: ${texts}`,
    text: (text) => (text === '' ? '(delete)' : `“${text}”`),
    more: (count) => ` … ${count} places in all`,
    basis: (articles) => `Basis: ${articles}`,
  },
}
