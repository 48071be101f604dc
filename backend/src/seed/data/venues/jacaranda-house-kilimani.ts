import type { VenueSeed } from "../shapes"

export const jacarandaHouseKilimani: VenueSeed = {
  handle: "jacaranda-house-kilimani",
  vendor: "jacaranda-house",
  city: "nairobi",
  name: "Jacaranda House Kilimani",
  description:
    "Where it all began: a bungalow off Argwings Kodhek Road with a braiding room, a wash room and a veranda for waiting husbands. Natural hair is the house speciality, from first loc to silk press. Lunch can be ordered to the chair.",
  categories: ["hair", "nails"],
  address_1: "14 Kirichwa Lane",
  province: "Kilimani",
  postal_code: "00100",
  latitude: -1.2921,
  longitude: 36.7856,
  phone: "+254 20 555 0151",
  tags: ["women-led", "natural-products", "walk-ins-welcome", "family-friendly"],
  amenities: ["parking", "wifi", "tea-and-water", "card-payment", "children-corner"],
  hours: [
    { days: [1, 2, 3, 4, 5, 6], opens: "08:00", closes: "19:00" },
    { days: [7], opens: "10:00", closes: "16:00" },
  ],
  faqs: [
    [
      "Is braiding hair included?",
      "Two packs are; colours and extra length are chosen and paid at the house.",
    ],
    ["Do you style children's hair?", "Yes, cornrows from five years on, with cartoons."],
  ],
  staff: [
    {
      name: "Wanjiru Kamau",
      title: "Founder and loctician",
      bio: "Put in her first sisterlocks in 2006 and still sees that client.",
      skills: ["hair"],
    },
    {
      name: "Achieng Odhiambo",
      title: "Braider",
      bio: "Knotless braids with partings that look drawn by a ruler.",
      skills: ["hair"],
    },
    {
      name: "Njeri Mwangi",
      title: "Stylist",
      bio: "Heat without damage: silk presses, wash days, trims.",
      skills: ["hair"],
    },
    {
      name: "Faith Mutua",
      title: "Nail technician",
      bio: "Quiet, quick, and honest about what gel your nails can take.",
      skills: ["nails"],
    },
  ],
}
