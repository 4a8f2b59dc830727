import {
  BlockquoteFeature,
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
    UploadFeature({ enabledCollections: ['media'] }),
    LinkFeature({
      enabledCollections: ['articles'],
      fields: ({ defaultFields }) => defaultFields.map(limitAddress),
    }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
});

type LinkField = Parameters<
  Extract<NonNullable<Parameters<typeof LinkFeature>[0]>['fields'], (...args: never) => unknown>
>[0]['defaultFields'][number];

function limitAddress(field: LinkField): LinkField {
  if (!('name' in field) || field.name !== 'url' || field.type !== 'text') return field;
  return { ...field, validate: (value: unknown) => validateAddress(value) };
}
