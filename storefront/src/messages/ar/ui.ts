import type { Translated } from "@/languages/message-types"

export const ui: Partial<Translated<"ui">> = {
  failed: "حدث خطأ من جانبنا",
  failedText: "لم يكن ذلك بسببك. يُرجى المحاولة بعد قليل.",
  reference: "المرجع: {digest}",
  notFound: "غير موجود",
  notHereText: "ربما كُتب العنوان خطأً، أو لم يعد المكان على Plaza.",
  notHere: "هذه الصفحة غير موجودة",
  close: "إغلاق",
  optional: "(اختياري)",
  pages: "الصفحات",
  previous: "السابق",
  pageOf: "صفحة {page} من {pages}",
  next: "التالي",
  rated:
    "التقييم {average} من 5، {count, plural, one {تقييم واحد} two {تقييمان} few {# تقييمات} many {# تقييمًا} other {# تقييم}}",
  readMore: "اقرأ المزيد",
  readLess: "اقرأ أقل",
  aboutOf: "عن {of}",
  browseVenues: "تصفح الأماكن",
  tryAgain: "حاول مرة أخرى",
}
