import { type Language, type Rule, rules } from '@mingxiao/audit'
import { type CheckedFile, isChecked, type Judged, type Refused } from '../report/checked-file.ts'
import { citesText } from '../report/cites-text.ts'
import { remarksOf } from '../report/remarks-of.ts'
import type { Wording } from '../report/wording.ts'
import { artifactLocation, fileUri } from './artifact-location.ts'
import { levelOf, resultsOf } from './results-of.ts'
import type { SarifInvocation, SarifLog, SarifNotification, SarifRule } from './sarif-log.ts'

export interface SarifOptions extends Wording {
  /** The program's version. */
  readonly version: string
  /** A rule's page, as help for its findings. */
  readonly ruleDocument: (rule: Rule) => string
}

/** The result of a check as SARIF 2.1.0, for code scanning and the tools around it. */
export function writeSarif(files: readonly CheckedFile[], options: SarifOptions): string {
  const log: SarifLog = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Mingxiao',
            fullName: '明效',
            semanticVersion: options.version,
            rules: rules.map((rule) => ruleOf(rule, options)),
          },
        },
        language: languageTags[options.language],
        invocations: [invocationOf(files, options)],
        artifacts: files.map((file) => ({
          location: { uri: fileUri(file.file) },
          ...(isChecked(file) ? { hashes: { 'sha-256': file.sha256 } } : {}),
        })),
        results: files.flatMap((file, index) => (isChecked(file) ? resultsOf(file, index, options.language) : [])),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const languageTags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' }

function ruleOf(rule: Rule, { language, ruleDocument }: SarifOptions): SarifRule {
  const { code, id, title, severity, group, cites } = rule
  const basis = citesText(cites, language)
  return {
    id: code,
    name: id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title[language] },
    fullDescription: { text: `${title[language]}${language === 'zh' ? '。依据：' : '. Basis: '}${basis}` },
    help: { text: `${code} ${title[language]}\n${basis}`, markdown: ruleDocument(rule) },
    defaultConfiguration: { level: levelOf(severity) },
    properties: { tags: [group], cites },
  }
}

function invocationOf(files: readonly CheckedFile[], wording: Wording): SarifInvocation {
  const judged = files.map((file, index) => ({ file, index }))
  return {
    executionSuccessful: files.every(isChecked),
    toolExecutionNotifications: judged.flatMap(({ file, index }) =>
      isChecked(file) ? noticesOf(file, index, wording) : [refusalOf(file, index)],
    ),
    toolConfigurationNotifications: judged.flatMap(({ file, index }) =>
      isChecked(file) ? configurationOf(file, index, wording.language) : [],
    ),
  }
}

function noticesOf({ file, notices }: Judged, index: number, { noticeText }: Wording): readonly SarifNotification[] {
  return notices.map((notice) => ({
    level: 'note',
    message: { text: noticeText(notice) },
    descriptor: { id: notice.code },
    locations: [artifactLocation(file, index)],
  }))
}

function refusalOf({ file, error }: Refused, index: number): SarifNotification {
  return {
    level: 'error',
    message: { text: error.forUser },
    descriptor: { id: error.code },
    locations: [artifactLocation(file, index)],
  }
}

function configurationOf(file: Judged, index: number, language: Language): readonly SarifNotification[] {
  return remarksOf(file, language).map(({ rule, text }) => ({
    level: 'note',
    message: { text },
    ...(rule === '' ? {} : { associatedRule: { id: rule } }),
    locations: [artifactLocation(file.file, index)],
  }))
}
