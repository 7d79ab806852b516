/** What a file may ask of us. A self-evaluation package needs a small part of each; a hostile file asks for more. */
export const limits = {
  /** The file as it comes. Scanned attachments make tens of megabytes. */
  fileBytes: 128 * 1024 * 1024,
  archiveEntries: 10_000,
  /** One part after inflating. */
  partBytes: 128 * 1024 * 1024,
  /** All parts read from one archive, after inflating. */
  inflatedBytes: 256 * 1024 * 1024,
  /** Inflated bytes for one byte in the archive; Deflate itself ends at 1032. Judged only above `ratioFreeBytes`. */
  inflateRatio: 250,
  ratioFreeBytes: 4 * 1024 * 1024,
  /** Open elements at one place of an XML part. */
  xmlDepth: 256,
  /** Elements of a web page, open at one place, whose end matters. */
  openElements: 10_000,
  /** Files of one package, in a folder or an archive. */
  packageFiles: 200,
  /** For one file that an office program converts. */
  officeMilliseconds: 120_000,
  pdfPages: 2000,
  /** For one PDF file, which a library reads. */
  pdfMilliseconds: 180_000,
  /** Pairs of lines along and across one PDF page. */
  crossings: 4_000_000,
  /** Characters of one PDF page, and lines on it. */
  pageMarks: 100_000,
  /** Tables within tables. */
  tableDepth: 16,
  /** Word itself ends at 63 columns, Excel at 16384. */
  tableColumns: 16_384,
  /** Cells of all tables of one file, cells merged away included. */
  cells: 1_000_000,
  /** Places in the tables of a workbook that no cell is written for: one cell far away makes many. */
  blankPlaces: 250_000,
  /** Pieces of text and runs of one formatting in a .doc file. */
  textRuns: 1_000_000,
  paragraphs: 1_000_000,
  /** Styles based on one another, looked through for a list. */
  styleChain: 32,
  /** Characters of what a list prints before each of its paragraphs, places for numbers included. */
  listText: 50,
  /** Forms and reports of one file. A department with a hundred projects has as many tables of them. */
  attachments: 500,
  /** Rows of all its forms; a table of one project has thirty. */
  formRows: 20_000,
  /** Rows of one form, and characters of all its cells. The longest that were found have some hundred rows. */
  tableRows: 500,
  tableCharacters: 200_000,
  cellCharacters: 10_000,
  /** Characters of one report. The longest have some ten thousands. */
  reportCharacters: 100_000,
  /** Characters of the lines above or below a form. */
  noteCharacters: 10_000,
  /** Notices kept; one more says how many were left out. */
  notices: 500,
} as const
