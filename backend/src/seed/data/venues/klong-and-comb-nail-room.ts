import type { VenueSeed } from "../shapes"

export const klongAndCombNailRoom: VenueSeed = {
  handle: "klong-and-comb-nail-room",
  vendor: "klong-and-comb",
  city: "bangkok",
  name: "The Nail Room at Siam",
  description:
    "A narrow pink room on the third floor of an arcade by Siam Square, run by four technicians who trained together. Tools come out of sealed sterile pouches that you open yourself. Lunch-hour appointments end on time.",
  categories: ["nails"],
  address_1: "3F, 254 Rama I Road",
  province: "Pathum Wan",
  postal_code: "10330",
  latitude: 13.7449,
  longitude: 100.5331,
  phone: "+66 2 555 0124",
  tags: ["women-led", "near-transit", "walk-ins-welcome"],
  amenities: ["wifi", "card-payment", "air-conditioning"],
  hours: [{ days: [1, 2, 3, 4, 5, 6, 7], opens: "10:00", closes: "20:30" }],
  faqs: [
    [
      "How are tools cleaned?",
      "Autoclave, sealed pouch, opened in front of you. Files are yours to take home.",
    ],
    [
      "How long does gel last?",
      "Two to three weeks; if a nail chips within seven days we repair it free of charge.",
    ],
  ],
  staff: [
    {
      name: "Pim Rattana",
      title: "Founder",
      bio: "Learned Russian manicure in Almaty and teaches it on Mondays.",
      skills: ["nails"],
    },
    {
      name: "Bow Kasemsan",
      title: "Nail artist",
      bio: "Chrome, cat-eye and all that glitters.",
      skills: ["nails"],
    },
    {
      name: "Noey Tansakul",
      title: "Technician",
      bio: "Repairs what other places broke, kindly.",
      skills: ["nails"],
    },
    {
      name: "Fern Duangjai",
      title: "Technician",
      bio: "Feet are her field; she studied podology for a year.",
      skills: ["nails"],
    },
  ],
}
