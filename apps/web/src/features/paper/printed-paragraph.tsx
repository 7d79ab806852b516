import { byPosition } from '../../ui/by-position.ts'
import type { PieceView } from '../engine/package-view.ts'
import { paperTexts } from './paper-texts.ts'

/** A paragraph with its figures told apart: those out of tables, and those that somebody typed. */
export function PrintedParagraph({ pieces }: { readonly pieces: readonly PieceView[] }) {
  return (
    <span className="printed">
      {byPosition(pieces).map(({ key, item: { text, kind } }) =>
        kind === 'words' ? (
          text
        ) : (
          <span key={key} className={kind} title={kind === 'bound' ? paperTexts.boundFigure : paperTexts.typedFigure}>
            {text}
          </span>
        ),
      )}
    </span>
  )
}
