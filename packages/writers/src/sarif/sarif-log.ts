/** The parts of SARIF 2.1.0 that a check fills (OASIS, sarif-v2.1.0-os). */
export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly SarifRun[]
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver }
  readonly language: string
  readonly invocations: readonly SarifInvocation[]
  readonly artifacts: readonly SarifArtifact[]
  readonly results: readonly SarifResult[]
}

export interface SarifDriver {
  readonly name: string
  readonly fullName: string
  readonly semanticVersion: string
  readonly rules: readonly SarifRule[]
}

export interface SarifRule {
  readonly id: string
  readonly name: string
  readonly shortDescription: SarifText
  readonly fullDescription: SarifText
  readonly help: SarifText & { readonly markdown: string }
  readonly defaultConfiguration: { readonly level: SarifLevel }
  readonly properties: { readonly tags: readonly string[]; readonly cites: readonly string[] }
}

export interface SarifText {
  readonly text: string
}

export type SarifLevel = 'error' | 'warning' | 'note'

export interface SarifInvocation {
  readonly executionSuccessful: boolean
  readonly toolExecutionNotifications: readonly SarifNotification[]
  readonly toolConfigurationNotifications: readonly SarifNotification[]
}

export interface SarifNotification {
  readonly level: SarifLevel
  readonly message: SarifText
  readonly descriptor?: { readonly id: string }
  readonly associatedRule?: { readonly id: string }
  readonly locations: readonly SarifLocation[]
}

export interface SarifArtifact {
  readonly location: { readonly uri: string }
  readonly hashes?: { readonly 'sha-256': string }
  /** The archive it stands in. */
  readonly parentIndex?: number
}

export interface SarifLocation {
  readonly id?: number
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly index: number }
    readonly region?: { readonly startLine: number }
  }
  readonly logicalLocations?: readonly SarifLogicalLocation[]
}

export interface SarifLogicalLocation {
  readonly name: string
  readonly fullyQualifiedName: string
  readonly kind: string
  readonly properties?: Readonly<Record<string, string | number>>
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: SarifLevel
  readonly message: SarifText
  readonly locations: readonly SarifLocation[]
  readonly relatedLocations?: readonly SarifLocation[]
  readonly partialFingerprints: { readonly 'mingxiao/v1': string }
  readonly suppressions: readonly SarifSuppression[]
  readonly baselineState?: 'new' | 'unchanged' | 'absent'
  readonly properties?: Readonly<Record<string, string>>
}

export interface SarifSuppression {
  readonly kind: 'external'
  readonly status: 'accepted'
  readonly justification: string
}
