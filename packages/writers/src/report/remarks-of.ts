import { type Language, leftOutText } from '@mingxiao/audit'
import type { Judged } from './checked-file.ts'
import { severityName } from './severity-name.ts'

/** Something to know about how a file was judged. */
export interface Remark {
  /** The rule it is about; '' where it is about all of them. */
  readonly rule: string
  readonly text: string
}

/** How a file was judged other than by all rules and today's law: by an earlier law, with rules left out or reweighed. */
export function remarksOf({ law, leftOut, reweighed }: Judged, language: Language): readonly Remark[] {
  const say = words[language]
  return [
    ...(law ? [{ rule: '', text: say.lawOf(law.day) }] : []),
    ...(law?.changed ?? []).map(({ description, onDay, yearEnd }) => {
      return {
        rule: '',
        text: onDay === null ? say.notSet(description, yearEnd) : say.changed(description, onDay, yearEnd),
      }
    }),
    ...leftOut.map((left) => ({ rule: left.rule.code, text: leftOutText(left, language) })),
    ...reweighed.map(({ rule, from, to, reason }) => ({
      rule: rule.code,
      text: say.reweighed(severityName(from, language), severityName(to, language), reason),
    })),
  ]
}

interface RemarkWords {
  lawOf(day: string): string
  changed(parameter: string, onDay: string, yearEnd: string): string
  notSet(parameter: string, yearEnd: string): string
  reweighed(from: string, to: string, reason: string): string
}

const words: Readonly<Record<Language, RemarkWords>> = {
  zh: {
    lawOf: (day) => `按${day}当日施行、已经公布的规定核对。`,
    changed: (parameter, onDay, yearEnd) => `当日用的是${onDay}起的数值，年度终了时用${yearEnd}起的：${parameter}。`,
    notSet: (parameter, yearEnd) => `当日还没有这个数值，${yearEnd}起才有：${parameter}。`,
    reweighed: (from, to, reason) => `按设置由“${from}”改为“${to}”：${reason}`,
  },
  en: {
    lawOf: (day) => `Judged by what was in force and issued on ${day}.`,
    changed: (parameter, onDay, yearEnd) =>
      `The value of ${onDay} counted that day, that of ${yearEnd} at the end of the year: ${parameter}.`,
    notSet: (parameter, yearEnd) => `There was no value that day, only from ${yearEnd} on: ${parameter}.`,
    reweighed: (from, to, reason) => `Changed by the settings from ${from} to ${to}: ${reason}`,
  },
}
