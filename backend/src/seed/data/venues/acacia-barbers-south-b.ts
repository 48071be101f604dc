import type { VenueSeed } from "../shapes"

export const acaciaBarbersSouthB: VenueSeed = {
  handle: "acacia-barbers-south-b",
  vendor: "acacia-care",
  city: "nairobi",
  name: "Acacia Barbers South B",
  description:
    "The neighbourhood shop with a mural of a giraffe getting a haircut. Fathers come with sons, Saturday talk is football, and there is a chess board for those who wait. Prices are kind and so is the light.",
  categories: ["barber"],
  address_1: "5 Kapiti Road",
  province: "South B",
  postal_code: "00506",
  latitude: -1.3127,
  longitude: 36.8391,
  phone: "+254 20 555 0173",
  tags: ["family-friendly", "walk-ins-welcome"],
  amenities: ["parking", "tea-and-water", "children-corner"],
  hours: [{ days: [2, 3, 4, 5, 6, 7], opens: "09:00", closes: "19:30" }],
  faqs: [
    ["Can my two sons come at once?", "Book two chairs at the same time; they race, we time it."],
    ["Do you dye beards?", "Yes, with a henna that Juma brings from Mombasa."],
  ],
  staff: [
    {
      name: "Juma Bakari",
      title: "Barber",
      bio: "Runs the shop, the chess league and the henna pot.",
      skills: ["barber"],
    },
    {
      name: "Victor Simiyu",
      title: "Barber",
      bio: "Good with children who would rather be elsewhere.",
      skills: ["barber"],
    },
    {
      name: "Samuel Gitau",
      title: "Barber",
      bio: "Afros, sponge twists and everything with volume.",
      skills: ["barber"],
    },
  ],
}
