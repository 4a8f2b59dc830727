/** Names, foreign words, phrases, decomposed text, places of words. */
import { plant } from './plant.ts';

const sport = { category: 'van-hoa-the-thao', above: [] };

export const plantedPeople = [
  plant('vo-thi-sau-muoi', '2026-02-02', [
    'Chị Võ Thị Sáu Mươi và sáu mươi chiếc áo ấm',
    'Cái tên lạ của người thợ may ở Khe Vàng.',
    'Chị may áo cho trẻ bản cao.',
  ]),
  plant('hlinh-nie', '2025-03-12', [
    'H’Linh Niê mang cồng chiêng xuống xưởng điện tử',
    'Cô công nhân người Ê Đê lập đội cồng chiêng.',
    'H’Linh học đánh chiêng từ bà ngoại.',
  ]),
  plant('do-huu-phuoc', '2024-12-01', [
    'Ðỗ Hữu Phước: người Ðồng Mây giữ nghề rèn',
    'Lò rèn của ông Ðỗ Hữu Phước đỏ lửa suốt năm mươi năm.',
    'Con trai ông cũng theo nghề.',
  ]),
  plant(
    'signed-only',
    '2024-11-05',
    ['Góc nhỏ của tổ hàn', 'Chuyện về chiếc quạt cũ.', 'Chiếc quạt chạy mười năm.'],
    { signed: ['Khuất Duy Trác, cộng tác viên, Công đoàn Công ty Cơ khí Bến Lam'] },
  ),
  plant('covid', '2021-09-01', [
    'Covid-19: bếp dã chiến của công đoàn nấu một vạn suất',
    'Ba bếp đỏ lửa từ bốn giờ sáng.',
    'Người nấu đều đã tiêm vắc-xin AstraZeneca.',
  ]),
  plant('samsung', '2025-01-15', [
    'Đơn hàng Samsung trở lại, xưởng linh kiện tuyển thêm thợ',
    'Công ty ký hợp đồng với Samsung Electronics.',
    'Thợ mới học nghề ba tuần.',
  ]),
  plant('iso', '2024-06-06', [
    'Chứng nhận ISO 45001 và việc thật ở chuyền hàn',
    'Tiêu chuẩn không chỉ nằm trên giấy.',
    'Chuyền hàn đổi lại lối đi.',
  ]),
  plant('wifi', '2023-10-10', [
    'Wi-Fi miễn phí ở mười hai khu trọ',
    'Mạng do quỹ công đoàn trả tiền.',
    'Trẻ em có chỗ học trực tuyến với Zoom và Google Meet.',
  ]),
  plant('email', '2023-01-09', [
    'Hộp thư mới của tổ tư vấn',
    'Địa chỉ là tuvan@congdoanlamgiang.example.',
    'Thư được trả lời trong hai ngày.',
  ]),
  plant(
    'cafe',
    '2022-12-20',
    [
      'Quán café của vợ chồng thợ tiện',
      'Quán mở sau giờ tan ca.',
      'Chiếc máy pha espresso mua lại, còn tốt.',
    ],
    sport,
  ),
  plant('an-toan-la-tren-het', '2022-05-01', [
    'Khẩu hiệu mới ở cổng xưởng',
    'Dòng chữ “an toàn là trên hết” được sơn lại.',
    'Thợ sơn mất một buổi chiều.',
  ]),
  plant('het-an-toan', '2026-11-01', [
    'Trên công trường: hết giờ là hết lo về an toàn?',
    'Nhiều người lơ là lúc sắp tan ca.',
    'Tổ trưởng nhắc từng người.',
  ]),
  plant('giao-nhau', '2022-04-04', [
    'Ngã tư không đèn',
    'Chỗ này xe cộ giao nhau rất nguy hiểm.',
    'Công nhân tan ca sớm',
    'Quạt trần quay đều trong nhà để xe',
  ]),
  plant(
    'decomposed',
    '2024-02-20',
    [
      'Chuông chùa Nghĩa Trũng và phiên chợ đêm của thợ thêu',
      'Phiên chợ họp vào tối rằm.',
      'Thợ thêu bày bán khăn, túi và tranh lụa.',
    ].map((text) => text.normalize('NFD')),
  ),
  plant('sapo-only', '2024-04-01', [
    'Chuyện ở xóm bến',
    'Chiếc ghe bầu cuối cùng được kéo lên bờ làm bảo tàng.',
    'Người xem đông nghịt.',
  ]),
  plant('body-only', '2026-04-01', [
    'Một chiều ở bến',
    'Khách đến xem rất đông.',
    'Có người nhắc tới chiếc ghe bầu đã mục.',
  ]),
  plant('title-too', '2020-04-01', [
    'Ghe bầu ngày ấy',
    'Ký ức của người đóng thuyền.',
    'Gỗ sao, đinh đồng, dầu rái.',
  ]),
  plant('same-old', '2019-05-19', [
    'Kết quả xổ vui cuối năm của xưởng nhuộm',
    'Mười giải được trao.',
    'Giải nhất là xe đạp.',
  ]),
  plant('same-new', '2025-05-19', [
    'Kết quả xổ vui cuối năm của xưởng nhuộm',
    'Mười giải được trao.',
    'Giải nhất là xe đạp.',
  ]),
  plant('same-middle', '2022-05-19', [
    'Kết quả xổ vui cuối năm của xưởng nhuộm',
    'Mười giải được trao.',
    'Giải nhất là xe đạp.',
  ]),
  plant('tet', '2025-01-20', ['Tết sớm ở bệnh viện', 'Bệnh nhân nghèo nhận quà.', 'Cành đào đặt ở sảnh.'], {
    campaign: 'tet-sum-vay',
  }),
  plant(
    'tet-the-thao',
    '2026-01-25',
    ['Giải chạy việt dã ngày Tết', 'Ba trăm người chạy.', 'Đường chạy dài năm cây số.'],
    { ...sport, campaign: 'tet-sum-vay' },
  ),
];
