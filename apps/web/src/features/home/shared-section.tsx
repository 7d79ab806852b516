import type { Me } from '@mingxiao/contract'
import type { PackageKey } from '../../api/export-address.ts'
import { BindFactorFirst } from '../account/bind-factor-first.tsx'
import { sessionTexts } from '../session/session-texts.ts'
import { SignInForm } from '../session/sign-in-form.tsx'
import { signedIn } from '../session/signed-in.ts'
import type { SessionControl } from '../session/use-session.ts'
import { SharedPackages } from '../shared-packages/shared-packages.tsx'
import { tasksTexts } from '../tasks/tasks-texts.ts'

interface SharedSectionProps {
  readonly control: SessionControl
  readonly onOpen: (key: PackageKey) => void
}

/** What waits for whoever is signed in, or the way to it; nothing where the page came from a server of files. */
export function SharedSection({ control, onOpen }: SharedSectionProps) {
  const { session } = control
  if (!session || session.kind === 'none') return null
  const me = signedIn(session)
  return (
    <section>
      <h2>{me ? tasksTexts.greeting(me.displayName) : sessionTexts.heading}</h2>
      {me ? inside(me) : <SignInForm control={control} />}
    </section>
  )

  function inside(somebody: Me) {
    return somebody.mustBindFactor ? <BindFactorFirst /> : <SharedPackages me={somebody} onOpen={onOpen} />
  }
}
