/** What a screen reader says of the parts that are easily left without a name. */
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openType, typeCalled, type Visit } from './reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const visits = new Map<string, Visit>();

async function spoken(pageType: string, part: string): Promise<string> {
  const visit = visits.get(pageType) ?? (await openType(browser, typeCalled(pageType)));
  visits.set(pageType, visit);
  return snapshot(visit.page.locator(part));
}

/** Roles and names, without addresses and without the words that a name repeats; campaigns carry this year. */
async function snapshot(part: Locator): Promise<string> {
  const lines = (await part.ariaSnapshot()).split('\n');
  return lines
    .filter((line) => !/^\s*- (\/url|text):/.test(line))
    .join('\n')
    .replaceAll(/ năm \d{4}/g, ' năm nay');
}

test('share links, apart from what only this page can do', async () => {
  expect(await spoken('article with everything', '.share')).toBe(`- paragraph: Chia sẻ bài viết
- list "Chia sẻ bài viết":
  - listitem:
    - link "Chia sẻ qua Facebook":
  - listitem:
    - link "Chia sẻ qua Zalo":
  - listitem:
    - link "Chia sẻ qua X":
  - listitem:
    - link "Chia sẻ qua Thư điện tử":
  - listitem:
    - button "Sao chép liên kết"
  - listitem:
    - button "In bài"
- status`);
});

test('follow links', async () => {
  expect(await spoken('front page', '.footer .follow')).toBe(`- navigation "Theo dõi":
  - heading "Theo dõi" [level=2]
  - list:
    - listitem:
      - link "Facebook":
    - listitem:
      - link "Zalo":
    - listitem:
      - link "YouTube":
    - listitem:
      - link "RSS":`);
});

test('banners that readers step through', async () => {
  expect(await spoken('front page', '.hero')).toBe(`- region "Banner tuyên truyền":
  - list "Cuộn ngang để xem các banner":
    - listitem:
      - 'link "Con phố treo cờ đỏ trong những ngày Tháng Công nhân Tháng Công nhân: lắng nghe từ từng tổ sản xuất"':
        - img "Con phố treo cờ đỏ trong những ngày Tháng Công nhân"
    - listitem:
      - link "Công nhân đội mũ bảo hộ, mang găng tay và kính trước giờ vào ca An toàn không chờ nhắc, mỗi ca về đủ người":
        - img "Công nhân đội mũ bảo hộ, mang găng tay và kính trước giờ vào ca"
    - listitem:
      - link "Cán bộ công đoàn trao chìa khóa ngôi nhà mới cho một gia đình công nhân Vững tay nghề, ấm mái nhà, bền công đoàn":
        - img "Cán bộ công đoàn trao chìa khóa ngôi nhà mới cho một gia đình công nhân"
    - listitem:
      - 'link "Một nữ công nhân bế con nhỏ mỉm cười Phụ nữ công đoàn: giỏi việc xưởng, vui việc nhà"':
        - img "Một nữ công nhân bế con nhỏ mỉm cười"
    - listitem:
      - link "Công nhân ngồi trong lớp tập huấn pháp luật lao động Hiểu luật để tự tin, thương lượng để cùng có lợi":
        - img "Công nhân ngồi trong lớp tập huấn pháp luật lao động"
  - button "Banner trước"
  - status: Banner 1 / 5
  - button "Banner tiếp theo"`);
});

test('banners at the side', async () => {
  expect(await spoken('article with everything', 'aside .side-banners')).toBe(`- list "Banner":
  - listitem:
    - link "Cán bộ tư vấn ngồi bên bàn giấy với các tập hồ sơ":
      - img "Cán bộ tư vấn ngồi bên bàn giấy với các tập hồ sơ"
  - listitem:
    - link "Người lao động đọc tài liệu bên giá sách":
      - img "Người lao động đọc tài liệu bên giá sách"`);
});

test('slogans', async () => {
  expect(await spoken('shortest article', '.slogans')).toBe(`- region "Khẩu hiệu tuyên truyền":
  - list:
    - listitem:
      - paragraph:
        - link "Tháng Công nhân năm nay":
      - paragraph: Nơi nào có người lao động, nơi đó có công đoàn lắng nghe!
      - group: +3 khẩu hiệu của Tháng Công nhân năm nay
    - listitem:
      - paragraph:
        - link "Tháng hành động về an toàn, vệ sinh lao động năm nay":
      - paragraph: Dừng lại một phút để kiểm tra, giữ an toàn cho cả ca làm!
      - group: +3 khẩu hiệu của Tháng hành động về an toàn, vệ sinh lao động năm nay`);
});

test('pager', async () => {
  expect(await spoken('archive page of a category', '.pager')).toBe(`- navigation "Chuyển trang":
  - link "← Tin mới hơn":`);
});

test('breadcrumb', async () => {
  expect(await spoken('archive page of a category', '.crumbs')).toBe(`- navigation "Đường dẫn":
  - list:
    - listitem:
      - link "Trang chủ":
    - listitem:
      - link "Tin tức – Sự kiện":
    - listitem:
      - link "Tin từ cơ sở":`);
});
