import { OfficeFrame } from '../office/office-frame.tsx'

interface AdministrationScreenProps {
  readonly regionId: number
  readonly section: string
}

/** What a region's bureau and administrator set, part by part. */
export function AdministrationScreen({ regionId, section }: AdministrationScreenProps) {
  return (
    <OfficeFrame regionId={regionId} screen="administration" title={section}>
      {() => null}
    </OfficeFrame>
  )
}
