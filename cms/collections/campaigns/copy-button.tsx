'use client';

import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';

interface Answer {
  id?: string;
  banners?: string[];
  toCheck?: string[];
  errors?: { message: string }[];
}

/** "Lấy lại cho năm nay": makes this year's campaign of the one that is open, and opens it. */
export function CopyCampaignButton() {
  const { id, hasPublishedDoc } = useDocumentInfo();
  const { config } = useConfig();
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);

  const copy = async () => {
    setBusy(true);
    try {
      const response = await fetch(`${config.routes.api}/campaigns/${String(id)}/copy`, {
        method: 'POST',
        credentials: 'include',
      });
      const answer = (await response.json()) as Answer;
      if (!response.ok || !answer.id) throw new Error(answer.errors?.[0]?.message);
      toast.success(madeOf(answer), { duration: 15_000 });
      router.push(`${config.routes.admin}/collections/campaigns/${answer.id}`);
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      toast.error(message || 'Chưa sao chép được. Hãy thử lại; nếu vẫn không được, hãy báo người quản trị.');
      setBusy(false);
    }
  };

  if (!id || hasPublishedDoc === undefined) return null;
  return (
    <Button buttonStyle="secondary" size="medium" disabled={isBusy} onClick={() => void copy()}>
      {isBusy ? 'Đang sao chép…' : 'Lấy lại cho năm nay'}
    </Button>
  );
}

function madeOf({ banners = [], toCheck = [] }: Answer): string {
  const made = `Đã tạo bản nháp cho năm nay${banners.length > 0 ? ` cùng ${banners.length} banner` : ''}. Ngày đã dời theo năm.`;
  return toCheck.length > 0 ? `${made} Hãy sửa năm cũ còn trong: ${toCheck.join('; ')}` : made;
}
