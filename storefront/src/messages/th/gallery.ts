import type { Translated } from "@/languages/message-types"

export const gallery: Translated<"gallery"> = {
  picturesOf: "รูปภาพของ {name}",
  enlarge: "ขยายรูป: {picture}",
  allPictures: "{count, plural, other {ดูทั้งหมด # รูป}}",
  pictureOf: "รูปที่ {position} จาก {count}",
  close: "ปิด",
  previous: "รูปก่อนหน้า",
  next: "รูปถัดไป",
}
