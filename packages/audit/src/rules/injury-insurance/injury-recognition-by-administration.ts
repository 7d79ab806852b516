import { type Package, type ReportSentence, reportSentencesOf } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { handlesInjuryInsurance } from './handles-injury-insurance.ts'

export default defineRule({
  code: 'M01',
  id: 'injury-recognition-by-administration',
  group: 'injury-insurance',
  severity: 'warning',
  title: {
    zh: '工伤认定由社会保险行政部门作出',
    en: 'Work injuries are recognised by the social insurance administration',
  },
  cites: [
    'work-injury-insurance-regulation/5',
    'work-injury-insurance-regulation/17',
    'work-injury-insurance-regulation/18',
    'work-injury-insurance-regulation/19',
    'work-injury-insurance-regulation/20',
    'work-injury-insurance-regulation/46',
  ],
  messages: {
    ownAct: {
      zh: '附件{attachment}写“{found}”，把工伤认定写成了本单位的工作。认定由社会保险行政部门作出，经办机构只能调查核实、核定和支付待遇：请改写为“受理调查”“协助调查”等；受委托承担认定事务的，写明委托文件。',
      en: 'Attachment {attachment} says “{found}”, as if this unit recognised work injuries. That is done by the social insurance administration; the handling agency investigates, assesses and pays. Write of investigating or assisting; where the work was delegated, name the document.',
    },
  },

  check(pack, report) {
    if (!handlesInjuryInsurance(pack)) return
    const [first, ...others] = recognitionsIn(pack)
    if (!first) return
    const related = others.map(({ sentence }) => sentence.place)
    report({
      message: 'ownAct',
      at: first.sentence.place,
      related,
      data: { attachment: first.sentence.report.no, found: first.words },
    })
  },
})

interface Recognition {
  readonly sentence: ReportSentence
  readonly words: string
}

function recognitionsIn(pack: Package): readonly Recognition[] {
  return reportSentencesOf(pack).flatMap((sentence) => {
    const words = ownAct.exec(sentence.text)?.[0]
    return words && !byOthers.test(sentence.text) ? [{ sentence, words }] : []
  })
}

/** 工伤认定调查 and 认定材料 are work on a recognition; 进行认定 and 负责工伤认定 are the act itself. */
const ownAct =
  /(?:对[^，。；]{1,10})?(?:进行|作出|做出|给予|予以)(?:了)?(?:工伤)?认定(?!调查|材料|资料|申请)|(?:负责|承担|开展|办理|完成|从事)(?:了)?(?:全市|全县|全区|辖区内)?(?:的)?工伤(?:事故)?认定(?!调查|材料|资料|申请|的?(?:协助|配合|受理|送达|档案)|[^，。；]{0,14}(?:宣传|政策|培训|咨询|流程))/
const byOthers =
  /行政部门|人社局|人力资源和社会保障局|人社部门|劳动保障部门|行政审批局|委托|授权|协助|配合|认定决定|认定结论/
