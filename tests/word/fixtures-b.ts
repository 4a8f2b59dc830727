import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  FootnoteReferenceRun,
  Header,
  Paragraph,
  TextRun,
} from 'docx';

import {
  bold,
  centred,
  heading,
  italic,
  line,
  mixed,
  pack,
  photo,
  picture,
  run,
  signed,
  title,
} from './docx-parts.ts';

const comment = {
  id: 0,
  author: 'Biên tập',
  date: new Date(0),
  children: [new Paragraph('Kiểm tra lại số liệu')],
};

/** What upsets the everyday patterns: one function a file. */
export const awkward: Record<string, () => Promise<Buffer>> = {
  '08-chu-thich-xao-tron': async () =>
    pack([
      title('Hội thao công nhân viên chức Lam Giang'),
      bold('Hội thao năm nay quy tụ 24 đoàn với gần 900 vận động viên tranh tài ở sáu môn thi đấu.'),
      line('Ảnh 2: Trận chung kết bóng chuyền nữ. Ảnh: NL'),
      line('Sau ba ngày thi đấu, đoàn Khu công nghiệp Bến Đá dẫn đầu.'),
      italic('Các đoàn diễu hành khai mạc. Ảnh: Minh Hà'),
      line('Ban tổ chức trao 36 bộ huy chương cho các vận động viên xuất sắc nhất của hội thao.'),
      line('Ảnh 1: Vận động viên chạy việt dã'),
      line('Kết thúc hội thao, các đoàn cam kết duy trì phong trào.'),
      signed('Đỗ Quốc Bảo – Phó Chủ tịch Công đoàn các Khu công nghiệp'),
      await picture(1),
      await picture(2),
    ]),
  '09-chum-anh': async () =>
    pack([
      title('Chùm ảnh: Một ngày ở mái ấm công đoàn'),
      bold('Mái ấm công đoàn thứ 50 vừa được trao cho gia đình chị Lý Thị Sao ở xã Đồng Mây.'),
      mixed(await photo(1), await photo(2)),
      centred('Ngôi nhà cũ trước khi sửa'),
      centred('Ngôi nhà mới ngày khánh thành'),
      line('Ngôi nhà rộng 60 mét vuông, do công đoàn hỗ trợ 50 triệu đồng và bà con góp công.'),
      mixed(await photo(3), await photo(4), await photo(5)),
      centred('Bà con đến chung vui'),
      line('Chị Sao nói: “Từ nay mẹ con tôi không còn lo mưa dột.”'),
      line('Bài và ảnh: Hà Linh - Minh Đức'),
    ]),
  '10-tin-dang-lai': async () =>
    pack([
      line('TIN BÀI'),
      title('Tăng lương tối thiểu vùng từ tháng 7'),
      bold('Mức lương tối thiểu vùng mới áp dụng từ ngày 1/7 giúp hàng chục nghìn công nhân tăng thu nhập.'),
      line('Theo nghị định mới, mức tăng bình quân là 6%.'),
      await picture(1),
      line('Công nhân một nhà máy điện tử trong giờ làm việc. Nguồn ảnh: Báo Lam Giang'),
      line('Các doanh nghiệp có trách nhiệm điều chỉnh hợp đồng lao động trước ngày 15/7.'),
      line('(Theo Báo Lam Giang)'),
      line('Có thể bạn quan tâm'),
      line('SĐT tác giả: 0900 000 000'),
    ]),
  '11-nhan-xet-cuoc-chu-dau-trang': async () =>
    pack(
      [
        title('Đối thoại tại doanh nghiệp: nói thật, nghe thật'),
        bold('Hội nghị đối thoại định kỳ tại Công ty gỗ An Phú giải quyết 11 kiến nghị của người lao động.'),
        mixed(
          run('Công ty hiện có 430 lao động'),
          new FootnoteReferenceRun(1),
          new CommentRangeStart(0),
          run(', trong đó 410 người là đoàn viên'),
          new CommentRangeEnd(0),
          new TextRun({ children: [new CommentReference(0)] }),
          run('.'),
        ),
        heading('Những điều đã làm được'),
        line('Công ty đã sửa nhà ăn và tăng tiền bữa ca lên 25 nghìn đồng.'),
        line('Tác giả: Thu Hà và Quốc Việt'),
      ],
      {
        footnotes: { 1: { children: [new Paragraph('Số liệu tính đến ngày 31/12/2023.')] } },
        comments: { children: [comment] },
        headers: { default: new Header({ children: [new Paragraph('Bản thảo gửi Ban biên tập')] }) },
      },
    ),
  '12-to-hop-ngat-dong': async () =>
    pack([
      bold('Người giữ lửa phong trào ở xưởng cơ khí'.normalize('NFD')),
      bold(
        'Hai mươi năm làm tổ trưởng công đoàn, ông Nông Văn Thắng vẫn là người đến xưởng sớm nhất.'.normalize(
          'NFD',
        ),
      ),
      italic('Ông Nông Văn Thắng bên chiếc máy tiện. Ảnh: NL'),
      await picture(1, 'Ông Thắng đứng cạnh máy tiện, tay cầm thước kẹp'),
      line(
        'Ông bảo: nghề cơ khí dạy người ta kiên nhẫn.\nMỗi sáng ông đi một vòng, hỏi thăm từng người.'.normalize(
          'NFD',
        ),
      ),
      new Paragraph({
        children: [await photo(2), new TextRun({ text: 'Tổ tiện trong giờ nghỉ giữa ca', break: 1 })],
      }),
      line('Xưởng của ông năm nào cũng có sáng kiến được thưởng.\nXuân Thùy'),
    ]),
};
