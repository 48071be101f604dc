import type { Translated } from "@/languages/message-types"

export const ui: Partial<Translated<"ui">> = {
  somethingWentWrongOnOur: "حدث خطأ من جانبنا",
  itWasNothingYouDid: "لم يكن ذلك بسببك. يُرجى المحاولة بعد قليل.",
  referenceDigest: "المرجع: {digest}",
  notFound: "غير موجود",
  theAddressMayBeMistyped: "ربما كُتب العنوان خطأً، أو لم يعد المكان على Plaza.",
  thisPageIsNotHere: "هذه الصفحة غير موجودة",
  close: "إغلاق",
  optional: "(اختياري)",
  pages: "الصفحات",
  previous: "السابق",
  pagePageOfPages: "صفحة {page} من {pages}",
  next: "التالي",
  rated:
    "التقييم {average} من 5، {count, plural, one {تقييم واحد} two {تقييمان} few {# تقييمات} many {# تقييمًا} other {# تقييم}}",
  readMore: "اقرأ المزيد",
  readLess: "اقرأ أقل",
  aboutOf: "عن {of}",
  browseVenues: "تصفح الأماكن",
  tryAgain: "حاول مرة أخرى",
}
