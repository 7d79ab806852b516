import { expect, it } from 'vitest'
import { isGeneralIndicator } from './general-indicator.ts'

it('knows names that fit any project', () => {
  const general = [
    '服务对象满意度',
    '群众满意度',
    '工作人员满意度',
    '项目按期完成率',
    '资金支付及时率',
    '培训人次',
    '工程验收合格率',
    '成本控制率',
  ]
  expect(general.filter((name) => !isGeneralIndicator(name))).toEqual([])
})

it('knows names of one thing', () => {
  const specific = ['水库巡查座次', '供水水质合格率', '防汛物资完好率', '新建渠道长度', '征缴收入']
  expect(specific.filter(isGeneralIndicator)).toEqual([])
})
