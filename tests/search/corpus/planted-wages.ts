/** Wages, sums, numbers of official documents in news, and what stands in the same words elsewhere. */
import { plant } from './plant.ts';

const wages = { category: 'tien-luong-bao-hiem', above: ['chinh-sach-phap-luat'] };
const policy = { category: 'chinh-sach-phap-luat', above: [] };

export const plantedWages = [
  plant(
    'luong-toi-thieu-2024',
    '2024-07-01',
    [
      'Tiền lương tối thiểu vùng tăng 6%: vùng I lên 4.960.000 đồng',
      'Mức mới áp dụng từ hôm nay theo Nghị định 74/2024/NĐ-CP.',
      'Vùng II là 4.410.000 đồng, vùng III là 3.860.000 đồng, vùng IV là 3.450.000 đồng mỗi tháng.',
      'Mức lương tối thiểu giờ ở vùng I là 23.800 đồng.',
    ],
    wages,
  ),
  plant(
    'luong-toi-thieu-2022',
    '2022-07-01',
    [
      'Tiền lương tối thiểu vùng: vùng I áp dụng mức 4.680.000 đồng',
      'Sau hai năm, lương tối thiểu được điều chỉnh theo Nghị định 38/2022/NĐ-CP.',
      'Vùng II là 4.160.000 đồng, vùng III là 3.640.000 đồng.',
    ],
    wages,
  ),
  plant(
    'hoi-ve-luong',
    '2026-10-20',
    [
      'Hỏi nhanh về phiếu chi tháng này',
      'Bạn đọc hỏi về mức tối thiểu của khoản thưởng.',
      'Vùng cao trả lương bằng tiền mặt. Khoản thưởng tối thiểu do hai bên thỏa thuận; tiền vào tài khoản ngày mùng năm.',
    ],
    wages,
  ),
  plant(
    'vung-luong-toi-thieu-dao',
    '2023-02-14',
    [
      'Vùng nào, tiền ấy: hiểu cho đúng về tối thiểu và lương thực nhận',
      'Bài trả lời của tổ tư vấn.',
      'Nhiều người lầm hai khái niệm.',
    ],
    wages,
  ),
  plant('tang-luong-huu', '2025-07-01', [
    'Lương hưu tăng 15%: bác thợ rèn về hưu tính sao cho đủ',
    'Từ 3.250.000 đồng lên 3.737.500 đồng.',
    'Bác dành dụm để chữa mắt cho vợ.',
  ]),
  plant(
    'dich-vu-cong',
    '2026-10-05',
    [
      'Cổng thông tin của công đoàn phải có những gì',
      'Nghị định 42/2022/NĐ-CP đặt ra yêu cầu với thông tin trên mạng.',
      'Bài viết điểm lại bốn nhóm việc theo 42/2022/NĐ-CP và Thông tư 32/2017/TT-BTTTT.',
    ],
    policy,
  ),
  plant(
    'luat-cong-doan',
    '2025-07-02',
    [
      'Luật Công đoàn số 50/2024/QH15 có hiệu lực: chín điểm mới',
      'Luật thay thế luật năm 2012.',
      'Kinh phí 2% vẫn giữ nguyên.',
    ],
    policy,
  ),
  plant('hai-so', '2024-03-03', [
    'Tổng đài 1900 1234 nhận 12.345 cuộc gọi trong quý',
    'Trung bình mỗi ngày 137 cuộc.',
    'Số máy lẻ là 0912 và 0913.',
  ]),
  plant('ngay-thang', '2023-08-31', [
    'Lịch nghỉ Quốc khánh 2/9 của các nhà máy',
    'Đợt nghỉ từ 01/09/2023 đến hết 04/09/2023.',
    'Ca đêm nghỉ bù vào ngày 10/9.',
  ]),
  plant('phan-tram', '2022-11-11', [
    'Lạm phát 3,15%: bữa cơm công nhân bớt gì',
    'Giá trứng tăng 12,5% trong ba tháng.',
    'Bếp ăn đổi thực đơn.',
  ]),
  plant('mot-ty', '2023-05-06', [
    'Trao 1.250.000.000 đồng cho quỹ vì người nghèo',
    'Khoản tiền do 24 đơn vị góp.',
    'Tiền được chuyển ngay trong ngày.',
  ]),
];
