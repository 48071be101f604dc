import type { VenueSeed } from "../shapes"

export const acaciaDentalUpperHill: VenueSeed = {
  handle: "acacia-dental-upper-hill",
  vendor: "acacia-care",
  city: "nairobi",
  name: "Acacia Dental Upper Hill",
  description:
    "A practice of two sisters and their hygienist in a low building between the towers. Appointments are long, the generator is new, and estimates fit on one page. Patients are called the next day, whether it hurt or not.",
  categories: ["dental"],
  address_1: "8 Hospital Hill Lane",
  province: "Upper Hill",
  postal_code: "00200",
  latitude: -1.2989,
  longitude: 36.8122,
  phone: "+254 20 555 0171",
  tags: ["family-friendly", "women-led", "english-spoken"],
  amenities: ["parking", "step-free-access", "wifi", "card-payment", "children-corner"],
  hours: [
    { days: [1, 2, 3, 4, 5], opens: "08:00", closes: "18:00" },
    { days: [6], opens: "08:30", closes: "13:00" },
  ],
  faqs: [
    [
      "Which insurers do you work with?",
      "Most Kenyan medical schemes; bring the card and we ask for approval while you wait.",
    ],
    ["What if I have pain at night?", "The number on your appointment card is answered until ten."],
  ],
  staff: [
    {
      name: "Dr. Adhiambo Otieno",
      title: "Dentist",
      bio: "Restorative dentistry and the gift of saying exactly how long it will take.",
      skills: ["dental"],
    },
    {
      name: "Dr. Atieno Otieno",
      title: "Dentist, oral surgery",
      bio: "Takes out wisdom teeth faster than you can worry about them.",
      skills: ["dental"],
    },
    {
      name: "Moses Karanja",
      title: "Dental hygienist",
      bio: "Polishes, praises and keeps the children's sticker album.",
      skills: ["dental"],
    },
    {
      name: "Dr. Halima Noor",
      title: "Dentist, orthodontics",
      bio: "Braces for teenagers and for the adults who never got round to it.",
      skills: ["dental"],
    },
  ],
}
