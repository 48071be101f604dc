import type { VenueSeed } from "../shapes"

export const lotusGridSilom: VenueSeed = {
  handle: "lotus-grid-silom",
  vendor: "lotus-grid",
  city: "bangkok",
  name: "Lotus Grid Silom",
  description:
    "A basement boxing room under an office tower, loud at seven in the morning and again at six. Bags, ropes and a ring for padwork, coached by two former stadium fighters. Lockers fit a suit.",
  categories: ["fitness"],
  address_1: "B1, 93 Silom Road",
  province: "Bang Rak",
  postal_code: "10500",
  latitude: 13.7279,
  longitude: 100.5318,
  phone: "+66 2 555 0142",
  tags: ["near-transit", "english-spoken", "good-for-beginners"],
  amenities: ["showers", "lockers", "changing-room", "air-conditioning", "card-payment"],
  hours: [
    { days: [1, 2, 3, 4, 5], opens: "06:30", closes: "21:00" },
    { days: [6], opens: "09:00", closes: "15:00" },
  ],
  faqs: [
    ["Do I need gloves?", "Gloves are lent, hand wraps are sold at the desk for a hundred baht."],
    ["Will I be hit?", "No. Sparring is only by agreement and never in a first lesson."],
  ],
  staff: [
    {
      name: "Kru Daeng",
      title: "Muay Thai coach",
      bio: "Two hundred fights, four hundred students, one rule: guard up.",
      skills: ["fitness"],
    },
    {
      name: "Kru Yod",
      title: "Boxing coach",
      bio: "Teaches footwork first, everything else later.",
      skills: ["fitness"],
    },
    {
      name: "Pakinee Sae-Lim",
      title: "Conditioning coach",
      bio: "Competes in rowing and likes intervals more than anyone should.",
      skills: ["fitness"],
    },
    {
      name: "Jake Thammarat",
      title: "Mobility coach",
      bio: "Opens the hips of office workers one lunch at a time.",
      skills: ["fitness"],
    },
  ],
}
