import {
  bold,
  bullet,
  centred,
  heading,
  italic,
  line,
  link,
  mixed,
  pack,
  picture,
  run,
  signed,
  table,
  title,
} from './docx-parts.ts';

const indent = '\u00a0'.repeat(10);

/** The everyday patterns: one function a file. */
export const everyday: Record<string, () => Promise<Buffer>> = {
  '01-anh-va-chu-thich-roi': async () =>
    pack([
      title('Lam Giang trao 120 suất quà cho đoàn viên khó khăn'),
      bold(
        `${indent}LCĐT - Sau 1 năm triển khai Chương trình “Tết sum vầy”, Công đoàn tỉnh Lam Giang đã trao 120 suất quà cho đoàn viên có hoàn cảnh khó khăn.`,
      ),
      line(
        `${indent}Sáng ngày 12/01, tại xã Đồng Mây, Liên đoàn Lao động tỉnh tổ chức trao quà. Mỗi suất trị giá 1 triệu đồng.`,
      ),
      await picture(1),
      line(
        `${indent}${indent}Lãnh đạo Liên đoàn Lao động tỉnh trao quà cho đoàn viên xã Đồng Mây, huyện Chợ Mây. Ảnh NL`,
      ),
      line(
        `${indent}Chị Hà Thị Mơ, công nhân Công ty may Hưng Lộc, cho biết món quà đến đúng lúc gia đình cần nhất.`,
      ),
      await picture(2),
      italic('Đoàn viên nhận quà tại Nhà văn hóa xã. (Ảnh: Minh Hà)'),
      line(`${indent}Chương trình sẽ tiếp tục đến hết tháng 1.`),
      signed('Vi Văn Nghĩa-Chủ tịch LĐLĐ huyện Chợ Mây'),
    ]),
  '02-bang-xep-anh': async () =>
    pack([
      title('Công nhân Hưng Lộc thi nấu ăn'),
      bold('Hội thi nấu ăn của công nhân Công ty may Hưng Lộc thu hút 12 đội với hơn 60 người tham gia.'),
      line('Hội thi diễn ra trong một buổi chiều, các đội nấu ba món trong 90 phút.'),
      table([
        [[await picture(1)], [await picture(2)]],
        ['Đội tổ cắt vào phần thi |', 'Ban giám khảo chấm điểm. Ảnh: Xuân Thùy |'],
      ]),
      line('Giải Nhất thuộc về đội của tổ may số 5.'),
      table([[[await picture(3), line('Trao giải Nhất cho tổ may số 5 |')]]]),
      line('Sau hội thi, công đoàn công ty tặng mỗi đội một phần quà.'),
      line('CTV Xuân Thùy – LĐLĐ thành phố'),
    ]),
  '03-chu-thich-in-hai-lan': async () =>
    pack([
      title('Ngày hội hiến máu của đoàn viên Lam Giang'),
      bold('Hơn 300 đoàn viên công đoàn đã tham gia ngày hội hiến máu tình nguyện, thu được 280 đơn vị máu.'),
      table([[[await picture(1)]], ['Đoàn viên hiến máu tại Trung tâm Văn hóa tỉnh |']]),
      line('Đoàn viên hiến máu tại Trung tâm Văn hóa tỉnh. Ảnh NL'),
      line('Đây là năm thứ tám ngày hội được tổ chức.'),
      await picture(2),
      italic('Trao giấy chứng nhận hiến máu'),
      italic('Trao giấy chứng nhận hiến máu'),
      line('Số máu trên được chuyển về Bệnh viện Đa khoa tỉnh.'),
      line('Thanh Hương, Ban Chính sách - Pháp luật LĐLĐ tỉnh'),
    ]),
  '04-tieu-de-chu-hoa': async () =>
    pack([
      title('LIÊN ĐOÀN LAO ĐỘNG TỈNH LAM GIANG'),
      title('PHÁT ĐỘNG THÁNG CÔNG NHÂN NĂM 2024'),
      await picture(1, 'Hội trường đông kín đoàn viên mặc áo xanh'),
      centred('Quang cảnh lễ phát động'),
      bold(
        '(lamgiang.gov.vn) – Ngày 04/01/2024, Liên đoàn Lao động tỉnh phát động Tháng Công nhân với chủ đề “Đoàn kết, sáng tạo”.',
      ),
      line('Dự lễ phát động có đại diện các sở, ban, ngành và 500 đoàn viên.'),
      line('Trong tháng, các cấp công đoàn sẽ thăm 40 doanh nghiệp.'),
      line('Tin, ảnh: NL'),
    ]),
  '05-cong-van-va-bang-so-lieu': async () =>
    pack([
      table([
        [
          [bold('LĐLĐ TỈNH LAM GIANG'), bold('CÔNG ĐOÀN NGÀNH Y TẾ')],
          [bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), bold('Độc lập - Tự do - Hạnh phúc')],
        ],
      ]),
      title('Kết quả phong trào “Lao động giỏi” năm 2023'),
      bold(
        'Năm 2023, phong trào “Lao động giỏi, lao động sáng tạo” của Công đoàn ngành Y tế đạt nhiều kết quả.',
      ),
      line('Kết quả cụ thể của từng đơn vị như sau:'),
      table([
        ['Đơn vị', 'Sáng kiến', 'Tiền thưởng'],
        ['Bệnh viện Đa khoa tỉnh', '14', '42 triệu đồng'],
        ['Trung tâm Y tế Chợ Mây', '6', '18 triệu đồng'],
      ]),
      line('Năm 2024, ngành phấn đấu có ít nhất 30 sáng kiến được công nhận.'),
      signed('Lê Thị Mai'),
      signed('Phó Chủ tịch Công đoàn ngành Y tế'),
    ]),
  '06-khong-anh-khong-dinh-dang': async () =>
    pack([
      line('Công đoàn xã Đồng Mây thăm hỏi công nhân mất việc'),
      line(
        'Lam Giang - Sáng 5/3, Công đoàn xã Đồng Mây đã đến thăm 15 công nhân mất việc làm do nhà máy tạm dừng sản xuất từ cuối năm trước.',
      ),
      line('Mỗi người được hỗ trợ 500 nghìn đồng và được giới thiệu việc làm mới ở khu công nghiệp Bến Đá.'),
      line('Đến nay 9 người đã nhận việc.'),
      line('Quốc Việt'),
    ]),
  '07-danh-sach-lien-ket': async () =>
    pack([
      heading('Năm quyền lợi đoàn viên cần biết', 1),
      bold(
        'Từ năm nay, đoàn viên công đoàn Lam Giang có thêm nhiều quyền lợi thiết thực khi tham gia tổ chức.',
      ),
      heading('Quyền lợi về đời sống'),
      bullet('Vé xe về quê dịp Tết'),
      bullet('Khám sức khỏe miễn phí'),
      bullet('Ưu tiên cho lao động nữ', 1),
      mixed(
        run('Xem chi tiết tại '),
        link('trang quyền lợi', 'https://example.com/quyen-loi'),
        run(', hoặc hỏi công đoàn cơ sở.'),
      ),
      heading('Quyền lợi về việc làm', 3),
      line('Đoàn viên được **giới thiệu việc làm** và __đào tạo nghề__.'),
      line('Minh Hà (CTV)'),
    ]),
};
