import type { Translated } from "@/languages/message-types"

export const gallery: Partial<Translated<"gallery">> = {
  picturesOf: "صور {name}",
  enlarge: "تكبير: {picture}",
  allPictures:
    "{count, plural, one {عرض الصورة} two {كل الصورتين} few {كل # صور} many {كل # صورة} other {كل # صورة}}",
  pictureOf: "الصورة {position} من {count}",
  close: "إغلاق",
  previous: "الصورة السابقة",
  next: "الصورة التالية",
}
