import { allSections, reportsOf } from '@mingxiao/core'
import { aPackage } from '../../testing/a-package.ts'
import { archiveOf } from '../../testing/archive-of-example.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './no-text-copied-across-packages.ts'

const passage = (unit: string, year: number) =>
  `${unit}坚持问题导向，${year}年组织专班深入一线走访，逐户核对台账，办结事项86件，对久拖不决的挂牌督办，群众来信明显减少。`
const own = '清溪县水利服务中心'
const other = '临江市图书馆理事会'
const withPassage = (text: string) => aPackage({ unitReport: { sections: { governmentFunds: [text] } } })
const everything = reportsOf(aPackage())
  .slice(0, 1)
  .flatMap((report) => allSections(report).flatMap(({ paragraphs }) => paragraphs.map(({ place }) => place.quote)))

testRule(rule, {
  passes: {
    'no archive, nothing to compare with': withPassage(passage(own, 2024)),
    'text of one’s own': {
      package: withPassage(passage(own, 2024)),
      archive: archiveOf({ unit: other, year: 2024, texts: ['本馆全年开放三百二十天，接待读者十二万人次。'] }),
    },
    'a passage the unit wrote last year too': {
      package: withPassage(passage(own, 2024)),
      archive: archiveOf({ unit: own, year: 2023, texts: [passage(own, 2023)] }),
    },
    'another file of the same package': {
      package: aPackage(),
      archive: archiveOf({ unit: own, year: 2024, texts: everything }),
    },
  },
  finds: {
    'a passage of another unit with names and years swapped': {
      package: withPassage(passage(own, 2024)),
      archive: archiveOf({ unit: other, year: 2023, texts: [passage(other, 2023)] }),
      findings: [
        {
          message: 'copiedPassage',
          at: '4 政府性基金预算支出情况·“清溪县水利服务中心坚持问…”',
          text: '这段文字与临江市图书馆理事会2023年度的材料（临江市图书馆理事会2023.docx）雷同：“清溪县水利服务中心坚持问题导向，2024年组织专班深入一线走访，逐户核对台账，办结事项86件，对久拖不决的挂牌督办，群众……”。请按本单位的实际情况重写。',
        },
      ],
    },
    'the other unit’s name was left': {
      package: withPassage(passage(other, 2024)),
      archive: archiveOf({ unit: other, year: 2023, texts: [passage(other, 2023)] }),
      findings: [
        {
          message: 'leftName',
          at: '4 政府性基金预算支出情况·“临江市图书馆理事会坚持问…”',
          text: '抄来的文字中留有“临江市图书馆理事会”，这是临江市图书馆理事会2023年度材料（临江市图书馆理事会2023.docx）中的名称。请改为本单位的名称，并核对整段内容。',
        },
        {
          message: 'copiedPassage',
          at: '4 政府性基金预算支出情况·“临江市图书馆理事会坚持问…”',
          text: '这段文字与临江市图书馆理事会2023年度的材料（临江市图书馆理事会2023.docx）雷同：“临江市图书馆理事会坚持问题导向，2024年组织专班深入一线走访，逐户核对台账，办结事项86件，对久拖不决的挂牌督办，群众……”。请按本单位的实际情况重写。',
        },
      ],
    },
    'last year’s report handed in again': {
      package: aPackage({ projectReport: null }),
      archive: archiveOf({ unit: own, year: 2023, texts: everything }),
      findings: [
        {
          message: 'copiedReport',
          at: '4 标题',
          text: '报告有99.82%的文字与清溪县水利服务中心2023年度的材料（清溪县水利服务中心2023.docx）相同，名称和数字不计（80%起视为雷同）。请按本单位本年度的实际情况重写。',
        },
      ],
    },
  },
})
