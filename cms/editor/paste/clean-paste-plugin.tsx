'use client';

import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { toast } from '@payloadcms/ui';
import { useEffect } from 'react';

import { insertBody } from './insert-body.ts';
import { pastedBody } from './pasted-body.ts';
import { pasteNotice } from './paste-notice.ts';

/** Takes over every paste of foreign text; what this editor itself copied, and files, go their usual way. */
export function CleanPastePlugin(): null {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => 'clipboardData' in event && paste(editor, event),
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  );
  return null;
}

function paste(editor: LexicalEditor, event: ClipboardEvent): boolean {
  const selection = $getSelection();
  const clean = event.clipboardData && pastedBody(event.clipboardData);
  if (!clean || !$isRangeSelection(selection)) return false;
  event.preventDefault();
  editor.update(() => insertBody(selection, clean.body), { tag: 'paste' });
  const notice = pasteNotice(clean);
  if (notice !== null) toast.warning(notice, { duration: 12_000 });
  return true;
}
