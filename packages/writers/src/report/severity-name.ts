import type { Language, Severity } from '@mingxiao/audit'

/** How grave, in a word. */
export function severityName(severity: Severity, language: Language): string {
  return names[language][severity]
}

const names: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  zh: { error: '错误', warning: '警告', info: '提示' },
  en: { error: 'error', warning: 'warning', info: 'info' },
}
