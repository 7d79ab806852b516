import { type Entry, plainText, reportsOf } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'I07',
  id: 'titles-agree',
  group: 'language',
  severity: 'info',
  title: { zh: '封面标题与正文标题应一致', en: 'The title on the cover and that of the text agree' },
  cites: ['form-hunan-2024/unit-report', 'form-hunan-2024/project-report'],
  messages: {
    kinds: {
      zh: '封面写“{expected}”，正文标题写“{found}”。请统一名称。',
      en: 'The cover reads “{expected}”, the title of the text “{found}”. Use one name.',
    },
    years: {
      zh: '封面标题的年度是{expected}，正文标题的年度是{found}。请核对并统一。',
      en: 'The title on the cover is of {expected}, that of the text of {found}. Check and use one year.',
    },
    names: {
      zh: '封面标题的单位是“{expected}”，正文标题的单位是“{found}”。请统一名称。',
      en: 'The title on the cover names “{expected}”, that of the text “{found}”. Use one name.',
    },
  },

  check(pack, report) {
    for (const { titles } of reportsOf(pack)) {
      const [cover, inner] = titles
      if (!cover || !inner) continue
      const [expected, found] = [readTitle(cover), readTitle(inner)]
      for (const part of ['kinds', 'years', 'names'] as const) {
        if (!differ(part, expected, found)) continue
        report({ message: part, at: inner, related: [cover], data: { expected: expected[part], found: found[part] } })
      }
    }
  },
})

/** The pieces of a title: what it is, of which year, of whom. */
interface Title {
  readonly kinds: string
  readonly years: string
  readonly names: string
}

function readTitle({ place }: Entry<string>): Title {
  const plain = plainText(place.quote)
  const kinds = /(?:整体|项目)?(?:支出)?(?:预算)?绩效(?:自评|自我评价|评价).*$/.exec(plain)?.[0] ?? ''
  const years = /(?:19|20)\d{2}年/.exec(plain)?.[0] ?? ''
  const names = plain.slice(0, plain.length - kinds.length).replace(/(?:19|20)\d{2}年度?|关于|部门|单位|\(.*\)/g, '')
  return { kinds, years, names }
}

/** 整体支出 or 项目支出, and 自评 or 评价; the words around them may vary. */
function coreOf(kind: string): string {
  const scope = /整体|项目/.exec(kind)?.[0] ?? ''
  return scope + (/自评|自我评价/.test(kind) ? '自评' : '评价')
}

/** What one of the two leaves out is no contradiction: covers often print the unit on a line of its own. */
function differ(part: keyof Title, a: Title, b: Title): boolean {
  if (a[part] === '' || b[part] === '') return false
  if (part === 'names') return !a.names.includes(b.names) && !b.names.includes(a.names)
  return part === 'kinds' ? coreOf(a.kinds) !== coreOf(b.kinds) : a[part] !== b[part]
}
