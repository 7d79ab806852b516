import type { PackageKey } from '../../api/export-address.ts'
import { sessionTexts } from '../session/session-texts.ts'
import { SignInForm } from '../session/sign-in-form.tsx'
import type { SessionControl } from '../session/use-session.ts'
import { SharedPackages } from '../shared-packages/shared-packages.tsx'
import { sharedTexts } from '../shared-packages/shared-texts.ts'

interface SharedSectionProps {
  readonly control: SessionControl
  readonly onOpen: (key: PackageKey) => void
}

/** The packages of the server, or the way to them; nothing where the page came from a server of files. */
export function SharedSection({ control, onOpen }: SharedSectionProps) {
  const { session } = control
  if (!session || session.kind === 'none') return null
  const me = session.kind === 'somebody' ? session.me : null
  const isIn = me !== null && me.secondFactor !== 'outstanding' && !me.mustChangePassword
  return (
    <section>
      <h2>{isIn ? sharedTexts.heading : sessionTexts.heading}</h2>
      {isIn ? <SharedPackages me={me} onOpen={onOpen} /> : <SignInForm control={control} />}
      {me ? (
        <p className="hint">
          {sessionTexts.signedIn(me.displayName)}
          <button type="button" className="quiet" onClick={control.signOut}>
            {sessionTexts.signOut}
          </button>
        </p>
      ) : null}
    </section>
  )
}
