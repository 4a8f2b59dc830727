import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical';

import { validateAddress } from '../fields/safe-address.ts';
import { attachments } from './blocks/attachments.ts';
import { pictureGroup } from './blocks/picture-group.ts';
import { quoteBox } from './blocks/quote-box.ts';
import { video } from './blocks/video.ts';
import { CleanPasteFeature } from './paste/clean-paste-feature.ts';
import { pictureFields } from './picture-fields.ts';

/** The editor of article bodies and campaign introductions. */
export const bodyEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    EXPERIMENTAL_TableFeature(),
    UploadFeature({ enabledCollections: ['media'], collections: { media: { fields: pictureFields } } }),
    BlocksFeature({ blocks: [quoteBox, video, pictureGroup, attachments] }),
    LinkFeature({
      enabledCollections: ['articles'],
      fields: ({ defaultFields }) => defaultFields.map(limitAddress),
    }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    CleanPasteFeature(),
  ],
});

type LinkField = Parameters<
  Extract<NonNullable<Parameters<typeof LinkFeature>[0]>['fields'], (...args: never) => unknown>
>[0]['defaultFields'][number];

function limitAddress(field: LinkField): LinkField {
  if (!('name' in field) || field.name !== 'url' || field.type !== 'text') return field;
  return { ...field, validate: (value: unknown) => validateAddress(value) };
}
