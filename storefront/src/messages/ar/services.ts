import type { Translated } from "@/languages/message-types"

export const services: Partial<Translated<"services">> = {
  services: "الخدمات",
  venues: "الأماكن",
  whatToFind: "ما تبحث عنه",
  everyServiceOnPlaza: "كل ما يمكن حجزه على Plaza حسب الفئة والمدينة والسعر والمدة.",
  loadingServices: "جارٍ تحميل الخدمات",
  noServiceMatchesThat: "لا توجد خدمة مطابقة",
  showAllServices: "عرض كل الخدمات",
  countServices: "{count, plural, one {خدمة واحدة} two {خدمتان} few {# خدمات} many {# خدمة} other {# خدمة}}",
  servicesIn: "الخدمات في {city}",
  at: "في {venue}",
}
