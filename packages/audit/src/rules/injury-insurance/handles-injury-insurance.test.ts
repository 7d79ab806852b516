import { expect, it } from 'vitest'
import { aPackage } from '../../testing/a-package.ts'
import { handlesInjuryInsurance } from './handles-injury-insurance.ts'

const unit = (name: string, ...overview: readonly string[]) =>
  handlesInjuryInsurance(aPackage({ unit: name, unitReport: { sections: { overview } } }))

it('knows the agency by its name', () => {
  expect(unit('清溪县工伤保险服务中心')).toBe(true)
  expect(unit('清溪县水利服务中心')).toBe(false)
})

it('knows the agency by its duties', () => {
  expect(unit('清溪县社会保险服务中心', '本中心负责全县工伤保险的登记和待遇支付。')).toBe(true)
  expect(unit('清溪县社会保险服务中心', '本中心经办养老保险。')).toBe(false)
  expect(unit('清溪县水利服务中心', '为职工缴纳工伤保险费。')).toBe(false)
})

it('does not take the administration for its agency', () => {
  expect(unit('清溪县人力资源和社会保障局', '承担工伤保险政策和工伤认定职责。')).toBe(false)
})
