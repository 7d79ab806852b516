import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A text to be replaced where it stands first in a document, or in a sheet of a workbook, counted from 0. */
export interface OfficeEdit {
  readonly sheet: number
  readonly wanted: string
  readonly replacement: string
}

export interface OfficeFiles {
  readonly source: string
  readonly target: string
  readonly filter: string
}

/** Puts a macro that makes an edit into a profile of LibreOffice; gives the address by which it is started. */
export function installMacro(profile: string, files: OfficeFiles, edit: OfficeEdit): string {
  const basic = join(profile, 'user', 'basic')
  mkdirSync(join(basic, 'Standard'), { recursive: true })
  writeFileSync(join(basic, 'script.xlc'), libraries)
  writeFileSync(join(basic, 'Standard', 'script.xlb'), library)
  // Texts stand in the macro itself: what is passed on the command line is read in the letters of the system.
  writeFileSync(join(basic, 'Standard', 'Module1.xba'), printModule(files, edit))
  return 'macro:///Standard.Module1.Main'
}

const office = 'http://openoffice.org/2000'

function printPart(root: string, content: string): string {
  const [prefix, name] = root.split(':')
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE ${root} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${name}.dtd">
<${root} xmlns:${prefix}="${office}/${prefix}" xmlns:xlink="http://www.w3.org/1999/xlink" ${content}</${root}>
`
}

const libraries = printPart('library:libraries', '><library:library library:name="Standard" library:link="false"/>')
const library = printPart(
  'library:library',
  'library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/>',
)

function printModule({ source, target, filter }: OfficeFiles, { sheet, wanted, replacement }: OfficeEdit): string {
  const basic = `Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL("${source}", "_blank", 0, hidden())
  isWorkbook = document.supportsService("com.sun.star.sheet.SpreadsheetDocument")
  searched = document
  If isWorkbook Then searched = document.Sheets.getByIndex(${sheet})
  wanted = searched.createSearchDescriptor()
  wanted.SearchString = "${wanted}"
  If isWorkbook Then wanted.SearchByRow = True
  found = searched.findFirst(wanted)
  If isWorkbook Then
    found.Formula = "${replacement}"
  Else
    found.String = "${replacement}"
  End If
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "${filter}"
  document.storeToURL("${target}", filter())
  document.close(True)
End Sub`
  return printPart(
    'script:module',
    `script:name="Module1" script:language="StarBasic">${basic.replaceAll('"', '&quot;')}`,
  )
}
