import { useDocumentInfo, useField, useForm, useFormProcessing } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

/**
 * Keeps the form's `basedOn` at the version that was loaded or saved last; of a new document, at the window's name.
 * @returns that, and `updatedAt` of the last version (empty before there is one)
 */
export function useBasedOn(session: string): { basedOn: string; savedAt: string; saving: boolean } {
  const { id, data } = useDocumentInfo();
  const { value, setValue } = useField<string>({ path: 'basedOn' });
  const { setModified } = useForm();
  const saving = useFormProcessing();
  const savedAt: string = typeof data?.updatedAt === 'string' ? data.updatedAt : '';
  const basedOn = id === undefined ? session : savedAt;
  // After every render: Payload's form may have replaced its state without the value having changed meanwhile.
  useEffect(() => {
    if (value !== basedOn) setValue(basedOn, true);
  });

  // Payload's form calls itself unmodified after any answer, also when the save was refused.
  const before = useRef({ saving, savedAt });
  useEffect(() => {
    if (before.current.saving && !saving && before.current.savedAt === savedAt) setModified(true);
    if (before.current.saving !== saving) before.current = { saving, savedAt };
  }, [saving, savedAt, setModified]);
  return { basedOn, savedAt, saving };
}
