import { EditingGuard as EditingGuard_8b81a05203eff1c1829e8d90b0b8f1bc } from '../../../editing/editing-guard.tsx'
import { WorkflowNotice as WorkflowNotice_94234b53ccef752cf1c1e4745fb2a699 } from '../../../workflow-bar/workflow-notice.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { CleanPasteClient as CleanPasteClient_0672f9d2e73055bbff5c530c26c4c8e3 } from '../../../editor/paste/clean-paste-client.tsx'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BylineNameField as BylineNameField_2574fec63103d8b4babc18cf649264de } from '../../../suggestions/byline-name-field.tsx'
import { DatelineField as DatelineField_527f4e1409c8f1ab4f5a6a40f3a75c30 } from '../../../suggestions/dateline-field.tsx'
import { OverviewComponent as OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaImageComponent as MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { PreviewComponent as PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { HistoryPanel as HistoryPanel_a0496e9fcc93bf6dc9cb8efa40917e9d } from '../../../history-panel/history-panel.tsx'
import { TagField as TagField_2610e55285cc8715fa9d45a3bae746ac } from '../../../suggestions/tag-field.tsx'
import { ChecksPanel as ChecksPanel_b88dd5fc9de4cf36e2b5f0ea634a3c0d } from '../../../checks/panel/checks-panel.tsx'
import { ReviewLinksPanel as ReviewLinksPanel_9661345f4fce3833f5ecd2aa5d8aba56 } from '../../../review-links/review-links-panel.tsx'
import { WorkflowBar as WorkflowBar_1783b724a810d0b71dc77c90eed9a31f } from '../../../workflow-bar/workflow-bar.tsx'
import { Nothing as Nothing_21a0be1f9a60cae960b7df1802d93660 } from '../../../workflow-bar/nothing.tsx'
import { StateBadge as StateBadge_4e9ff619aa5acfd739e0df1aeedfd209 } from '../../../workflow-bar/state-badge.tsx'
import { VersionsView as VersionsView_02984b71da12b4f927a571cfda28675e } from '../../../history/versions-view.tsx'
import { DoubleNotice as DoubleNotice_cb8ce859dfb206d7bb03142b60216c5a } from '../../../collections/media/double-notice.tsx'
import { UsesPanel as UsesPanel_fa4f3ac5e7aebcfc15f51e07d468dfd5 } from '../../../collections/media/uses-panel.tsx'
import { AccentField as AccentField_7503fa099fad658b0e0b0fe3245eb98d } from '../../../collections/campaigns/accent-field.tsx'
import { CopyCampaignButton as CopyCampaignButton_8859f136d907234deb6daf8b3baabd30 } from '../../../collections/campaigns/copy-button.tsx'
import { BannerOrderPanel as BannerOrderPanel_5c229de8f6893ede176bb681b0142ff4 } from '../../../collections/banners/order-panel.tsx'
import { InviteChoice as InviteChoice_10aefd003df73dccc3db84a2bcf090e8 } from '../../../invitations/invite-choice.tsx'
import { ActorCell as ActorCell_0d13f0c6170c63e413aefa2e3887f8a4 } from '../../../trail/actor-cell.tsx'
import { StateCell as StateCell_b13836b4c2c67cf1f02c8b64750fbfac } from '../../../trail/state-cell.tsx'
import { ExportLink as ExportLink_e83264866807cacdc22dde7e93fe9620 } from '../../../trail/export-link.tsx'
import { CalendarNavLink as CalendarNavLink_4abea43571f5b7e63d0f657ff6482a31 } from '../../../calendar/calendar-nav-link.tsx'
import { HandbookNavLink as HandbookNavLink_e5e671f11c83aae733b1081fa6e616c5 } from '../../../handbook/handbook-nav-link.tsx'
import { AdminFrame as AdminFrame_55190287ddefadd45a62ec5a7852ec02 } from '../../../frame/admin-frame.tsx'
import { DeskView as DeskView_dab06a95a548b29c4b6301bad205a65a } from '../../../desk/desk-view.tsx'
import { CalendarView as CalendarView_a77f10b20a1aa321e5369c243bf99b13 } from '../../../calendar/calendar-view.tsx'
import { HandbookView as HandbookView_54bf1175a8ea405772f9880d1ecdf33d } from '../../../handbook/handbook-view.tsx'
import { WordUploadView as WordUploadView_7e1fe902d1d190626685b96bb7e405dc } from '../../../word-admin/upload-view.tsx'
import { WordConfirmView as WordConfirmView_fd97b2d6933d8a62b9cd8899afd1f4eb } from '../../../word-admin/confirm-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/editing/editing-guard.tsx#EditingGuard": EditingGuard_8b81a05203eff1c1829e8d90b0b8f1bc,
  "/workflow-bar/workflow-notice.tsx#WorkflowNotice": WorkflowNotice_94234b53ccef752cf1c1e4745fb2a699,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/editor/paste/clean-paste-client.tsx#CleanPasteClient": CleanPasteClient_0672f9d2e73055bbff5c530c26c4c8e3,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/suggestions/byline-name-field.tsx#BylineNameField": BylineNameField_2574fec63103d8b4babc18cf649264de,
  "/suggestions/dateline-field.tsx#DatelineField": DatelineField_527f4e1409c8f1ab4f5a6a40f3a75c30,
  "@payloadcms/plugin-seo/client#OverviewComponent": OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaTitleComponent": MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaDescriptionComponent": MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaImageComponent": MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#PreviewComponent": PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "/history-panel/history-panel.tsx#HistoryPanel": HistoryPanel_a0496e9fcc93bf6dc9cb8efa40917e9d,
  "/suggestions/tag-field.tsx#TagField": TagField_2610e55285cc8715fa9d45a3bae746ac,
  "/checks/panel/checks-panel.tsx#ChecksPanel": ChecksPanel_b88dd5fc9de4cf36e2b5f0ea634a3c0d,
  "/review-links/review-links-panel.tsx#ReviewLinksPanel": ReviewLinksPanel_9661345f4fce3833f5ecd2aa5d8aba56,
  "/workflow-bar/workflow-bar.tsx#WorkflowBar": WorkflowBar_1783b724a810d0b71dc77c90eed9a31f,
  "/workflow-bar/nothing.tsx#Nothing": Nothing_21a0be1f9a60cae960b7df1802d93660,
  "/workflow-bar/state-badge.tsx#StateBadge": StateBadge_4e9ff619aa5acfd739e0df1aeedfd209,
  "/history/versions-view.tsx#VersionsView": VersionsView_02984b71da12b4f927a571cfda28675e,
  "/collections/media/double-notice.tsx#DoubleNotice": DoubleNotice_cb8ce859dfb206d7bb03142b60216c5a,
  "/collections/media/uses-panel.tsx#UsesPanel": UsesPanel_fa4f3ac5e7aebcfc15f51e07d468dfd5,
  "/collections/campaigns/accent-field.tsx#AccentField": AccentField_7503fa099fad658b0e0b0fe3245eb98d,
  "/collections/campaigns/copy-button.tsx#CopyCampaignButton": CopyCampaignButton_8859f136d907234deb6daf8b3baabd30,
  "/collections/banners/order-panel.tsx#BannerOrderPanel": BannerOrderPanel_5c229de8f6893ede176bb681b0142ff4,
  "/invitations/invite-choice.tsx#InviteChoice": InviteChoice_10aefd003df73dccc3db84a2bcf090e8,
  "/trail/actor-cell.tsx#ActorCell": ActorCell_0d13f0c6170c63e413aefa2e3887f8a4,
  "/trail/state-cell.tsx#StateCell": StateCell_b13836b4c2c67cf1f02c8b64750fbfac,
  "/trail/export-link.tsx#ExportLink": ExportLink_e83264866807cacdc22dde7e93fe9620,
  "/calendar/calendar-nav-link.tsx#CalendarNavLink": CalendarNavLink_4abea43571f5b7e63d0f657ff6482a31,
  "/handbook/handbook-nav-link.tsx#HandbookNavLink": HandbookNavLink_e5e671f11c83aae733b1081fa6e616c5,
  "/frame/admin-frame.tsx#AdminFrame": AdminFrame_55190287ddefadd45a62ec5a7852ec02,
  "/desk/desk-view.tsx#DeskView": DeskView_dab06a95a548b29c4b6301bad205a65a,
  "/calendar/calendar-view.tsx#CalendarView": CalendarView_a77f10b20a1aa321e5369c243bf99b13,
  "/handbook/handbook-view.tsx#HandbookView": HandbookView_54bf1175a8ea405772f9880d1ecdf33d,
  "/word-admin/upload-view.tsx#WordUploadView": WordUploadView_7e1fe902d1d190626685b96bb7e405dc,
  "/word-admin/confirm-view.tsx#WordConfirmView": WordConfirmView_fd97b2d6933d8a62b9cd8899afd1f4eb,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
