import type { Random } from '../random.ts'
import { hostileNumbers } from './hostile-values.ts'

/** Elements that ask for much or stand where they must not; they are put anywhere in a part. */
export function hostileElements(random: Random): string {
  return random.pick(templates).replaceAll('#', () => random.pick(hostileNumbers))
}

/** `#` stands for a number. */
const templates: readonly string[] = [
  '<w:tcPr><w:gridSpan w:val="#"/></w:tcPr>',
  '<w:tc><w:tcPr><w:gridSpan w:val="#"/><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc>',
  '<w:tc><w:tcPr><w:vMerge/><w:hMerge/></w:tcPr></w:tc>',
  '<w:trPr><w:gridBefore w:val="#"/><w:gridAfter w:val="#"/></w:trPr>',
  '<w:tr/>',
  '<w:tbl/>',
  '<w:tbl><w:tblGrid><w:gridCol w:w="#"/></w:tblGrid><w:tr><w:tc><w:tbl><w:tr/></w:tbl></w:tc></w:tr></w:tbl>',
  '<w:pPr><w:numPr><w:ilvl w:val="#"/><w:numId w:val="#"/></w:numPr></w:pPr>',
  '<w:lvl w:ilvl="#"><w:start w:val="#"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1%2%9%#"/></w:lvl>',
  '<w:num w:numId="#"><w:abstractNumId w:val="#"/><w:lvlOverride w:ilvl="#"/></w:num>',
  '<w:style w:styleId="a"><w:basedOn w:val="a"/></w:style><w:pStyle w:val="a"/>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  '<w:r><w:sym w:font="Wingdings" w:char="#"/></w:r>',
  '<w:sdt><w:sdtContent/></w:sdt>',
  '<w:del><w:p><w:r><w:delText>0</w:delText></w:r></w:p></w:del>',
  '<mc:AlternateContent><mc:Choice Requires="#"/><mc:Fallback/></mc:AlternateContent>',
  '<w:sectPr><w:headerReference w:type="default" r:id="#"/></w:sectPr>',
  '<row r="#"><c r="A#" t="s"><v>#</v></c></row>',
  '<row><c r="XFD1048576" s="#"><v>#</v></c></row>',
  '<c r="A1" t="d"><f>#</f><v>2024-13-32T99:99:99</v></c>',
  '<c t="inlineStr"><is><r><t>#</t></r></is></c>',
  '<c t="e"><v>#REF!</v></c>',
  '<mergeCells count="#"><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A#:B#"/></mergeCells>',
  '<mergeCells><mergeCell ref="B2:A1"/><mergeCell ref="A:A"/><mergeCell ref=""/></mergeCells>',
  '<cols><col min="#" max="#" hidden="1"/></cols>',
  '<numFmt numFmtId="164" formatCode="[>#]#,##0.00_);[&lt;#]\\&quot;&quot;;?/#;@"/>',
  '<numFmt numFmtId="165" formatCode="[$-804]yyyy年m月d日 [DBNum2]General AM/PM ss.000"/>',
  '<xf numFmtId="#" xfId="#" applyNumberFormat="1"/>',
  '<si><t>#</t><rPh><t>#</t></rPh></si>',
  '<sheet name="#" sheetId="#" r:id="rId#" state="hidden"/>',
  '<Relationship Id="rId1" Type="a/officeDocument" Target="../../word/#.xml"/>',
  '<Override PartName="/word/document.xml" ContentType="application/#"/>',
  '</w:tbl>',
  '</w:body></w:document>',
  '</sheetData>',
  '<?a b?>',
  '<a:b xmlns:a="#" xmlns="#"/>',
]
