/** What commands take that read a package. */
export const acceptedFiles =
  'docx、doc、xlsx、xls、pdf、网页或文本文件，或 *.mingxiao.json；文件夹或 zip 中的文件合为一套材料'
