import { figuresIn, type Package, type Place, sectionOf, sentencesOf } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'G11',
  id: 'fund-section-holds-fund-figures',
  group: 'narrative-claims',
  severity: 'error',
  title: {
    zh: '社会保险基金预算一节应写基金的收支',
    en: 'The section on social insurance funds holds figures of funds',
  },
  cites: ['budget-law/11', 'social-insurance-fund-budget-performance/scope'],
  messages: {
    ownContributions: {
      zh: '“社会保险基金预算支出情况”一节写的{found}，是本单位为职工缴纳的社会保险费，属于基本支出，不是社会保险基金的支出。请移到基本支出情况；经办的基金写明基金名称和收支数，没有的写“没有社会保险基金预算支出”。',
      en: 'The section on social insurance funds gives {found}: contributions for the unit’s own staff, which are basic spending and no spending of a fund. Move them there; name the fund that the unit handles with its income and spending, or say that there is none.',
    },
    fundNotNamed: {
      zh: '“社会保险基金预算支出情况”一节写了{found}，没有写明是哪一项社会保险基金。请写明基金名称和收支数；不是基金的，移到相应的支出情况。',
      en: 'The section on social insurance funds gives {found} without naming a fund. Name the fund with its income and spending; what is no fund belongs in another section.',
    },
  },

  check(pack, report) {
    const said = saidOfFunds(pack)
    const [first] = said
    if (!first) return
    const own = said.filter(({ text }) => isOwnContribution(text))
    const [contribution, ...others] = own
    if (contribution && !handlesThatFund(pack, contribution.text)) {
      const found = own.map(({ text }) => amountsIn(text)).join('、')
      const related = others.map(({ place }) => place)
      report({ message: 'ownContributions', at: contribution.place, related, data: { found } })
    } else if (!contribution && said.every(({ text }) => !/基金|保险/.test(text))) {
      report({ message: 'fundNotNamed', at: first.place, data: { found: amountsIn(first.text) } })
    }
  },
})

interface Said {
  readonly text: string
  readonly place: Place
}

/** The sentences of the section that give an amount of money. */
function saidOfFunds({ unitReport }: Package): readonly Said[] {
  const section = unitReport && sectionOf(unitReport, 'socialInsurance')
  const paragraphs = section ? [section, ...section.sections].flatMap(({ paragraphs }) => paragraphs) : []
  return paragraphs.flatMap(({ place }) =>
    sentencesOf(place.quote)
      .filter((text) => figuresIn(text).some(({ kind }) => kind === 'money'))
      .map((text) => ({ text, place: { ...place, quote: text } })),
  )
}

/** Budget items for a unit's own staff, of which no fund is said. */
function isOwnContribution(text: string): boolean {
  if (/基金/.test(text)) return false
  return /机关事业单位[^，。；]{0,4}养老保险|职业年金|(?:职工|城镇职工|单位)(?:基本)?医疗保险|公务员医疗补助|社会保障(?:缴费|费)|单位(?:缴纳|缴费|负担)|为(?:本单位|我单位)?(?:职工|在职人员|干部职工)缴纳/.test(
    text,
  )
}

/** The body that pays pensions or medical care for others may mean the fund, as long as it does not speak of paying in. */
function handlesThatFund({ unit }: Package, text: string): boolean {
  return /社会保险|社保|养老保险|医疗保障|医疗保险|医保/.test(unit) && !/缴|本[部单]|我[单局中]/.test(text)
}

/** The amounts of a sentence with the words that name them. */
function amountsIn(text: string): string {
  const figures = figuresIn(text).filter(({ kind }) => kind === 'money')
  return figures
    .map(({ start, end }) => {
      const clause = Math.max(...['，', '；', '：', '、', '。'].map((sign) => text.lastIndexOf(sign, start))) + 1
      return text
        .slice(clause, end)
        .replace(/^(?:(?:19|20)\d{2}年度?)?(?:本部门|本单位|我单位|我中心)?(?:其中)?/, '')
        .trim()
    })
    .join('、')
}
