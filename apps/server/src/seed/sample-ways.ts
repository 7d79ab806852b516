import { readPackage } from '../actions/packages/read-package.ts'
import { askWaiver } from '../actions/review/ask-waiver.ts'
import { decideWaiver } from '../actions/review/decide-waiver.ts'
import { type MoveAsked, makeMove } from '../actions/review/make-move.ts'
import { scoreReview } from '../actions/review/score-review.ts'
import type { Services } from '../actions/scope/services.ts'
import type { Actor } from '../auth/actor.ts'
import type { MoveName } from '../workflow/moves.ts'
import { writeCells } from './fill-package.ts'

/** Those who have to do with a package. */
export interface Team {
  readonly filler: Actor
  readonly head: Actor
  readonly reviewer: Actor
  readonly bureau: Actor
}

/** How far the packages of the sample county have come, by unit; a unit that is not named here has begun none. */
export const sampleWays: Readonly<Record<string, (journey: Journey) => Promise<void>>> = {
  沅江市工伤保险服务中心: ({ pass }) => pass('submit', 'sign', 'pass-department', 'approve', 'publish'),
  示例市就业服务中心: ({ pass }) => pass('submit', 'sign', 'pass-department', 'approve'),
  示例市劳动保障监察大队: async ({ pass, write, score }) => {
    await write(
      '2/goals.year.achieved',
      `查办欠薪案件件数64件，案件卷宗合格率97%，追回拖欠工资涉及人数322人。${copied}`,
    )
    await pass('submit', 'sign')
    await score('reviewer', '2/indicators.~1.score', '14.5', '台账与报表相差1件，扣0.5分。')
    await score('reviewer', '2/indicators.~5.score', '29', '涉及人数缺名单，扣1分。')
    await pass('pass-department')
    await score('bureau', '2/indicators.~1.score', '13', '抽查64件中有3件未结案，扣2分。')
    await score('bureau', '2/indicators.~5.score', '29', '同意主管部门意见。')
  },
  示例市人才交流服务中心: async ({ pass, write }) => {
    await write('2/goals.year.achieved', `数字化档案卷数5120卷，扫描图像合格率99%，网上查询档案人次1580人次。${copied}`)
    await pass('submit', 'sign')
  },
  示例市河道保洁服务中心: ({ pass }) => pass('submit'),
  示例市水利工程质量站: async ({ pass, write, waive }) => {
    await write('2/indicators.~1.weight', '16')
    await waive('年初批复的绩效目标表分值即为如此，批复文件附后。')
    await pass('submit', 'sign')
  },
  示例市防汛物资储备站: async ({ pass, move }) => {
    await pass('submit', 'sign')
    await move('return-by-department', {
      reason: '两处数据请核对后重新提交。',
      notes: [
        { address: '1/spending.projectLines.~1.final', text: '与决算报表相差，请核对。' },
        { address: '2/indicators.~1.actual', text: '请附物资验收单。' },
      ],
    })
  },
  示例市农村供水服务中心: async ({ write }) => {
    await write('2/indicators.~5.weight', '25')
    await write('1/staffing.unit.staff', '19')
  },
  示例市救助管理站: async ({ pass, move }) => {
    await pass('submit')
    await move('return-in-unit', { reason: '护送返乡人次请按台账重新统计。' })
  },
  示例市社会福利院: async ({ pass, move }) => {
    await pass('submit', 'sign', 'pass-department', 'approve')
    await move('reopen', { reason: '决算批复后发现漏列一笔护理支出。' })
  },
  示例市婚姻登记处: async () => undefined,
}

/** What one unit wrote and another took over. */
const copied =
  '年内按月调度项目进度，发现偏差当月整改；资金支付前由经办人、财务人员和分管领导三方核对合同、验收单和发票，做到账实相符；年末组织职工对照年初目标逐项自查，把不足之处列入下一年度的改进清单。'

/** What can be done with a package on its way. */
export interface Journey {
  pass(...names: readonly MoveName[]): Promise<void>
  move(name: MoveName, more?: Partial<MoveAsked>): Promise<void>
  write(address: string, value: string): Promise<void>
  /** Asks for waivers of all errors. */
  waive(reason: string): Promise<void>
  /** Lets all errors stand for which waivers were asked. */
  acceptWaivers(reason: string): Promise<void>
  /** Gives an indicator a reviewer's own points. */
  score(by: 'reviewer' | 'bureau', address: string, score: string, reason: string): Promise<void>
}

export function journeyOf(services: Services, team: Team, packageId: string): Journey {
  const read = () => readPackage(services, team.filler, packageId)
  const move: Journey['move'] = async (name, more = {}) => {
    await makeMove(services, team[makers[name]], {
      packageId,
      move: name,
      revision: (await read()).pack.revision,
      ...more,
    })
  }
  return {
    move,
    pass: async (...names) => {
      for (const name of names) await move(name)
    },
    write: (address, value) => writeCells(services, team.filler, packageId, new Map([[address, value]])),
    waive: async (reason) => {
      const { findings } = (await read()).judged
      for (const { severity, fingerprint } of findings)
        if (severity === 'error') await askWaiver(services, team.filler, { packageId, fingerprint, reason })
    },
    acceptWaivers: async (reason) => {
      for (const { fingerprint } of (await read()).waivers)
        await decideWaiver(services, team.bureau, { packageId, fingerprint, accepted: true, reason })
    },
    score: (by, address, score, reason) => scoreReview(services, team[by], { packageId, address, score, reason }),
  }
}

const makers: Readonly<Record<MoveName, keyof Team>> = {
  submit: 'filler',
  sign: 'head',
  'pass-department': 'reviewer',
  approve: 'bureau',
  publish: 'bureau',
  'return-in-unit': 'head',
  'return-by-department': 'reviewer',
  'return-by-finance': 'bureau',
  'withdraw-submission': 'filler',
  'withdraw-signature': 'head',
  reopen: 'bureau',
}
