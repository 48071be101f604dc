import type { Translated } from "@/languages/message-types"

export const venues: Partial<Translated<"venues">> = {
  venues: "الأماكن",
  everyVenueOnPlazaBy: "كل الأماكن على Plaza حسب الفئة والمدينة والاسم، مع الأسعار والتقييمات.",
  fromMoney: "من <span>{money}</span>",
  loadingVenues: "جارٍ تحميل الأماكن",
  tryFewerWordsAnotherCity: "جرّب كلمات أقل، أو مدينة أخرى، أو كل الفئات.",
  noVenueMatchesThat: "لا يوجد مكان مطابق",
  countVenues: "{count, plural, one {مكان واحد} two {مكانان} few {# أماكن} many {# مكانًا} other {# مكان}}",
  showAllVenues: "عرض كل الأماكن",
  distance: "الأقرب",
  name: "الاسم",
  relevance: "الأنسب",
  rating: "الأعلى تقييمًا",
  price: "الأقل سعرًا",
  everythingIn: "{category} في {city}",
  venuesIn: "الأماكن في {city}",
}
