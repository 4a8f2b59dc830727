'use client';

import { CheckboxInput, useDocumentInfo, useField, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import './invite-choice.css';

/** On the page of a new user: whether they choose their password themselves. Then there is nothing to type here. */
export function InviteChoice() {
  const { id } = useDocumentInfo();
  const { setValue } = useField<boolean>({ path: 'invite' });
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields);
  const [isInvited, choose] = useState(true);
  const isNew = !id;

  useEffect(() => {
    if (!isNew) return undefined;
    setValue(isInvited, true);
    // The form demands a password; the server puts one that nobody knows in the place of this one.
    const value = isInvited ? crypto.randomUUID() : '';
    for (const path of ['password', 'confirm-password']) {
      dispatch({ type: 'UPDATE', path, value, valid: isInvited });
    }
    document.body.classList.toggle('user-is-invited', isInvited);
    return () => document.body.classList.remove('user-is-invited');
  }, [dispatch, isInvited, isNew, setValue]);

  if (!isNew) return null;
  return (
    <div className="invite-choice">
      <CheckboxInput
        checked={isInvited}
        id="field-invite"
        label="Gửi thư mời để người này tự đặt mật khẩu"
        name="invite"
        onToggle={() => choose(!isInvited)}
      />
      <p className="field-description">
        {isInvited
          ? 'Người này nhận được thư có đường dẫn để đặt mật khẩu, dùng được trong 7 ngày.'
          : 'Bạn đặt mật khẩu và tự báo cho người này.'}
      </p>
    </div>
  );
}
