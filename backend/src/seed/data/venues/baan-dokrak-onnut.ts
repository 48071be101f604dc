import type { VenueSeed } from "../shapes"

export const baanDokrakOnnut: VenueSeed = {
  handle: "baan-dokrak-onnut",
  vendor: "baan-dokrak",
  city: "bangkok",
  name: "Baan Dokrak On Nut",
  description:
    "The school of the house: three bright rooms above a pharmacy where apprentices finish their year under supervision. Prices are lower, hands are careful, and a senior therapist is always in the room next door.",
  categories: ["massage"],
  address_1: "77 Sukhumvit Soi 50",
  province: "Khlong Toei",
  postal_code: "10260",
  latitude: 13.7018,
  longitude: 100.5995,
  phone: "+66 2 555 0114",
  tags: ["walk-ins-welcome", "near-transit", "family-friendly"],
  amenities: ["air-conditioning", "tea-and-water", "card-payment"],
  hours: [{ days: [1, 2, 3, 4, 5, 6], opens: "09:30", closes: "21:00" }],
  faqs: [
    [
      "Are the apprentices certified?",
      "All have passed the 372-hour course of the ministry before they work here.",
    ],
    ["Can I ask for the same therapist again?", "Of course, choose the name when you book."],
  ],
  staff: [
    {
      name: "Pranee Wongsa",
      title: "Instructor",
      bio: "Teaches the final year and takes four guests a day so that her hands stay honest.",
      skills: ["massage"],
    },
    {
      name: "Nok Chaiyaporn",
      title: "Apprentice therapist",
      bio: "Came from Nan with a recommendation from her grandmother, who was a masseuse too.",
      skills: ["massage"],
    },
    {
      name: "Somchai Buaphan",
      title: "Apprentice therapist",
      bio: "Worked in a gym for five years and wanted to know why shoulders hurt.",
      skills: ["massage"],
    },
  ],
}
