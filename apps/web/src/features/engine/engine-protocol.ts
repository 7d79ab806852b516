import type { FieldChoice } from './field-choices.ts'
import type { IndicatorChoice, IndicatorsAsked } from './indicator-choices.ts'
import type { HeldPackage, PackageHead, PackageToView } from './package-view.ts'
import type { SentView } from './shared-views.ts'

/** What the worker can be asked, and what it answers. */
export interface EngineCalls {
  readonly open: { readonly input: string; readonly answer: HeldPackage }
  readonly begin: { readonly input: PackageHead; readonly answer: HeldPackage }
  readonly print: { readonly input: HeldPackage; readonly answer: string }
  readonly view: { readonly input: ViewAsked; readonly answer: SentView }
  readonly fields: { readonly input: PackageHead['edition']; readonly answer: readonly FieldChoice[] }
  readonly indicators: { readonly input: IndicatorsAsked; readonly answer: readonly IndicatorChoice[] }
  readonly editions: { readonly input: null; readonly answer: readonly EditionChoice[] }
}

export interface ViewAsked extends PackageToView {
  /** Who asks, and the number of the view they have. */
  readonly page: string
  readonly has: number | null
}

/** An edition that a new package can be begun in. */
export interface EditionChoice {
  readonly id: PackageHead['edition']
  readonly title: string
  readonly firstYear: number
}

export type EngineCall = {
  [N in keyof EngineCalls]: { readonly name: N; readonly input: EngineCalls[N]['input'] }
}[keyof EngineCalls]

export type EngineRequest = EngineCall & { readonly id: number }

/** `refusal` is for the user; a fault of the program arrives as `fault`. */
export interface EngineReply {
  readonly id: number
  readonly answer?: unknown
  readonly refusal?: string
  readonly fault?: string
}
