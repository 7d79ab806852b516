/** What each notice of an import or a package file says; `{…}` is filled from the notice's data. */
export const draftNotices = {
  'figures-typed': {
    zh: '附件{attachment}有{count}个数是直接打进去的，没有取自表格：{figures}。请自行核对；表里有的，改为字段。',
    en: 'Figures typed in attachment {attachment} and not taken from a table ({count}): {figures}. Check them; where a table has them, use its field.',
  },
  'derived-differs': {
    zh: '附件{attachment}“{cell}”填的是“{printed}”，按“{formula}”应为“{computed}”，写出的表按后者。',
    en: '“{cell}” of attachment {attachment} reads “{printed}”; “{formula}” makes “{computed}”, which will be printed.',
  },
  'unit-taken': {
    zh: '附件{attachment}没有写明金额单位，按数额大小读作{unit}，请核对。',
    en: 'Attachment {attachment} declares no unit of money; by their size its figures were read as {unit}. Please check.',
  },
  'unit-unlikely': {
    zh: '附件{attachment}写的金额单位是{declared}，数额却像是{unit}，按{unit}导入，请核对。',
    en: 'Attachment {attachment} declares {declared}, but its figures look like {unit} and were imported as such. Please check.',
  },
  'unit-unknown': {
    zh: '附件{attachment}的金额单位是{unit}，表式只用元和万元，请改写数额。',
    en: 'The figures of attachment {attachment} are in {unit}; the forms know only 元 and 万元. Please rewrite them.',
  },
  'cell-left-out': {
    zh: '附件{attachment}“{cell}”在这一版表式中没有，未导入：{printed}',
    en: 'This edition has no “{cell}” as in attachment {attachment}; it was left out: {printed}',
  },
  'attachment-left-out': {
    zh: '这一版表式中没有附件{attachment}“{title}”，未导入。',
    en: 'This edition has no attachment {attachment} “{title}”; it was left out.',
  },
  'stray-left-out': {
    zh: '附件{attachment}有不属于任何栏目的内容“{printed}”，未导入。',
    en: 'Attachment {attachment} holds “{printed}” outside every field; it was left out.',
  },
} as const

export type DraftNoticeCode = keyof typeof draftNotices
