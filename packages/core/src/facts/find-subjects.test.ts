import { describe, expect, it } from 'vitest'
import { findSubjects } from './find-subjects.ts'

const read = (text: string, projects: readonly string[] = []) =>
  findSubjects(text, projects).map(({ measure, project, start, end }) => [measure, project, text.slice(start, end)])

describe('findSubjects', () => {
  it('takes the longest words that begin at a place', () => {
    expect(read('部门整体支出、公务用车运行维护费和“三公”经费')).toEqual([
      ['unitSpending', '', '部门整体支出'],
      ['vehicleRunning', '', '公务用车运行维护费'],
      ['threePublicFunds', '', '“三公”经费'],
    ])
  })

  it('knows the projects of the package with and without 经费', () => {
    expect(read('河道保洁经费和堤防巡查支出', ['河道保洁经费', '堤防巡查工作经费'])).toEqual([
      ['projectSpending', '河道保洁经费', '河道保洁经费'],
      ['projectSpending', '堤防巡查工作经费', '堤防巡查'],
    ])
  })

  it('does not look for the core of a name that is a common word', () => {
    expect(read('全年业务正常', ['业务工作经费'])).toEqual([])
  })
})
