import type { VenueSeed } from "../shapes"

export const klongAndCombEkkamai: VenueSeed = {
  handle: "klong-and-comb-ekkamai",
  vendor: "klong-and-comb",
  city: "bangkok",
  name: "Klong & Comb Ekkamai",
  description:
    "A salon in a mid-century shophouse with the original terrazzo and a record player by the wash basins. Younger crew, bolder colour, and a nail bar where three friends can sit together.",
  categories: ["hair", "nails"],
  address_1: "120 Ekkamai Soi 12",
  province: "Watthana",
  postal_code: "10110",
  latitude: 13.7302,
  longitude: 100.5868,
  phone: "+66 2 555 0122",
  tags: ["open-late", "english-spoken", "walk-ins-welcome"],
  amenities: ["wifi", "card-payment", "air-conditioning", "tea-and-water"],
  hours: [{ days: [1, 3, 4, 5, 6, 7], opens: "11:00", closes: "21:00" }],
  faqs: [
    [
      "Do you bleach dark hair in one visit?",
      "Sometimes. If your hair would suffer we say so and plan two visits.",
    ],
    ["May I bring my dog?", "Small dogs are welcome before two in the afternoon."],
  ],
  staff: [
    {
      name: "Tle Rungroj",
      title: "Stylist",
      bio: "Mullets, shags and everything else that your mother warned you about.",
      skills: ["hair"],
    },
    {
      name: "Aom Jirawat",
      title: "Colourist",
      bio: "Has dyed her own hair forty-one colours and can tell you how each one faded.",
      skills: ["hair"],
    },
    {
      name: "Praew Sinsamut",
      title: "Nail technician",
      bio: "Fast, exact, and a champion of the short square nail.",
      skills: ["nails"],
    },
    {
      name: "Gift Anantachai",
      title: "Nail technician",
      bio: "Builds extensions that survive rock climbing; she climbs.",
      skills: ["nails"],
    },
  ],
}
