import type { Me } from '@mingxiao/contract'
import { officeTexts } from '../office/office-texts.ts'
import { SignInForm } from '../session/sign-in-form.tsx'
import { signedIn } from '../session/signed-in.ts'
import { useSession } from '../session/use-session.ts'
import { AccountFrame } from './account-frame.tsx'
import { accountTexts } from './account-texts.ts'
import { PasswordSection } from './password-section.tsx'
import { SecondFactorSection } from './second-factor-section.tsx'
import { SessionsSection } from './sessions-section.tsx'

/** What somebody looks after themselves: password, one-time codes, where they are signed in. */
export function AccountScreen() {
  const control = useSession()
  const { session } = control
  const me = signedIn(session)
  return (
    <AccountFrame title={accountTexts.title}>
      {session === undefined ? <p className="hint">{accountTexts.waiting}</p> : null}
      {session?.kind === 'none' ? <p role="alert">{accountTexts.noServer}</p> : null}
      {me ? (
        <>
          <Who me={me} />
          <PasswordSection userName={me.name} />
          <SecondFactorSection me={me} />
          <SessionsSection />
        </>
      ) : null}
      {session && session.kind !== 'none' && !me ? (
        <section>
          <h2>{accountTexts.signInFirst}</h2>
          <SignInForm control={control} />
        </section>
      ) : null}
    </AccountFrame>
  )
}

function Who({ me }: { readonly me: Me }) {
  const roles = [...new Set(me.grants.map(({ role }) => officeTexts.roles[role]))]
  return (
    <dl className="who">
      <dt>{accountTexts.name}</dt>
      <dd>
        {me.displayName} <small>{me.name}</small>
      </dd>
      <dt>{accountTexts.roles}</dt>
      <dd>{roles.length === 0 ? accountTexts.noRoles : roles.join(' · ')}</dd>
    </dl>
  )
}
