/** What a settings file says, or all that is wrong with it. */
export type Read<T> =
  | { readonly value: T; readonly problems?: never }
  | { readonly problems: readonly SettingsProblem[]; readonly value?: never }

/** Something wrong in a settings file, and the line to look at. */
export interface SettingsProblem {
  readonly line: number
  readonly message: string
}
