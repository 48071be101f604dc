import type { Translated } from "@/languages/message-types"

export const home: Partial<Translated<"home">> = {
  whatDoYouNeed: "ماذا تحتاج؟",
  goodPlacesToStart: "أماكن جيدة للبداية",
  allVenues: "كل الأماكن",
  howItWorks: "كيف يعمل",
  whereWeAre: "أين نحن",
  lengthVenues: "{count, plural, one {مكان واحد} two {مكانان} few {# أماكن} many {# مكانًا} other {# مكان}}",
  bookTheGoodHours: "احجز أجمل الأوقات.",
  massageHairNailsAClass:
    "تدليك أو شعر أو أظافر أو حصة أو فحص: ابحث عن المكان، واختر من يخدمك، وخذ وقتًا متاحًا حقًّا. نحجزه لك بينما تقرر، ويتأكد في دقيقة.",
  find: "ابحث عن المكان",
  findText: "الأسعار والفريق وساعات العمل وشروط الإلغاء كلها على الصفحة قبل أن تقرر.",
  take: "خذ وقتًا متاحًا",
  takeText: "ما تراه متاح في هذه اللحظة. اختره فنحجزه لك عشر دقائق، ولا يأخذه أحد منك.",
  booked: "تم الحجز",
  bookedText: "لا حاجة إلى حساب. يراه المكان في تقويمه فورًا، ويصلك بالبريد الإلكتروني.",
}
