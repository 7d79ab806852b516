import { describe, expect, it } from 'vitest'
import { maskPersonalData } from './mask-personal-data.ts'
import { personalDataIn } from './personal-data-in.ts'

const found = (text: string) => personalDataIn(text).map((data) => [data.kind, maskPersonalData(data)])

describe('personalDataIn', () => {
  it('knows a citizen number by its birthday and check sign', () => {
    expect(found('身份证号430981199001010015，另一人53010219200508011x。')).toEqual([
      ['citizen-number', '430*************15'],
      ['citizen-number', '530*************1x'],
    ])
    expect(found('４３０９８１１９９００１０１００１５')).toEqual([['citizen-number', '４３０*************１５']])
  })

  it('takes no document number, code or amount for a citizen number', () => {
    expect(
      found(
        '编号430981199001010016，代码43098119901301001X，91430981MA4L000000，430981199001010015.50，12345678901234567890',
      ),
    ).toEqual([])
  })

  it('knows a mobile number', () => {
    expect(found('经办人手机13812345678')).toEqual([['mobile-number', '138******78']])
  })

  it('knows one behind a comma of the sentence', () => {
    expect(personalDataIn('张某，13807371946').map(({ text }) => text)).toEqual(['13807371946'])
    expect(personalDataIn('共计1，13807371946元')).toEqual([])
  })

  it('leaves the numbers of offices, other numbers and amounts alone', () => {
    expect(
      found(
        '联系电话：13812345678，监督电话 13812345678，0730-2212345，项目编号213812345678，金额13812345678元，12812345678',
      ),
    ).toEqual([])
  })

  it('knows a bank card by its check digit', () => {
    expect(found('卡号6222 0200 0000 0000 000，银行卡号4111111111111111')).toEqual([
      ['bank-card', '622**************00'],
      ['bank-card', '411***********11'],
    ])
  })

  it('takes no other long number for a card', () => {
    expect(found('凭证号6222020000000000001，项目编码4111111111111111，预算文号20240101010101010')).toEqual([])
  })

  it('knows an address, but for those of an office', () => {
    expect(found('请发至zhangsan@example.com')).toEqual([['email', 'z***@example.com']])
    expect(found('shuili@qingxi.gov.cn，单位邮箱：qingxi@example.com')).toEqual([])
  })

  it('knows the health of a named person', () => {
    expect(found('职工李小明在作业中骨折，鉴定为九级伤残。')).toEqual([['health', '李**']])
    expect(found('经调查，王大海（男，52岁）被诊断为尘肺病；赔付完毕。')).toEqual([['health', '王**']])
  })

  it('leaves illness without a name, and names without illness, alone', () => {
    expect(
      found(
        '拨付上年度发生的工亡待遇。职工李某骨折。全年为12名尘肺病患者支付待遇。李小明同志负责供水管理。职工高处作业受伤，骨折3人。',
      ),
    ).toEqual([])
  })

  it('takes no longer than the text is long', () => {
    const before = process.threadCpuUsage()
    for (const words of ['1', 'a.', '6222 0200 ', '职工李小明，', '13812345678 ']) personalDataIn(words.repeat(20_000))
    expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(1500)
  })
})
