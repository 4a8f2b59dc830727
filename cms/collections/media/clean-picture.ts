import sharp, { type Metadata, type Sharp } from 'sharp';

import { fileRefusal } from './file-refusal.ts';
import type { FileType } from './file-types.ts';

export interface CleanPicture {
  data: Buffer;
  type: FileType;
  /** What was changed that the editor should know, in Vietnamese; empty if nothing. */
  notes: string[];
}

/** Wide enough for print; nobody's screen shows more. */
const longestSide = 4096;

/** JPEG and PNG are read line by line; the others are unpacked as a whole, which takes four bytes a pixel. */
const mostPixels = { inLines: 160_000_000, atOnce: 50_000_000 };

const jpeg: FileType = { mimeType: 'image/jpeg', extension: '.jpg' };
const png: FileType = { mimeType: 'image/png', extension: '.png' };

/**
 * A picture made anew from its pixels: upright, in sRGB, without camera, place and whatever hides behind the pixels;
 * one still image, in a format that everything can read.
 * @throws APIError 400 for what cannot be read and for what would take too much memory
 */
export async function cleanPicture(data: Buffer): Promise<CleanPicture> {
  const options = { limitInputPixels: mostPixels.inLines, failOn: 'error' } as const;
  const metadata = await readMetadata(sharp(data, options));
  const { width, height } = metadata;
  if (!isReadInLines(metadata) && width * height > mostPixels.atOnce) throw tooLarge();
  const upright = sharp(data, options)
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
  const isLossless = metadata.format === 'png' || metadata.format === 'gif' || metadata.hasAlpha;
  const encoded = isLossless ? upright.png({ compressionLevel: 6 }) : upright.jpeg({ quality: 90 });
  const result = await encoded.toBuffer({ resolveWithObject: true }).catch(() => {
    throw unreadable();
  });
  return { data: result.data, type: isLossless ? png : jpeg, notes: notesOf(metadata, result.info) };
}

async function readMetadata(picture: Sharp): Promise<Metadata> {
  try {
    return await picture.metadata();
  } catch (error) {
    throw error instanceof Error && /pixel limit/.test(error.message) ? tooLarge() : unreadable();
  }
}

function isReadInLines({ format, isProgressive }: Metadata): boolean {
  return format === 'jpeg' || (format === 'png' && !isProgressive);
}

function notesOf(before: Metadata, after: { width: number; height: number }): string[] {
  const { pages = 1, autoOrient } = before;
  const isSmaller = autoOrient.width > after.width;
  const size = ({ width, height }: { width: number; height: number }) => `${width} × ${height}`;
  return [
    ...(pages > 1
      ? ['Ảnh động: chỉ giữ hình đầu tiên, vì nội dung trên cổng không được tự chuyển động.']
      : []),
    ...(isSmaller ? [`Đã thu nhỏ từ ${size(autoOrient)} xuống ${size(after)} điểm ảnh.`] : []),
  ];
}

const unreadable = () =>
  fileRefusal('Không đọc được ảnh này: tệp bị hỏng hoặc tải lên chưa trọn. Hãy chọn lại ảnh.');
const tooLarge = () =>
  fileRefusal('Ảnh có quá nhiều điểm ảnh. Hãy thu nhỏ còn dưới 12.000 điểm ảnh mỗi chiều rồi tải lại.');
