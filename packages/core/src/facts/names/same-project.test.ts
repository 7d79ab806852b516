import { describe, expect, it } from 'vitest'
import { sameName, sameProject, similarNames } from './same-project.ts'

describe('sameProject', () => {
  it('knows a row of 附件1 by the heading of 附件3', () => {
    expect(sameName('4.堤防巡查工作经费', '　堤防巡查工作经费')).toBe(true)
    expect(sameProject('堤防巡查经费', '堤防巡查工作经费', 2024)).toBe(true)
  })

  it('finds names alike that have most letters in common', () => {
    expect(similarNames('堤防巡查工作经费', '堤防汛期巡查经费', 2024)).toBe(true)
    expect(similarNames('堤防巡查工作经费', '农村供水保障经费', 2024)).toBe(false)
    expect(similarNames('堤防巡查工作经费', '堤防监测与白蚁防治工作经费', 2024)).toBe(false)
  })

  it('does not count the words that all projects end in', () => {
    expect(similarNames('征管工作经费', '稽查工作经费', 2024)).toBe(false)
  })

  it('keeps apart names that differ by a number, a direction or a place', () => {
    expect(similarNames('水库除险加固一期工程', '水库除险加固二期工程', 2024)).toBe(false)
    expect(similarNames('城东泵站改造工程', '城西泵站改造工程', 2024)).toBe(false)
    expect(similarNames('石桥镇安全饮水工程', '柳河镇安全饮水工程', 2024)).toBe(false)
  })

  it('does not call equal names alike', () => {
    expect(similarNames('河道保洁经费', '1、河道保洁经费', 2024)).toBe(false)
  })
})
