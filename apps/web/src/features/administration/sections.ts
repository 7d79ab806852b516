import type { Me } from '@mingxiao/contract'
import type { administrationTexts } from './administration-texts.ts'

type Role = Me['grants'][number]['role']
export type SectionName = keyof (typeof administrationTexts)['sections']

/** Whose business each part is; the server decides what they may do there. */
const sections: Readonly<Record<SectionName, readonly Role[]>> = {
  windows: ['finance-reviewer'],
  rules: ['finance-reviewer'],
  waivers: ['finance-reviewer'],
  jobs: ['finance-reviewer'],
  webhooks: ['finance-reviewer'],
  people: ['administrator'],
  organisations: ['administrator'],
}

/** The parts for somebody with these roles, in their order. */
export function sectionsFor(roles: readonly Role[]): readonly SectionName[] {
  const names = Object.keys(sections) as SectionName[]
  return names.filter((name) => sections[name].some((role) => roles.includes(role)))
}

export function isSection(name: string): name is SectionName {
  return Object.hasOwn(sections, name)
}
