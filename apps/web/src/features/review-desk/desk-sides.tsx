import { deskTexts } from './desk-texts.ts'

export type DeskSide = keyof typeof deskTexts.sides

interface DeskSidesProps {
  readonly side: DeskSide
  readonly onSide: (side: DeskSide) => void
}

/** On a narrow screen paper and panel take turns. */
export function DeskSides({ side, onSide }: DeskSidesProps) {
  return (
    <div className="desk-sides">
      {sides.map((name) => (
        <button key={name} type="button" aria-pressed={name === side} onClick={() => onSide(name)}>
          {deskTexts.sides[name]}
        </button>
      ))}
    </div>
  )
}

const sides = Object.keys(deskTexts.sides) as DeskSide[]
