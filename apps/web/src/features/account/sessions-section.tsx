import type { OpenSessionJson } from '@mingxiao/contract'
import { useQuery } from '@tanstack/react-query'
import { serverClient } from '../../api/server-client.ts'
import { printMoment } from '../../ui/print-moment.ts'
import { accountTexts } from './account-texts.ts'
import { browserName } from './browser-name.ts'
import { DeedOutcome } from './deed-outcome.tsx'
import { useAccountDeed } from './use-account-deed.ts'

/** Where somebody is signed in; each place can be ended from here. */
export function SessionsSection() {
  const deed = useAccountDeed()
  const { data: sessions = [] } = useQuery({
    queryKey: ['sessions'],
    queryFn: async () => (await (await serverClient()).call('listSessions')).items,
  })
  const others = sessions.filter(({ isCurrent }) => !isCurrent)
  const { heading, hint, endOthers, ended, othersEnded } = accountTexts.sessions
  return (
    <section>
      <h2>{heading}</h2>
      <p className="hint">{hint}</p>
      <ul className="sessions">
        {sessions.map((session) => (
          <SessionLine key={session.id} session={session} onEnd={() => void end([session], ended(placeOf(session)))} />
        ))}
      </ul>
      {others.length > 1 ? (
        <button type="button" onClick={() => void end(others, othersEnded)}>
          {endOthers}
        </button>
      ) : null}
      {deed.refusal === null ? null : (
        <p className="refusal" role="alert">
          {deed.refusal}
        </p>
      )}
      <DeedOutcome deed={deed} />
    </section>
  )

  function end(which: readonly OpenSessionJson[], done: string) {
    return deed.attempt(async (client) => {
      for (const { id } of which) await client.call('endSession', { params: { sessionId: id } })
      return undefined
    }, done)
  }
}

interface SessionLineProps {
  readonly session: OpenSessionJson
  readonly onEnd: () => void
}

function SessionLine({ session, onEnd }: SessionLineProps) {
  const { address, isCurrent, usedAt, createdAt } = session
  const { current, used, since, end, endNamed } = accountTexts.sessions
  const place = placeOf(session)
  return (
    <li>
      <b>{place}</b>
      <span>
        {address} · {isCurrent ? current : used(printMoment(usedAt))} · {since(printMoment(createdAt))}
      </span>
      {isCurrent ? null : (
        <button type="button" aria-label={endNamed(`${place} ${address}`)} onClick={onEnd}>
          {end}
        </button>
      )}
    </li>
  )
}

function placeOf({ agent }: OpenSessionJson): string {
  return browserName(agent) ?? accountTexts.sessions.unknown
}
