import type { VenueSeed } from "../shapes"

export const acaciaBarbersKimathi: VenueSeed = {
  handle: "acacia-barbers-kimathi",
  vendor: "acacia-care",
  city: "nairobi",
  name: "Acacia Barbers Kimathi",
  description:
    "Five chairs up a flight of stairs in the centre of town, busy from the first bank clerk to the last actor. Fades, line-ups and dyes, with steam towels and the radio on low. The head massage is not optional.",
  categories: ["barber"],
  address_1: "1F, 19 Kimathi Lane",
  province: "Central Business District",
  postal_code: "00100",
  latitude: -1.2841,
  longitude: 36.8227,
  phone: "+254 20 555 0172",
  tags: ["walk-ins-welcome", "near-transit", "open-late"],
  amenities: ["wifi", "card-payment", "tea-and-water"],
  hours: [
    { days: [1, 2, 3, 4, 5, 6], opens: "08:00", closes: "20:00" },
    { days: [7], opens: "10:00", closes: "17:00" },
  ],
  faqs: [
    ["Do you take walk-ins?", "Yes, but those with a booking sit down first."],
    ["Is there a barber for women?", "Mwende cuts short hair on everyone, and does it very well."],
  ],
  staff: [
    {
      name: "Dennis Ochieng",
      title: "Head barber",
      bio: "Fifteen years in town; has cut ministers and their bodyguards on the same day.",
      skills: ["barber"],
    },
    {
      name: "Mwende Kilonzo",
      title: "Barber",
      bio: "Tapers, designs and short cuts for women.",
      skills: ["barber"],
    },
    {
      name: "Ali Mohamed",
      title: "Barber",
      bio: "Beards are architecture, he says, and behaves accordingly.",
      skills: ["barber"],
    },
    {
      name: "Felix Njoroge",
      title: "Barber",
      bio: "The fastest line-up on the street and the calmest voice.",
      skills: ["barber"],
    },
  ],
}
