import type { Me } from '@mingxiao/contract'
import { type ComponentType, lazy, Suspense } from 'react'
import { OfficeFrame } from '../office/office-frame.tsx'
import { rolesIn } from '../office/office-screens.ts'
import { administrationTexts } from './administration-texts.ts'
import { isSection, type SectionName, sectionsFor } from './sections.ts'
import './administration.css'

interface AdministrationScreenProps {
  readonly regionId: number
  readonly section: string
}

/** What a region's bureau and its administrator look after, part by part. */
export function AdministrationScreen({ regionId, section }: AdministrationScreenProps) {
  const { sections, hints, parts, title, unknown, notYours } = administrationTexts
  const name = isSection(section) ? section : null
  return (
    <OfficeFrame regionId={regionId} screen="administration" title={name ? sections[name] : title}>
      {(me) => {
        const mine = sectionsFor(rolesIn(me, regionId))
        return (
          <div className="administration">
            <nav aria-label={parts}>
              {mine.map((one) => (
                <a
                  key={one}
                  href={`#/regions/${regionId}/administration/${one}`}
                  aria-current={one === name ? 'page' : undefined}
                >
                  {sections[one]}
                </a>
              ))}
            </nav>
            <div className="administration-part">{inside(name, mine, me)}</div>
          </div>
        )
      }}
    </OfficeFrame>
  )

  function inside(one: SectionName | null, mine: readonly SectionName[], me: Me) {
    if (!one) return <p role="alert">{unknown}</p>
    if (!mine.includes(one)) return <p role="alert">{notYours}</p>
    const Part = partsByName[one]
    return (
      <>
        <p className="hint">{hints[one]}</p>
        <Suspense fallback={null}>
          <Part regionId={regionId} me={me} />
        </Suspense>
      </>
    )
  }
}

type Part = ComponentType<{ readonly regionId: number; readonly me: Me }>

const partsByName: Readonly<Record<SectionName, Part>> = {
  windows: lazy(async () => ({ default: (await import('../administration-windows/windows-part.tsx')).WindowsPart })),
  rules: lazy(async () => ({ default: (await import('../administration-rules/rules-part.tsx')).RulesPart })),
  waivers: lazy(async () => ({ default: (await import('../administration-waivers/waivers-part.tsx')).WaiversPart })),
  jobs: lazy(async () => ({ default: (await import('../administration-jobs/jobs-part.tsx')).JobsPart })),
  webhooks: lazy(async () => ({
    default: (await import('../administration-webhooks/webhooks-part.tsx')).WebhooksPart,
  })),
  people: lazy(async () => ({ default: (await import('../administration-people/people-part.tsx')).PeoplePart })),
  organisations: lazy(async () => ({
    default: (await import('../administration-organisations/organisations-part.tsx')).OrganisationsPart,
  })),
}
