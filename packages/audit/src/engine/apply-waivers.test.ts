import { describe, expect, it } from 'vitest'
import { applyWaivers, type Waiver } from './apply-waivers.ts'
import type { Finding } from './finding.ts'

function aFinding(fingerprint: string, attachment: string, label: string): Finding {
  return {
    fingerprint,
    rule: { code: 'A01', id: 'staffing-rate-recomputes' },
    severity: 'warning',
    message: 'differs',
    data: {},
    place: {
      attachment,
      label,
      quote: '',
      table: null,
      row: null,
      column: null,
      origin: { format: 'form', path: label },
    },
    related: [],
    cites: ['arithmetic/ratio'],
  }
}

function aWaiver(target: Waiver['target'], until: string | null = null): Waiver {
  return { target, reason: '已核实', person: '绩效股', date: '2025-03-01', until }
}

const rate = aFinding('aaaa', '1', '控制率')
const total = aFinding('bbbb', '3-1', '总分·得分')
const whole = aFinding('cccc', '', '附件目录')
const today = '2025-06-30'

describe('applyWaivers', () => {
  it('sets a finding apart by its fingerprint and leaves the others', () => {
    const waiver = aWaiver({ fingerprint: 'bbbb' })
    expect(applyWaivers([rate, total], [waiver], today)).toEqual({
      findings: [rate],
      waived: [{ finding: total, waiver }],
      unused: [],
      expired: [],
    })
  })

  it('sets apart all findings of a rule at a place, by code or id, however the place is spaced', () => {
    const byCode = aWaiver({ rule: 'a01', place: '附件1控制率' })
    const byId = aWaiver({ rule: 'staffing-rate-recomputes', place: '附件3-1　总分·得分' })
    const again = { ...rate, fingerprint: 'dddd' }
    const ofPackage = aWaiver({ rule: 'A01', place: '附件目录' })
    expect(applyWaivers([rate, again, total, whole], [byCode, byId, ofPackage], today)).toEqual({
      findings: [],
      waived: [
        { finding: rate, waiver: byCode },
        { finding: again, waiver: byCode },
        { finding: total, waiver: byId },
        { finding: whole, waiver: ofPackage },
      ],
      unused: [],
      expired: [],
    })
  })

  it('does not take another rule or another place for the one meant', () => {
    const others = [aWaiver({ rule: 'A02', place: '附件1 控制率' }), aWaiver({ rule: 'A01', place: '附件2 控制率' })]
    expect(applyWaivers([rate], others, today)).toEqual({ findings: [rate], waived: [], unused: others, expired: [] })
  })

  it('holds on its last day and not on the day after', () => {
    const waiver = aWaiver({ fingerprint: 'aaaa' }, today)
    expect(applyWaivers([rate], [waiver], today).waived).toEqual([{ finding: rate, waiver }])
    expect(applyWaivers([rate], [waiver], '2025-07-01')).toEqual({
      findings: [rate],
      waived: [],
      unused: [],
      expired: [waiver],
    })
  })

  it('holds to the first of two waivers, so that the second shows as unused', () => {
    const [first, second] = [aWaiver({ fingerprint: 'aaaa' }), aWaiver({ rule: 'A01', place: '附件1 控制率' })]
    expect(applyWaivers([rate], [first, second], today)).toMatchObject({
      waived: [{ waiver: first }],
      unused: [second],
    })
  })
})
