import { byPosition } from '../../ui/by-position.ts'
import type { ParagraphView, PieceView } from '../engine/package-view.ts'
import { paperTexts } from './paper-texts.ts'

/** What a template prints: mostly one paragraph. */
export function PrintedParagraphs({ printed }: { readonly printed: ParagraphView['printed'] }) {
  return byPosition(printed).map(({ key, item }) => <PrintedParagraph key={key} pieces={item} />)
}

/** A paragraph with its figures told apart: those out of tables, and those that somebody typed. */
function PrintedParagraph({ pieces }: { readonly pieces: readonly PieceView[] }) {
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
