export const holidays = {
  title: "Import public holidays",
  import: "Import public holidays",
  hint: "The venue is closed on the days you choose. Hours of your own on a date stay.",
  action: "Close on these days",
  done: "The venue is closed on the days chosen",
  year: "Year",
  region: "Region",
  allRegions: "The whole country",
  loading: "Looking up holidays…",
  unknown: "No holidays are known for this country. Choose another one.",
  none: "There are no public holidays in this year.",
  taken: "{{date}}, has hours already",
  attribution:
    "Holidays by date-holidays (github.com/commenthol/date-holidays), code ISC, data CC BY-SA 3.0 after Wikipedia; check them before you rely on them.",
}
