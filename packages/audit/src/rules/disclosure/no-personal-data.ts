import {
  maskPersonalData,
  type PersonalData,
  type PersonalDataKind,
  type Place,
  personalDataIn,
  textsOf,
} from '@mingxiao/core'
import type { Bilingual } from '../../engine/message.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'L04',
  id: 'no-personal-data',
  group: 'disclosure',
  severity: 'error',
  title: { zh: '公开的材料不应含有个人信息和涉密内容', en: 'Nothing personal or secret stands in what is published' },
  cites: [
    'government-information-disclosure/14',
    'government-information-disclosure/15',
    'social-insurance-handling-regulation/49',
  ],
  messages: {
    personalData: {
      zh: '此处有{kind}{found}。请删去或遮盖后再公开。',
      en: 'Here stands {kindInEnglish}, {found}. Remove or mask it before publication.',
    },
    healthRecord: {
      zh: '此处写出了{found}的姓名和病伤情况，属于个人隐私。请隐去姓名，只写人数或“某职工”。',
      en: 'The name of {found} stands here with an illness or injury, which is private. Leave the name out; give numbers, or write of “an employee”.',
    },
    classified: {
      zh: '此处标有密级“{found}”。涉密内容不得公开，请先按保密规定审查。',
      en: 'This is marked “{found}”. Classified content must not be published: have it reviewed first.',
    },
  },

  check(pack, report) {
    const found = textsOf(pack).flatMap((place) =>
      personalDataIn(place.quote)
        .filter(({ kind }) => kind !== 'mobile-number' || !isPhoneField(place))
        .map((data) => ({ data, place })),
    )
    for (const same of Map.groupBy(found, ({ data }) => keyOf(data)).values()) {
      const [first, ...others] = same
      if (!first) continue
      const { data, place } = first
      const related = others.map((other) => other.place)
      if (data.kind === 'health') {
        report({ message: 'healthRecord', at: place, related, data: { found: maskPersonalData(data) } })
        continue
      }
      const { zh, en } = kinds[data.kind]
      report({
        message: 'personalData',
        at: place,
        related,
        data: { kind: zh, kindInEnglish: en, found: maskPersonalData(data) },
      })
    }

    for (const place of textsOf(pack)) {
      const mark = /(?:绝密|机密|秘密)\s*[★☆]/.exec(place.quote)?.[0]
      if (mark) report({ message: 'classified', at: place, data: { found: mark } })
    }
  },
})

const kinds: Readonly<Record<Exclude<PersonalDataKind, 'health'>, Bilingual>> = {
  'citizen-number': { zh: '公民身份号码', en: 'a citizen identity number' },
  'mobile-number': { zh: '手机号码', en: 'a mobile number' },
  'bank-card': { zh: '银行卡号', en: 'the number of a bank card' },
  email: { zh: '电子邮箱', en: 'an e-mail address' },
}

/** The form itself asks for the number of whoever filled it in. */
function isPhoneField({ label }: Place): boolean {
  return label.endsWith('联系电话')
}

function keyOf({ kind, text }: PersonalData): string {
  return `${kind}\n${text}`
}
