/** Elements that begin and end paragraphs (HTML, 15.3.3 Flow content). */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol p ' +
    'plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
)

/** Elements that have no end tag (HTML, 13.1.2). */
export const voidElements: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
)

const program = 'a program or its data'
const media = 'shown by the browser itself, not as text'

/** Elements passed over with all they hold, and why. */
export const skippedElements: Readonly<Record<string, string>> = {
  script: program,
  style: program,
  template: program,
  noscript: 'what browsers without scripts would show',
  noembed: 'what browsers without plug-ins would show',
  noframes: 'what browsers without frames would show',
  title: 'names the window, not the page',
  desc: 'describes a drawing',
  metadata: 'describes a drawing',
  iframe: 'what browsers without frames would show',
  object: 'what browsers without the program for it would show',
  applet: 'what browsers without the program for it would show',
  datalist: 'proposals for a field',
  button: 'serves work on the page',
  rp: 'brackets around phonetic guides',
  rt: 'phonetic guides',
  del: 'text taken out by a tracked change',
  audio: media,
  video: media,
  canvas: media,
  map: media,
}
