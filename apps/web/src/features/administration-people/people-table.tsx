import type { Me } from '@mingxiao/contract'
import { Button, Popconfirm, Table, type TableColumnsType } from 'antd'
import { printMinute } from '../../ui/print-moment.ts'
import { Badge } from '../administration/badge.tsx'
import type { Deed } from '../administration/use-deed.ts'
import { officeTexts } from '../office/office-texts.ts'
import type { Invitation } from './invitation-notice.tsx'
import type { Person } from './people.ts'
import { peopleTexts } from './people-texts.ts'
import './people.css'

interface PeopleTableProps {
  readonly regionId: number
  readonly me: Me
  readonly people: readonly Person[]
  readonly isLoading: boolean
  readonly deed: Deed
  readonly onInvited: (invitation: Invitation) => void
  readonly onOpen: (kind: 'grant' | 'close', person: Person) => void
}

/** Everybody with their roles and what can be done about their accounts. */
export function PeopleTable(props: PeopleTableProps) {
  const { people, isLoading } = props
  return (
    <Table<Person>
      rowKey="id"
      size="middle"
      loading={isLoading}
      dataSource={people as Person[]}
      columns={columnsFor(props)}
      pagination={{ pageSize: 25, showSizeChanger: false, hideOnSinglePage: true }}
      scroll={{ x: 900 }}
    />
  )
}

function columnsFor({ regionId, me, deed, onInvited, onOpen }: PeopleTableProps): TableColumnsType<Person> {
  return [
    {
      title: peopleTexts.name,
      key: 'name',
      render: (_, { name, displayName }) => (
        <>
          {displayName}
          <div className="hint">{name}</div>
        </>
      ),
    },
    {
      title: peopleTexts.roles,
      key: 'roles',
      render: (_, person) => (
        <Roles regionId={regionId} person={person} deed={deed} onGrant={() => onOpen('grant', person)} />
      ),
    },
    { title: peopleTexts.state, key: 'state', render: (_, person) => <StateOf person={person} /> },
    {
      title: peopleTexts.lastSignIn,
      dataIndex: 'lastSignIn',
      render: (moment: string | null) => (moment === null ? peopleTexts.never : printMinute(moment)),
    },
    {
      title: peopleTexts.actions,
      key: 'actions',
      // What concerns oneself is for another administrator.
      render: (_, person) =>
        person.id === me.accountId ? null : (
          <Actions
            regionId={regionId}
            person={person}
            deed={deed}
            onInvited={onInvited}
            onClose={() => onOpen('close', person)}
          />
        ),
    },
  ]
}

interface RowProps {
  readonly regionId: number
  readonly person: Person
  readonly deed: Deed
}

function Roles({ regionId, person, deed, onGrant }: RowProps & { readonly onGrant: () => void }) {
  const { roleAt, revoke, revokeAsk, noRoles, grant, grantTo, yes, no } = peopleTexts
  return (
    <ul className="roles">
      {person.grants.length === 0 ? <li className="hint">{noRoles}</li> : null}
      {person.grants.map(({ id: grantId, role, organisation }) => (
        <li key={grantId}>
          {roleAt(officeTexts.roles[role], organisation)}
          <Popconfirm
            title={revokeAsk}
            okText={yes}
            cancelText={no}
            onConfirm={() => deed.run((client) => client.call('revokeRole', { params: { regionId, grantId } }))}
          >
            <Button type="text" size="small" aria-label={revoke(officeTexts.roles[role], organisation)}>
              ×
            </Button>
          </Popconfirm>
        </li>
      ))}
      <li>
        <Button type="link" size="small" aria-label={grantTo(person.displayName)} onClick={onGrant}>
          {grant}
        </Button>
      </li>
    </ul>
  )
}

function StateOf({ person }: { readonly person: Person }) {
  const { states, secondFactor, signsOn, elsewhere } = peopleTexts
  const marks = [
    person.hasSecondFactor ? secondFactor : null,
    person.signsOn ? signsOn : null,
    person.worksElsewhere ? elsewhere : null,
  ].filter((one) => one !== null)
  return (
    <>
      {stateTag(person)}
      {marks.length > 0 ? <div className="hint">{marks.join(' · ')}</div> : null}
    </>
  )

  function stateTag({ closedAt, lockedUntil, hasPassword, signsOn: bySignOn }: Person) {
    if (closedAt !== null) return <Badge kind="quiet">{states.closed(printMinute(closedAt))}</Badge>
    if (isAhead(lockedUntil)) return <Badge kind="error">{states.locked(printMinute(lockedUntil))}</Badge>
    if (!hasPassword && !bySignOn) return <Badge kind="warning">{states.invited}</Badge>
    return <Badge kind="good">{states.open}</Badge>
  }
}

interface ActionsProps extends RowProps {
  readonly onInvited: (invitation: Invitation) => void
  readonly onClose: () => void
}

function Actions({ regionId, person, deed, onInvited, onClose }: ActionsProps) {
  const { id: accountId, displayName, name, closedAt, lockedUntil, hasSecondFactor, worksElsewhere } = person
  const { inviteAgain, inviteAgainHint, close, closeOf, open, resetFactor, resetAsk, yes, no } = peopleTexts
  // Whoever works elsewhere as well is in the hands of those regions together.
  if (worksElsewhere) return null
  const params = { regionId, accountId }
  const isShut = closedAt !== null || isAhead(lockedUntil)
  return (
    <div className="person-actions">
      <Popconfirm
        title={inviteAgainHint}
        okText={inviteAgain}
        cancelText={no}
        onConfirm={async () => {
          const answered = await deed.run((client) => client.call('inviteAgain', { params }))
          if (answered) onInvited({ ...answered.answer, name, displayName })
        }}
      >
        <Button size="small" disabled={closedAt !== null} aria-label={`${inviteAgain}：${displayName}`}>
          {inviteAgain}
        </Button>
      </Popconfirm>
      {isShut ? (
        <Button
          size="small"
          aria-label={`${open}：${displayName}`}
          onClick={() => void deed.run((client) => client.call('openAccount', { params }))}
        >
          {open}
        </Button>
      ) : (
        <Button size="small" aria-label={closeOf(displayName)} onClick={onClose}>
          {close}
        </Button>
      )}
      {hasSecondFactor ? (
        <Popconfirm
          title={resetAsk}
          okText={yes}
          cancelText={no}
          onConfirm={() => deed.run((client) => client.call('resetSecondFactor', { params }))}
        >
          <Button size="small" aria-label={`${resetFactor}：${displayName}`}>
            {resetFactor}
          </Button>
        </Popconfirm>
      ) : null}
    </div>
  )
}

function isAhead(moment: string | null): moment is string {
  return moment !== null && Date.parse(moment) > Date.now()
}
