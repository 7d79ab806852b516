import { fontFaces } from './font-faces.ts'
import { wordNamespace } from './word-namespaces.ts'

const chinese = Object.values(fontFaces).map(
  ({ eastAsia, standIn }) =>
    `<w:font w:name="${eastAsia}"><w:altName w:val="${standIn}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
)
const latin =
  '<w:font w:name="Times New Roman"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>'

/** The faces used (ECMA-376 part 1, §17.8.3), with those that stand in where a computer has them not. */
export const fontTablePart = `<w:fonts xmlns:w="${wordNamespace}">${chinese.join('')}${latin}</w:fonts>`
