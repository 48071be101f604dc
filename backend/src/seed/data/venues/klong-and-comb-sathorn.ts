import type { VenueSeed } from "../shapes"

export const klongAndCombSathorn: VenueSeed = {
  handle: "klong-and-comb-sathorn",
  vendor: "klong-and-comb",
  city: "bangkok",
  name: "Klong & Comb Sathorn",
  description:
    "The flagship, with eight chairs and a glass-walled colour lab where you can watch your shade being mixed. Consultation happens standing up, in daylight, before anyone touches a brush. Nail tables line the window on the canal.",
  categories: ["hair", "nails"],
  address_1: "31 Sathorn Soi 10",
  province: "Bang Rak",
  postal_code: "10500",
  latitude: 13.7226,
  longitude: 100.5292,
  phone: "+66 2 555 0121",
  tags: ["english-spoken", "near-transit", "women-led"],
  amenities: ["wifi", "card-payment", "tea-and-water", "air-conditioning", "step-free-access"],
  hours: [
    { days: [2, 3, 4, 5, 6], opens: "10:00", closes: "20:00" },
    { days: [7], opens: "11:00", closes: "18:00" },
  ],
  faqs: [
    [
      "Do you do a patch test before colour?",
      "Yes, for every first visit. It takes five minutes and is free, ideally two days before.",
    ],
    [
      "Which products do you use?",
      "Our own line, mixed in the lab upstairs, and ammonia-free colour from Japan.",
    ],
  ],
  staff: [
    {
      name: "Mint Charoensuk",
      title: "Creative director",
      bio: "Cuts dry, talks little, photographs everything. Trained in Osaka.",
      skills: ["hair"],
    },
    {
      name: "Beam Wattana",
      title: "Colourist",
      bio: "Runs the lab and keeps a card with your formula for ten years.",
      skills: ["hair"],
    },
    {
      name: "Fah Limsakul",
      title: "Stylist",
      bio: "Curly hair is her subject; she has it herself.",
      skills: ["hair"],
    },
    {
      name: "June Pattanapong",
      title: "Nail artist",
      bio: "Studied ceramics and paints nails with the same brushes.",
      skills: ["nails"],
    },
  ],
}
