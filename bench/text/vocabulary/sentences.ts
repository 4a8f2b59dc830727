/** Sentences of an article's body, by their task. Slots in braces are filled from the other lists. */

export const openings = [
  '{moment}, tại {place}, {unit} tổ chức {activity} với sự tham gia của {n:40-900} {group}.',
  'Có mặt ở {place} từ rất sớm, {n:40-600} {group} đã sẵn sàng cho {activity}.',
  '{activity} do {unit} tổ chức {moment} không có nhiều khẩu hiệu, nhưng nhiều người ở lại đến phút cuối.',
  'Hơn {n:2-9} tháng chuẩn bị, {unit} mới mở được {activity} đúng như mong muốn của {group}.',
  'Câu chuyện về {topic} lại được nhắc đến {moment}, khi {unit} gặp gỡ {group} tại {place}.',
  'Ít ai nghĩ rằng {activity} lại bắt đầu từ một lá phiếu góp ý không ghi tên về {topic}.',
] as const;

export const sapos = [
  '{moment}, {unit} tổ chức {activity} tại {place}, bàn cách tháo gỡ những vướng mắc về {topic} của {group}. Kết thúc chương trình, hai bên {result}.',
  'Không chờ đến kỳ hội nghị, {unit} đã {method} để nghe {group} nói về {topic}. Nhờ vậy, đơn vị {result}.',
  'Từ một kiến nghị về {topic} của {group}, {unit} đã {method} và {result}.',
  'Với {activity}, {unit} mong muốn {group} {feeling}; kết quả bước đầu là đơn vị đã {result}.',
  '{n:40-900} {group} có mặt tại {place} để tham gia {activity}. Câu chuyện được nhắc nhiều nhất vẫn là {topic}.',
] as const;

export const reports = [
  'Theo báo cáo của {unit}, từ đầu năm đến nay đơn vị đã {result}.',
  'Ngay tại buổi làm việc, đại diện doanh nghiệp đồng ý {result}.',
  'Trước đó, ban chấp hành đã {method}, nhờ vậy nắm được gần như toàn bộ ý kiến của {group}.',
  'Trong {n:20-200} ý kiến gửi về, có tới {n:5-18} ý kiến nhắc đến {topic}.',
  'Để làm được việc ấy, {unit} chọn cách {method}.',
  'Riêng về {topic}, hai bên thống nhất sẽ rà soát lại trong vòng {n:7-45} ngày và trả lời bằng văn bản.',
  'Kinh phí cho {activity} là {n:20-480} triệu đồng, trong đó hơn một nửa do doanh nghiệp đóng góp.',
  'Ở {place}, việc này được làm từ sớm hơn và đã {result}.',
  'So với cùng kỳ năm trước, số {group} tham gia tăng thêm {n:12-95} phần trăm.',
  'Đây là năm thứ {n:2-15} liên tiếp {unit} duy trì {activity} dành cho {group}.',
  'Tính đến hết quý, toàn tỉnh có {n:20-180} công đoàn cơ sở {method}.',
  'Cùng thời gian này, {unit} cũng tổ chức {activity} cho {n:60-700} {group}.',
  'Kết quả khảo sát cho thấy {n:51-97} phần trăm {group} hài lòng với cách giải quyết về {topic}.',
  'Mỗi suất hỗ trợ trị giá {n:300-2500} nghìn đồng, được trao tận tay {group} tại {place}.',
  'Danh sách được bình xét từ tổ sản xuất, niêm yết công khai {n:3-10} ngày rồi mới chốt.',
  'Ban tổ chức bố trí {n:2-14} bàn tư vấn, mỗi bàn có một cán bộ am hiểu về {topic}.',
  'Sau khi nghe phản ánh, đoàn công tác đã đến {place} để xem tận mắt rồi mới kết luận.',
  'Những nội dung vượt thẩm quyền được ghi thành biên bản, gửi lên cấp trên trong {n:2-7} ngày làm việc.',
] as const;

export const backgrounds = [
  'Ở nơi có hơn {n:300-4800} công nhân làm ba ca, {topic} chưa bao giờ là chuyện nhỏ.',
  'Nhiều năm qua, {group} ở đây quen với cảnh tan ca lúc trời đã khuya, về đến khu trọ thì hàng quán không còn mở cửa.',
  'Thu nhập bình quân của {group} hiện khoảng {n:6-14} triệu đồng mỗi tháng, trong đó tiền nhà và tiền học của con chiếm gần một nửa.',
  'Trước kia, mỗi khi có thắc mắc về {topic}, phần lớn công nhân chỉ biết hỏi nhau.',
  'Điểm khó nhất là công nhân làm lệch ca, nên mời được mọi người đến cùng một lúc không dễ.',
  'Doanh nghiệp vừa trải qua giai đoạn ít đơn hàng, có lúc phải bố trí nghỉ luân phiên {n:3-9} ngày mỗi tháng.',
  'Phần lớn {group} là người từ các xã vùng cao xuống làm việc, mỗi năm chỉ về nhà vài lần.',
  'Nội quy lao động đã có từ lâu nhưng ít người đọc hết, nhất là phần nói về {topic}.',
  'Mùa cao điểm, cả phân xưởng phải tăng ca, vì thế {topic} càng được quan tâm.',
  'Khu trọ nằm cách nhà máy chừng {n:2-9} cây số, đường hẹp và thiếu đèn, chị em làm ca đêm thường phải chờ nhau cùng về.',
] as const;

export const quotes = [
  'Tôi làm ở đây {n:2-19} năm, lần đầu tiên được hỏi kỹ về {topic} như vậy. Nói xong, tôi thấy nhẹ cả người.',
  'Chúng tôi không hứa những việc ngoài tầm tay. Việc nào làm được thì ghi rõ ngày xong, việc nào chưa được thì nói rõ vì sao.',
  'Muốn {group} {feeling} thì trước hết cán bộ công đoàn phải có mặt ở nơi họ cần.',
  'Có hôm tan ca muộn, tôi về đến phòng trọ thì con đã ngủ. Giờ ca làm được xếp lại, tôi {feeling}.',
  'Một buổi {activity} không thay đổi được tất cả, nhưng nó làm cho {group} tin rằng góp ý là có ích.',
  'Doanh nghiệp coi đây là khoản đầu tư. Người lao động {feeling} thì đơn hàng mới giao đúng hẹn.',
  'Điều tôi mong nhất là {topic} được giải quyết đến nơi đến chốn, đừng để năm sau lại phải nói.',
  'Ban đầu ai cũng ngại. Sau khi chúng tôi {method}, số người lên tiếng tăng hẳn.',
  'Quà không lớn, nhưng trao đúng người, đúng lúc, ai nhận cũng thấy ấm lòng.',
  'Thấy nguy cơ thì phải nói ngay, đừng chờ đến lúc có người bị thương mới họp.',
] as const;

export const attributions = [
  'Chị {woman}, {workerRole}, chia sẻ.',
  'Anh {man}, {workerRole}, nói.',
  'Bà {woman}, {leaderRole}, cho biết.',
  'Ông {man}, {leaderRole}, nhấn mạnh.',
] as const;

export const stories = [
  'Chị {woman}, {workerRole}, kể rằng gia đình chị có {n:2-4} người con, chồng đi làm xa, mọi việc trong nhà đều trông vào đồng lương của chị.',
  'Anh {man}, {workerRole}, vừa được công đoàn giúp vay {n:10-50} triệu đồng để sửa lại mái nhà trước mùa mưa.',
  'Với {workerRole} như chị {woman}, điều đáng quý là từ nay có thể {feeling}.',
  'Anh {man} từng định bỏ việc về quê, nhưng sau {activity} anh quyết định ở lại và {feeling}.',
  'Ông {man}, {leaderRole}, nhớ lại những ngày đầu chỉ có {n:7-30} người đến dự, ghế bỏ trống quá nửa hội trường.',
  'Bà {woman}, {leaderRole}, đến từng phòng trọ, ghi vào sổ tay chuyện của từng nhà rồi mới bàn với doanh nghiệp.',
  'Bữa trưa hôm ấy, chị {woman} ngồi cùng bàn với lãnh đạo công ty, nói thẳng về {topic} mà không còn e ngại.',
  'Con gái anh {man} được nhận vào nhà trẻ gần khu công nghiệp, nhờ vậy hai vợ chồng {feeling}.',
] as const;

export const connectives = [
  'Theo ban tổ chức,',
  'Cùng với đó,',
  'Đáng chú ý,',
  'Không dừng lại ở đó,',
  'Trên thực tế,',
  'Về phía doanh nghiệp,',
  'Bên cạnh kết quả ấy,',
  'Từ kinh nghiệm của cơ sở,',
  'Nói như nhiều công nhân,',
  'Ở góc độ quản lý,',
] as const;

export const clauses = [
  '{unit} sẽ tiếp tục {method} để {group} {feeling}.',
  'chuyện {topic} cần được nhìn từ phía {group}, những người chịu ảnh hưởng trước tiên.',
  'cách {method} tỏ ra phù hợp với nơi đông lao động trẻ.',
  'nhiều nơi đã học theo và cũng {result}.',
  'muốn làm tốt {activity} thì phải bắt đầu từ tổ sản xuất.',
  'số tiền tiết kiệm được dành trọn cho {activity} của {group}.',
  'những kiến nghị về {topic} được phân loại, giao cho từng người theo dõi đến khi xong.',
  'phần việc khó nhất là giữ được nhịp sau khi {activity} kết thúc.',
] as const;

export const endings = [
  'Khép lại {activity}, ai cũng mong những điều đã hứa về {topic} sẽ sớm thành việc thật ở {place}.',
  'Đợt tới, {unit} dự kiến mở rộng cách làm này ra {n:3-25} doanh nghiệp khác trong tỉnh.',
  'Kết quả cụ thể sẽ được {unit} thông báo đến {group} trong vòng {n:7-30} ngày.',
  'Trời đã tối, khu nhà trọ sáng đèn; câu chuyện về {topic} còn theo {group} về đến tận cửa phòng.',
] as const;
