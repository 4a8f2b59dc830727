/** The editor's state for some paragraphs of plain text. */
export function paragraphs(...texts: string[]) {
  return {
    root: {
      type: 'root',
      format: '',
      indent: 0,
      version: 1,
      direction: 'ltr',
      children: texts.map((text) => ({
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
      })),
    },
  };
}

/** The editor's state for one of its blocks. */
export function blockText(blockType: string, fields: object) {
  const { root } = paragraphs();
  const node = { type: 'block', version: 2, format: '', fields: { id: 'b1', blockType, ...fields } };
  return { root: { ...root, children: [node] } };
}

/** The editor's state for one picture. */
export function pictureText(medium: string) {
  const { root } = paragraphs();
  const upload = {
    type: 'upload',
    version: 3,
    format: '',
    id: 'a1',
    fields: null,
    relationTo: 'media',
    value: medium,
  };
  return { root: { ...root, children: [upload] } };
}
