import type { Translated } from "@/languages/message-types"

export const map: Translated<"map"> = {
  map: "خريطة",
  list: "قائمة",
  view: "العرض",
  mapOfVenues: "خريطة الأماكن",
  loadingMap: "جارٍ تحميل الخريطة",
  mapFailed: "تعذّر رسم الخريطة على هذا الجهاز. القائمة أدناه فيها الأماكن نفسها.",
  searchThisArea: "ابحث في هذه المنطقة",
  zoomIn: "تكبير",
  zoomOut: "تصغير",
  countVenuesHere:
    "{count, plural, one {مكان واحد هنا، كبّر} two {مكانان هنا، كبّر} few {# أماكن هنا، كبّر} many {# مكانًا هنا، كبّر} other {# مكان هنا، كبّر}}",
  countVenuesIn:
    "{count, plural, one {مكان واحد في {city}، كبّر} two {مكانان في {city}، كبّر} few {# أماكن في {city}، كبّر} many {# مكانًا في {city}، كبّر} other {# مكان في {city}، كبّر}}",
  venueFrom: "{name}، من {price}",
  metres: "م",
  kilometres: "كم",
  attribution: "مصادر الخريطة",
  countOnMap: "{shown} من {count} من الأماكن على الخريطة",
  countServicesOnMap: "{shown} من {count} من الخدمات على الخريطة",
  landBy: "السواحل والحدود: Natural Earth",
  mapOf: "خريطة {name}",
  placeMapFailed: "تعذر رسم الخريطة على هذا الجهاز.",
}
