import type { Translated } from "@/languages/message-types"

export const search: Translated<"search"> = {
  what: "ماذا",
  massageHaircutAName: "تدليك، قص شعر، اسم",
  where: "أين",
  anywhere: "أي مكان",
  nearMe: "بالقرب مني",
  when: "متى",
  timeOfDay: "الفترة",
  anyTime: "أي وقت",
  morning: "صباحًا",
  afternoon: "بعد الظهر",
  evening: "مساءً",
  search: "بحث",
  locating: "جارٍ تحديد موقعك…",
  notLocated: "تعذّر تحديد موقعك. اختر مدينة بدلًا من ذلك.",
  suggestions: "اقتراحات",
  countSuggestions:
    "{count, plural, one {اقتراح واحد} two {اقتراحان} few {# اقتراحات} many {# اقتراحًا} other {# اقتراح}}، استخدم مفاتيح الأسهم",
  venue: "مكان",
  service: "خدمة",
  category: "فئة",
  city: "مدينة",
  product: "في المتجر",
}
