/** Words that venues are found by. */
export const TAGS = {
  "open-late": "Open late",
  "walk-ins-welcome": "Walk-ins welcome",
  "english-spoken": "English spoken",
  "family-friendly": "Family friendly",
  "near-transit": "Near transit",
  "women-led": "Women led",
  "natural-products": "Natural products",
  "quiet-place": "Quiet place",
  "good-for-beginners": "Good for beginners",
  couples: "For couples",
} as const

/** What a venue offers its visitors. */
export const AMENITIES = {
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

/** The shelves of the shop: product categories beside those of the services. */
export const RETAIL_CATEGORIES = {
  "body-and-bath": { name: "Body and bath", description: "Oils, scrubs, soaps and balms to take home." },
  "hair-care": { name: "Hair care", description: "Shampoo, treatments, brushes and combs." },
  "nail-care": { name: "Nail care", description: "Polish, files and creams for hands and feet." },
  "shave-and-beard": { name: "Shave and beard", description: "Brushes, oils and pomades." },
  "oral-care": { name: "Oral care", description: "What the dentist would put in your bathroom." },
  "movement-gear": { name: "Movement gear", description: "Mats, weights and bands for practice at home." },
  "home-and-tea": { name: "Home and tea", description: "Candles, teas and bowls for a quiet evening." },
} as const
