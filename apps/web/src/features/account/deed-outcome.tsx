import type { AccountDeed } from './use-account-deed.ts'

/** What became of something, said aloud where it was asked for. Refusals are said by the form. */
export function DeedOutcome({ deed }: { readonly deed: AccountDeed }) {
  return (
    <p className="done" role="status">
      {deed.done}
    </p>
  )
}
