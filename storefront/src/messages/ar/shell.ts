import type { Translated } from "@/languages/message-types"

export const shell: Partial<Translated<"shell">> = {
  myBookings: "حجوزاتي",
  signIn: "تسجيل الدخول",
  countThingsInIt:
    "{count, plural, one {فيها عنصر واحد} two {فيها عنصران} few {فيها # عناصر} many {فيها # عنصرًا} other {فيها # عنصر}}",
  cart: "السلة",
  massageHairNailsFitnessA: "تدليك وشعر وأظافر ولياقة وأسنان وحلاقة: احجز عند من يتقن عمله، في وقت متاح حقًّا.",
  footer: "ذيل الصفحة",
  main: "القائمة الرئيسية",
  account: "الحساب",
  findAVenue: "ابحث عن مكان",
  services: "الخدمات",
  shop: "المتجر",
  becomeAPartner: "كن شريكًا",
  venues: "الأماكن",
  title: "Plaza: احجز أوقاتًا جميلة بالقرب منك",
  description: "ابحث عن مكان، واختر من يخدمك ووقتًا متاحًا حقًّا، واحجز في دقيقة.",
  skipToContent: "انتقل إلى المحتوى",
  language: "اللغة",
  colours: "الألوان",
  light: "فاتح",
  dark: "داكن",
  asTheDevice: "كما في الجهاز",
  suggestion: "Plaza تتحدث العربية أيضًا.",
  suggestionYes: "المتابعة بالعربية",
  suggestionNo: "لا، شكرًا",
}
