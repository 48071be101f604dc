/** The amenities that Plaza begins with, by handle. English shows what the backend calls them. */
export const amenities = {
  parking: "Parking",
  wifi: "Wi-Fi",
  "step-free-access": "Step-free access",
  showers: "Showers",
  lockers: "Lockers",
  "tea-and-water": "Tea and water",
  "card-payment": "Card payment",
  "air-conditioning": "Air conditioning",
  "changing-room": "Changing room",
  "children-corner": "Children's corner",
} as const
