import type { Block } from 'payload';

import { videoAddress } from '../../body/video-addresses.ts';

const message =
  'Hãy dán liên kết của một video YouTube, Vimeo, Facebook, hoặc địa chỉ https của một tệp .mp4.';

/** A video that readers load by a click; before it, nothing is asked of another host. */
export const video: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  labels: { singular: 'Video', plural: 'Video' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'url',
      label: 'Liên kết video',
      type: 'text',
      required: true,
      validate: validateVideo,
      admin: { description: 'YouTube, Vimeo, Facebook hoặc tệp .mp4. Người đọc bấm vào thì video mới tải.' },
    },
    {
      name: 'title',
      label: 'Tên video',
      type: 'text',
      maxLength: 200,
      admin: { description: 'Hiện trên khung video và được đọc cho người khiếm thị.' },
    },
    {
      name: 'poster',
      label: 'Ảnh đại diện',
      type: 'upload',
      relationTo: 'media',
      admin: { description: 'Không bắt buộc.' },
    },
  ],
};

function validateVideo(value: unknown): string | true {
  return (typeof value === 'string' && videoAddress(value) !== null) || message;
}
