import type { Translated } from "@/languages/message-types"

export const service: Partial<Translated<"service">> = {
  options: "الخيارات",
  bookOption: "احجز {title}، {option}",
  addOns: "ما يمكن إضافته",
  durationLonger: "أطول بمقدار {duration}",
  whoDoesIt: "من يقدّمها",
  bookWith: "احجز مع {name}: {title}",
  book: "احجز",
  chooseTime: "اختر وقتًا",
  chooseSession: "اختر حصة",
  withName: "احجز مع {name}",
  beforeYouBook: "قبل الحجز",
  comesAfter: "لمن سبق أن حصل على {title} هنا.",
  comesAfterBy: "لمن حصل على {title} هنا قبل {leadTime} على الأقل.",
  partyUpTo: "لمجموعات حتى {capacity}.",
  ahead:
    "{days, plural, one {يمكن الحجز قبل يوم واحد.} two {يمكن الحجز قبل يومين.} few {يمكن الحجز قبل # أيام.} many {يمكن الحجز قبل # يومًا.} other {يمكن الحجز قبل # يوم.}}",
  aboutVenue: "كل شيء عن {venue}",
  moreAt: "المزيد في {venue}",
}
