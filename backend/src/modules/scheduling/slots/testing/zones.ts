/** Zones that change their clocks in every way there is today, and some that never do. */
export const ZONES = [
  "Asia/Bangkok",
  "Asia/Kathmandu",
  "America/New_York",
  "America/Santiago",
  "America/Havana",
  "Europe/London",
  "Europe/Berlin",
  "Africa/Cairo",
  "Africa/Casablanca",
  "Africa/Nairobi",
  "Asia/Beirut",
  "Australia/Lord_Howe",
  "Antarctica/Troll",
  "Pacific/Chatham",
  "Pacific/Kiritimati",
]
