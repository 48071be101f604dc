import type { VenueSeed } from "../shapes"

export const baanDokrakRiverside: VenueSeed = {
  handle: "baan-dokrak-riverside",
  vendor: "baan-dokrak",
  city: "bangkok",
  name: "Baan Dokrak Riverside",
  description:
    "A former rice barge office on the Thonburi bank, reached by the hotel ferry or by foot from Charoen Nakhon. Two rooms open onto the water, and the bath house has a tub that takes twenty minutes to fill. Evenings are the best time; the bridge is lit until midnight.",
  categories: ["spa", "massage"],
  address_1: "211 Charoen Nakhon Road",
  province: "Khlong San",
  postal_code: "10600",
  latitude: 13.7211,
  longitude: 100.5089,
  phone: "+66 2 555 0113",
  tags: ["couples", "open-late", "english-spoken", "natural-products"],
  amenities: ["showers", "tea-and-water", "air-conditioning", "parking", "card-payment", "lockers"],
  hours: [
    { days: [1, 2, 3, 4], opens: "12:00", closes: "23:00" },
    { days: [5, 6, 7], opens: "11:00", closes: "24:00" },
  ],
  faqs: [
    [
      "How do I get there by boat?",
      "Take the orange flag boat to Ratchawong and the cross-river ferry; the jetty is next door.",
    ],
    [
      "May I stay after the treatment?",
      "The terrace is yours for half an hour, with tea or a cold hibiscus.",
    ],
    ["Is there parking?", "Six spaces behind the house, free for guests."],
  ],
  staff: [
    {
      name: "Wipawan Thongdee",
      title: "Spa manager",
      bio: "Knows every regular by their favourite tub temperature.",
      skills: ["spa", "massage"],
    },
    {
      name: "Chanida Phumirat",
      title: "Therapist",
      bio: "Has the strongest hands of the house and the quietest voice.",
      skills: ["massage", "spa"],
    },
    {
      name: "Orathai Suwan",
      title: "Body care therapist",
      bio: "Learned salt scrubs in Hua Hin and clay wraps from a book she will lend you.",
      skills: ["spa"],
    },
    {
      name: "Kittisak Mongkol",
      title: "Therapist",
      bio: "Works with heated stones from the Ping river that he collected himself.",
      skills: ["massage"],
    },
  ],
}
