import { Pen } from './pen.ts';
import { anToan } from './scenes/an-toan.ts';
import { bongDa } from './scenes/bong-da.ts';
import { buaAnCa } from './scenes/bua-an-ca.ts';
import { cauSong } from './scenes/cau-song.ts';
import { choTet } from './scenes/cho-tet.ts';
import { coPhuong } from './scenes/co-phuong.ts';
import { congTruong } from './scenes/cong-truong.ts';
import { daoTao } from './scenes/dao-tao.ts';
import { doiThoai } from './scenes/doi-thoai.ts';
import { hienMau } from './scenes/hien-mau.ts';
import { hoiNghi } from './scenes/hoi-nghi.ts';
import { khuNhaTro } from './scenes/khu-nha-tro.ts';
import { laiXe } from './scenes/lai-xe.ts';
import { meVaBe } from './scenes/me-va-be.ts';
import { nhaMaiAm } from './scenes/nha-mai-am.ts';
import { phongCanh } from './scenes/phong-canh.ts';
import { thuVien } from './scenes/thu-vien.ts';
import { traoQua } from './scenes/trao-qua.ts';
import { trongCay } from './scenes/trong-cay.ts';
import { vanNghe } from './scenes/van-nghe.ts';
import { vanPhong } from './scenes/van-phong.ts';
import { xeTet } from './scenes/xe-tet.ts';
import { xuongDienTu } from './scenes/xuong-dien-tu.ts';
import { xuongMay } from './scenes/xuong-may.ts';
import { yTe } from './scenes/y-te.ts';

type Scene = (pen: Pen, n: number) => string;

const SCENES: Readonly<Record<string, Scene>> = {
  'hoi-nghi': hoiNghi,
  'xuong-may': xuongMay,
  'xuong-dien-tu': xuongDienTu,
  'cong-truong': congTruong,
  'khu-nha-tro': khuNhaTro,
  'trao-qua': traoQua,
  'xe-tet': xeTet,
  'hien-mau': hienMau,
  'bong-da': bongDa,
  'van-nghe': vanNghe,
  'an-toan': anToan,
  'dao-tao': daoTao,
  'bua-an-ca': buaAnCa,
  'me-va-be': meVaBe,
  'trong-cay': trongCay,
  'doi-thoai': doiThoai,
  'y-te': yTe,
  'nha-mai-am': nhaMaiAm,
  'cho-tet': choTet,
  'van-phong': vanPhong,
  'phong-canh': phongCanh,
  'co-phuong': coPhuong,
  'thu-vien': thuVien,
  'lai-xe': laiXe,
  'cau-song': cauSong,
};

/** The scene names a picture key may begin with. */
export const SCENE_NAMES: readonly string[] = Object.keys(SCENES);

/** Takes a key such as 'hoi-nghi-3' (scene, then variant 1…6); returns the picture as an SVG string. */
export function drawPicture(key: string): string {
  const match = /^(.+)-([1-6])$/.exec(key);
  const scene = match ? SCENES[match[1]!] : undefined;
  if (!match || !scene || !Object.hasOwn(SCENES, match[1]!)) {
    throw new Error(`Unknown picture "${key}". Use <scene>-<1…6> with one of: ${SCENE_NAMES.join(', ')}`);
  }
  return scene(new Pen(key), Number(match[2]));
}
