import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';

import { roleOf } from '../access/role-of.ts';
import { vietnamTime } from '../workflow-bar/time-words.ts';
import { type DeskRow, type FilledList, readDesk } from './read-desk.ts';
import './desk.css';

/** The admin's start page: what waits for whoever looks at it, and what they can begin. */
export async function DeskView({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult;
  const lists = await readDesk(req, Date.now());
  const keepsMails = roleOf(req) === 'admin' && req.payload.email.name === 'outgoing-mail-folder';
  return (
    <Gutter className="desk">
      <h1>Bàn làm việc</h1>
      <nav aria-label="Bắt đầu" className="desk__begin">
        <a className="desk__button desk__button--main" href="/admin/collections/articles/create">
          Viết bài mới
        </a>
        <a className="desk__button" href="/admin/word">
          Tải bài Word lên
        </a>
        <a className="desk__button" href="/admin/collections/media/create">
          Tải ảnh
        </a>
      </nav>
      {keepsMails && (
        <p className="desk__notice">
          Chưa có máy chủ thư. Thư mời, thư báo và thư đặt lại mật khẩu không được gửi đi mà nằm trong thư mục{' '}
          <code>outgoing-mail</code> của máy chủ. Người phụ trách kỹ thuật đặt biến <code>SMTP_URL</code> để
          gửi thư.
        </p>
      )}
      {lists.map((list) => (
        <DeskSection key={list.key} list={list} />
      ))}
    </Gutter>
  );
}

function DeskSection({ list: { key, title, rows, total, whenEmpty, timeWord } }: { list: FilledList }) {
  return (
    <section aria-labelledby={`desk-${key}`} className={`desk-list desk-list--${key}`}>
      <h2 id={`desk-${key}`}>
        {title} {total > 0 && <span className="desk-list__count">{total}</span>}
      </h2>
      {rows.length === 0 ? (
        <p className="desk-list__empty">{whenEmpty}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <DeskItem key={row.id} row={row} timeWord={timeWord} />
          ))}
        </ul>
      )}
      {total > rows.length && <p className="desk-list__more">và {total - rows.length} bài nữa</p>}
    </section>
  );
}

function DeskItem({ row, timeWord }: { row: DeskRow; timeWord: string }) {
  const { id, title, category, author, time, picture, note } = row;
  const details = [category, author, time && `${timeWord} ${vietnamTime(time)}`].filter(Boolean).join(' · ');
  return (
    <li>
      <a href={`/admin/collections/articles/${id}`}>
        {picture ? (
          <img alt="" height="56" loading="lazy" src={picture} width="84" />
        ) : (
          <span className="desk-list__blank" />
        )}
        <span className="desk-list__text">
          <strong>{title}</strong>
          <span>{details}</span>
          {note && <q>{note}</q>}
        </span>
      </a>
    </li>
  );
}
