import type { NoticeJson } from '@mingxiao/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { serverClient } from '../../api/server-client.ts'
import { locale } from '../../ui/in-language.ts'
import { noticesTexts } from './notices-texts.ts'
import './notices.css'

/** What somebody was told and has not read yet; nothing where there is none. */
export function NoticeList({ regionId }: { readonly regionId: number }) {
  const queries = useQueryClient()
  const key = ['notices', regionId]
  const { data } = useQuery({
    queryKey: key,
    queryFn: async () =>
      (await serverClient()).call('listNotices', { params: { regionId }, query: { unread: 'true', limit: 20 } }),
  })
  if (!data || data.items.length === 0) return null
  return (
    <ul className="notices" aria-label={noticesTexts.heading}>
      {data.items.map((notice) => (
        <li key={notice.id}>
          <span>{textOf(notice)}</span>
          <button type="button" className="quiet" onClick={() => void read(notice.id)}>
            {noticesTexts.read}
          </button>
        </li>
      ))}
    </ul>
  )

  async function read(id: string) {
    await (await serverClient()).call('readNotices', { params: { regionId }, body: { ids: [id] } })
    await queries.invalidateQueries({ queryKey: key })
  }
}

function textOf({ organisation, year, closesAt }: NoticeJson): string {
  const end = new Date(closesAt)
  const days = Math.ceil((end.getTime() - Date.now()) / dayMilliseconds)
  const { reminder, left, over } = noticesTexts
  return `${reminder(organisation, year, day.format(end))} · ${days > 0 ? left(days) : over}`
}

const dayMilliseconds = 86_400_000
const day = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric' })
