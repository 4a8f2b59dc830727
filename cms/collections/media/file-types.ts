/** What a file is by its content, with the ending that its name gets. */
export interface FileType {
  mimeType: string;
  extension: string;
}

export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'];

const ooxml = 'application/vnd.openxmlformats-officedocument';

export const officeTypes = {
  pdf: { mimeType: 'application/pdf', extension: '.pdf' },
  doc: { mimeType: 'application/msword', extension: '.doc' },
  docx: { mimeType: `${ooxml}.wordprocessingml.document`, extension: '.docx' },
  xls: { mimeType: 'application/vnd.ms-excel', extension: '.xls' },
  xlsx: { mimeType: `${ooxml}.spreadsheetml.sheet`, extension: '.xlsx' },
} satisfies Record<string, FileType>;

/** The container of .doc and .xls, all that Payload's own look at the content sees of them. */
export const compoundFile = 'application/x-cfb';

export const acceptedTypes = [
  ...pictureTypes,
  ...Object.values(officeTypes).map(({ mimeType }) => mimeType),
  compoundFile,
];
