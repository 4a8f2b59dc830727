'use client';

import {
  useAllFormFields,
  useAuth,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useRouteCache,
} from '@payloadcms/ui';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { CopiesNotice } from './copies-notice.tsx';
import { CopyDialog } from './copy-dialog.tsx';
import { guardRequests, type ShownCopy } from './guard-requests.ts';
import { HolderNotice } from './holder-notice.tsx';
import { KeepingLine } from './keeping-line.tsx';
import { localKey as localKeyOf } from './local-copies.ts';
import { NewerNotice } from './newer-notice.tsx';
import { RecoveredNotice } from './recovered-notice.tsx';
import { useBasedOn } from './use-based-on.ts';
import { useReadOnly } from './use-read-only.ts';
import { useRecovery } from './use-recovery.ts';
import { useRounds } from './use-rounds.ts';
import { useTypingCopy } from './use-typing-copy.ts';
import { newWindowName } from './window-name.ts';

import './editing-guard.css';

/**
 * Stands above the fields of an edit form: tells who has the document, keeps what is being typed, and gives back what
 * no version holds. It is the field `basedOn`, so every save of the form says from which version it was made.
 */
export function EditingGuard() {
  const guard = useRef<HTMLDivElement>(null);
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo();
  const { user } = useAuth();
  const { config } = useConfig();
  const { getData, reset, setModified } = useForm();
  const { clearRouteCache } = useRouteCache();
  const [fields] = useAllFormFields();
  const modified = useFormModified();
  const [session] = useState(newWindowName);
  const [shown, setShown] = useState<ShownCopy | null>(null);
  const document = id === undefined ? '' : String(id);
  const { basedOn, savedAt, saving } = useBasedOn(session);
  const requests = useMemo(
    () => guardRequests(`${config.routes.api}/${collectionSlug}`),
    [config.routes.api, collectionSlug],
  );
  const localKey = localKeyOf(String(user?.id), String(collectionSlug), document);

  const typed = useRef(false);
  useEffect(() => {
    if (modified) typed.current = true;
  }, [fields, modified]);
  const takeTyped = useCallback(() => {
    const wasTyped = typed.current;
    typed.current = false;
    return wasTyped;
  }, []);
  const { answer, play } = useRounds({ requests, document, session, takeTyped });

  const holder = answer?.holder ?? null;
  const mine = holder?.mine === true;
  const elsewhere = holder !== null && !mine;
  const isClosed = answer?.mayEdit === false;
  const hadIt = useRef(false);
  const { keeping, kept, keepNow } = useTypingCopy({
    requests,
    document,
    basedOn,
    localKey,
    read: getData,
    modified: modified && hasSavePermission === true && !elsewhere && !isClosed,
    fields,
    saving,
    savedAt,
  });
  useEffect(() => {
    if (mine) hadIt.current = true;
    if (elsewhere && hadIt.current && modified) void keepNow();
  }, [mine, elsewhere, modified, keepNow]);
  // Under review its author reads it; the buttons stay, because one of them takes it back.
  useReadOnly(guard, elsewhere || isClosed, { buttons: elsewhere });
  useEffect(() => {
    if (!saving) void play();
  }, [saving, play]);

  const use = useCallback(
    async (data: Record<string, unknown>) => {
      await reset({ ...getData(), ...data, basedOn });
      setModified(true);
    },
    [basedOn, getData, reset, setModified],
  );
  const { recovered, forget } = useRecovery({ requests, document, basedOn, localKey, answer, use });
  const drop = async (copy: string) => {
    await requests.drop(copy).catch(() => undefined);
    await play();
  };
  const show = (copy: string) => void requests.show(copy).then(setShown, () => play());
  const useShown = async (copy: ShownCopy) => {
    setShown(null);
    await use(copy.data);
    await keepNow();
    if (copy.user === user?.id && copy.reason === 'refused') await drop(copy.id);
  };
  const openNewer = async () => {
    await keepNow();
    setModified(false);
    // One turn later Payload's form has heard that there is nothing left to warn of.
    setTimeout(() => location.reload());
  };
  const openSaved = async (copy: string) => {
    forget();
    setModified(false);
    await drop(copy);
    clearRouteCache();
  };

  // What this window itself has kept is on the screen, until somebody else takes the document.
  const own = recovered?.kind === 'opened' ? recovered.copy : kept;
  const copies = answer?.copies.filter((copy) => elsewhere || copy.id !== own);
  const newer =
    answer && savedAt !== '' && !answer.newest.mine && answer.newest.at > savedAt ? answer.newest : null;
  useEffect(() => {
    // Nothing was typed here, so the newer version may simply come in its place.
    if (newer && !modified && !saving) clearRouteCache();
  }, [newer, modified, saving, clearRouteCache]);

  return (
    <div className="guard" ref={guard}>
      {elsewhere && (
        <HolderNotice holder={holder} onTakeOver={() => void play(true)} wasMine={hadIt.current} />
      )}
      {newer && modified && <NewerNotice by={newer.by} at={newer.at} onOpen={() => void openNewer()} />}
      {recovered && (
        <RecoveredNotice
          onContinue={(data) => {
            void use(data);
            void drop(recovered.kind === 'offered' ? recovered.copy.id : recovered.copy);
            forget();
          }}
          onDrop={(copy) => void (recovered.kind === 'opened' ? openSaved(copy) : drop(copy).then(forget))}
          recovered={recovered}
        />
      )}
      <CopiesNotice copies={copies ?? []} onDrop={(copy) => void drop(copy)} onShow={show} />
      {!elsewhere && <KeepingLine keeping={keeping} />}
      {shown && (
        <CopyDialog
          copy={shown}
          mayUse={!elsewhere && !isClosed && hasSavePermission === true}
          onClose={() => setShown(null)}
          onUse={() => void useShown(shown)}
        />
      )}
    </div>
  );
}
