import { useCell, useEditor } from '../editing/use-cell.ts'
import type { SectionView } from '../engine/package-view.ts'
import { useMark } from '../margin/marks.ts'
import { paperTexts } from './paper-texts.ts'
import { SectionTools } from './section-tools.tsx'

/** The heading of a section; one that no form gives is typed where it stands. */
export function SectionHeading({ section, isPreview }: { readonly section: SectionView; readonly isPreview: boolean }) {
  const { list, heading, depth, row, titleAddress } = section
  const editor = useEditor()
  const mark = useMark(list)
  const Heading = depth === 0 ? 'h3' : 'h4'
  const isOpen = editor.canEdit && !isPreview
  return (
    <Heading className={mark ? `marked ${mark}` : ''} data-address={list} tabIndex={-1}>
      {isOpen && titleAddress !== null ? <OwnTitle address={titleAddress} printed={heading} /> : heading}
      {isOpen && row ? <SectionTools row={row} heading={heading} /> : null}
    </Heading>
  )
}

function OwnTitle({ address, printed }: { readonly address: string; readonly printed: string }) {
  const editor = useEditor()
  const title = useCell(address)
  // The number is printed, the title is typed.
  const number = printed.endsWith(title) ? printed.slice(0, printed.length - title.length) : ''
  return (
    <>
      {number}
      <input
        className="own-title"
        data-address={address}
        aria-label={paperTexts.sectionTitle}
        value={title}
        onChange={({ target }) => editor.edit({ kind: 'type', address, value: target.value })}
        onBlur={() => editor.edit({ kind: 'rest' })}
      />
    </>
  )
}
