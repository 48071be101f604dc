import type { VenueSeed } from "../shapes"

export const spreeUndLindeKreuzberg: VenueSeed = {
  handle: "spree-und-linde-kreuzberg",
  vendor: "spree-und-linde",
  city: "berlin",
  name: "Spree & Linde Kreuzberg",
  description:
    "A corner shop under a lime tree near the Landwehr canal. In front there are three chairs for hair and beards, behind the velvet curtain two rooms for massage. Appointments are long enough that nobody looks at the clock.",
  categories: ["hair", "massage", "barber"],
  address_1: "Uferzeile 12",
  province: "Kreuzberg",
  postal_code: "10999",
  latitude: 52.4968,
  longitude: 13.4262,
  phone: "+49 30 5550181",
  tags: ["english-spoken", "quiet-place", "near-transit", "natural-products"],
  amenities: ["wifi", "card-payment", "tea-and-water", "step-free-access"],
  hours: [
    { days: [2, 3, 4, 5], opens: "10:00", closes: "19:00" },
    { days: [6], opens: "10:00", closes: "16:00" },
  ],
  faqs: [
    [
      "Do prices depend on gender?",
      "No, only on time. Choose the length of the appointment that your hair needs.",
    ],
    ["Can I pay by card?", "By card, by phone, and yes, in cash."],
  ],
  staff: [
    {
      name: "Jule Hartwig",
      title: "Hairdresser",
      bio: "Master craftswoman, dry cuts, long silences.",
      skills: ["hair"],
    },
    {
      name: "Emre Yalcin",
      title: "Barber and hairdresser",
      bio: "Learned in his uncle's shop in Neukölln and refined the fade since.",
      skills: ["barber", "hair"],
    },
    {
      name: "Katrin Osswald",
      title: "Massage therapist",
      bio: "Trained physiotherapist who likes to know why before she presses.",
      skills: ["massage"],
    },
    {
      name: "Nils Petersen",
      title: "Massage therapist and barber",
      bio: "Two trades, one pair of warm hands.",
      skills: ["massage", "barber"],
    },
  ],
}
