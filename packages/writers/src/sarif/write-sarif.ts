import { type Language, type Rule, rules } from '@mingxiao/audit'
import { type CheckedFile, isChecked, type Judged, type Refused } from '../report/checked-file.ts'
import { citesText } from '../report/cites-text.ts'
import { remarksOf } from '../report/remarks-of.ts'
import type { Wording } from '../report/wording.ts'
import { listArtifacts, type Pointer } from './list-artifacts.ts'
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
  const { artifacts, pointers } = listArtifacts(files)
  const placed = files.map((file, at) => ({ file, pointer: pointerAt(pointers, at) }))
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
        invocations: [invocationOf(placed, options)],
        artifacts,
        results: placed.flatMap(({ file, pointer }) =>
          isChecked(file) ? resultsOf(file, pointer, options.language) : [],
        ),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

interface PlacedFile {
  readonly file: CheckedFile
  readonly pointer: Pointer
}

function pointerAt(pointers: readonly Pointer[], at: number): Pointer {
  const pointer = pointers[at]
  if (!pointer) throw new Error(`no artifact for file ${at}`)
  return pointer
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

function invocationOf(files: readonly PlacedFile[], wording: Wording): SarifInvocation {
  return {
    executionSuccessful: files.every(({ file }) => isChecked(file)),
    toolExecutionNotifications: files.flatMap(({ file, pointer }) =>
      isChecked(file) ? noticesOf(file, pointer, wording) : [refusalOf(file, pointer)],
    ),
    toolConfigurationNotifications: files.flatMap(({ file, pointer }) =>
      isChecked(file) ? configurationOf(file, pointer, wording.language) : [],
    ),
  }
}

function noticesOf({ notices }: Judged, pointer: Pointer, { noticeText }: Wording): readonly SarifNotification[] {
  return notices.map((notice) => ({
    level: 'note',
    message: { text: noticeText(notice) },
    descriptor: { id: notice.code },
    locations: [pointer(notice.origin?.file)],
  }))
}

function refusalOf({ error }: Refused, pointer: Pointer): SarifNotification {
  return {
    level: 'error',
    message: { text: error.forUser },
    descriptor: { id: error.code },
    locations: [pointer()],
  }
}

function configurationOf(file: Judged, pointer: Pointer, language: Language): readonly SarifNotification[] {
  return remarksOf(file, language).map(({ rule, text }) => ({
    level: 'note',
    message: { text },
    ...(rule === '' ? {} : { associatedRule: { id: rule } }),
    locations: [pointer()],
  }))
}
