import type { VenueSeed } from "../shapes"

export const klongAndCombBarbers: VenueSeed = {
  handle: "klong-and-comb-barbers",
  vendor: "klong-and-comb",
  city: "bangkok",
  name: "Klong & Comb Barbers",
  description:
    "Four chairs in a shophouse on Charoen Krung that was a barbershop in 1948 already; the mirrors stayed. Fades, scissor cuts and shaves with proper lather. The old clock runs eight minutes fast on purpose.",
  categories: ["barber"],
  address_1: "887 Charoen Krung Road",
  province: "Samphanthawong",
  postal_code: "10100",
  latitude: 13.7323,
  longitude: 100.5138,
  phone: "+66 2 555 0123",
  tags: ["walk-ins-welcome", "english-spoken", "near-transit"],
  amenities: ["wifi", "card-payment", "air-conditioning"],
  hours: [
    { days: [1, 2, 4, 5, 6], opens: "10:00", closes: "20:00" },
    { days: [7], opens: "10:00", closes: "17:00" },
  ],
  faqs: [
    [
      "Do you cut children's hair?",
      "From four years on, on a board across the chair that fathers remember from their own childhood.",
    ],
    ["Cash only?", "No, cards and transfer too."],
  ],
  staff: [
    {
      name: "Boy Saetang",
      title: "Master barber",
      bio: "Third generation on this street. Shaves with his grandfather's strop.",
      skills: ["barber"],
    },
    {
      name: "Arthit Kongkaew",
      title: "Barber",
      bio: "Skin fades so even that they photograph badly.",
      skills: ["barber"],
    },
    {
      name: "Non Phuwadol",
      title: "Barber",
      bio: "Long hair, beards and patience.",
      skills: ["barber"],
    },
    {
      name: "Win Thepharak",
      title: "Junior barber",
      bio: "Two years in, and already has a queue on Saturdays.",
      skills: ["barber"],
    },
  ],
}
