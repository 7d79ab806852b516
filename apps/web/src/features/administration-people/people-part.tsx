import type { Me } from '@mingxiao/contract'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { FileButton } from '../../ui/file-button.tsx'
import { DeedRefusal } from '../administration/deed-refusal.tsx'
import { useDeed } from '../administration/use-deed.ts'
import { CloseForm } from './close-form.tsx'
import { GrantForm } from './grant-form.tsx'
import { type Invitation, InvitationNotice } from './invitation-notice.tsx'
import { InviteForm } from './invite-form.tsx'
import { type Person, searchPeople, usePeople } from './people.ts'
import { PeopleTable } from './people-table.tsx'
import { peopleTexts } from './people-texts.ts'

/** The form beside the page. */
type Opened = { readonly kind: 'invite' } | { readonly kind: 'grant' | 'close'; readonly to: Person }

/** Who works in the region, as what, and whether they can sign in. */
export function PeoplePart({ regionId, me }: { readonly regionId: number; readonly me: Me }) {
  const { people, isLoading } = usePeople(regionId)
  const [text, setText] = useState('')
  const [opened, setOpened] = useState<Opened | null>(null)
  const [invitations, setInvitations] = useState<readonly Invitation[]>([])
  const deed = useDeed(['people', regionId])
  const shown = searchPeople(people, text)
  const close = () => setOpened(null)

  async function takeList(file: File) {
    const answered = await deed.run((client) =>
      client.call('importPeople', { params: { regionId }, file, name: file.name }),
    )
    if (answered) setInvitations(answered.answer.items)
  }

  return (
    <>
      <div className="part-tools">
        <Button type="primary" onClick={() => setOpened({ kind: 'invite' })}>
          {peopleTexts.invite}
        </Button>
        <FileButton title={peopleTexts.importHint} accept=".xlsx" onFiles={([file]) => file && takeList(file)}>
          {peopleTexts.importList}
        </FileButton>
        <Input.Search
          className="at-end people-search"
          aria-label={peopleTexts.search}
          placeholder={peopleTexts.search}
          allowClear
          onChange={({ target }) => setText(target.value)}
        />
        <span className="hint" role="status">
          {peopleTexts.count(shown.length)}
        </span>
      </div>
      <p className="hint">{peopleTexts.importHint}</p>
      <DeedRefusal deed={deed} />
      <InvitationNotice invitations={invitations} onDismiss={() => setInvitations([])} />
      <PeopleTable
        regionId={regionId}
        me={me}
        people={shown}
        isLoading={isLoading}
        deed={deed}
        onInvited={(invitation) => setInvitations([invitation])}
        onOpen={(kind, to) => setOpened({ kind, to })}
      />
      <InviteForm
        regionId={regionId}
        isOpen={opened?.kind === 'invite'}
        onClose={close}
        onInvited={(invitation) => setInvitations([invitation])}
      />
      <GrantForm regionId={regionId} person={opened?.kind === 'grant' ? opened.to : null} onClose={close} />
      <CloseForm regionId={regionId} person={opened?.kind === 'close' ? opened.to : null} onClose={close} />
    </>
  )
}
