'use client';

import { Button, toast, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';

import { ReviewLinkEntry, type ListedLink } from './review-link-entry.tsx';
import './review-links-panel.css';

const failed = 'Chưa làm được. Hãy thử lại; nếu vẫn không được, hãy báo người quản trị.';

async function ask(path: string, method = 'GET', data?: object): Promise<Response> {
  const response = await fetch(`/api/review-links${path}`, {
    method,
    credentials: 'include',
    ...(data ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) } : {}),
  });
  if (!response.ok) throw new Error(failed);
  return response;
}

/** "Gửi lãnh đạo xem": links to the article for somebody without an account. */
export function ReviewLinksPanel() {
  const { id } = useDocumentInfo();
  const [links, setLinks] = useState<ListedLink[]>([]);
  const [address, setAddress] = useState<string | null>(null);

  const load = useCallback(async () => {
    if (!id) return;
    const response = await ask(`?where[article][equals]=${String(id)}&limit=20&depth=0`);
    setLinks(((await response.json()) as { docs: ListedLink[] }).docs);
  }, [id]);
  useEffect(() => {
    load().catch(() => undefined);
  }, [load]);

  const run = (work: () => Promise<void>) => () => {
    work().catch(() => toast.error(failed));
  };
  const create = run(async () => {
    const response = await ask('', 'POST', { article: id });
    setAddress(((await response.json()) as { doc: { address: string } }).doc.address);
    await load();
  });
  const revoke = (link: string) =>
    run(async () => {
      await ask(`/${link}`, 'PATCH', { revokedAt: new Date().toISOString() });
      toast.success('Đã thu hồi liên kết.');
      await load();
    });

  if (!id) return null;
  return (
    <section className="review-links" aria-labelledby="review-links-title">
      <h4 id="review-links-title">Gửi lãnh đạo xem</h4>
      <p className="review-links__hint">
        Tạo một địa chỉ riêng để người không có tài khoản đọc bài này trước khi xuất bản. Địa chỉ tự hết hạn
        sau 7 ngày và thu hồi được bất cứ lúc nào.
      </p>
      <Button buttonStyle="secondary" size="medium" onClick={create}>
        Tạo liên kết xem trước
      </Button>
      {address && <NewAddress address={address} />}
      {links.length > 0 && (
        <ul className="review-links__list">
          {links.map((link) => (
            <ReviewLinkEntry key={link.id} link={link} onRevoke={revoke(link.id)} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The one time that the address can be seen. */
function NewAddress({ address }: { address: string }) {
  const copy = () => {
    navigator.clipboard.writeText(address).then(
      () => toast.success('Đã chép địa chỉ. Hãy dán vào Zalo hoặc thư.'),
      () => toast.error('Trình duyệt không cho chép. Hãy giữ ngón tay lên địa chỉ rồi chọn Sao chép.'),
    );
  };
  return (
    <div className="review-links__new">
      <label htmlFor="review-link-address">Địa chỉ mới (chỉ hiện một lần, hãy chép ngay)</label>
      <input
        id="review-link-address"
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button buttonStyle="primary" size="medium" onClick={copy}>
        Chép địa chỉ
      </Button>
    </div>
  );
}
