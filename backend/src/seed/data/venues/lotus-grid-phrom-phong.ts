import type { VenueSeed } from "../shapes"

export const lotusGridPhromPhong: VenueSeed = {
  handle: "lotus-grid-phrom-phong",
  vendor: "lotus-grid",
  city: "bangkok",
  name: "Lotus Grid Phrom Phong",
  description:
    "Two rooms on a roof beside the park: one with reformers, one with nothing but a wooden floor. Lessons start on the quarter hour and the shower has better pressure than yours at home. Beginners are the majority here.",
  categories: ["yoga", "fitness"],
  address_1: "Roof floor, 612 Sukhumvit Soi 24",
  province: "Khlong Toei",
  postal_code: "10110",
  latitude: 13.7287,
  longitude: 100.5696,
  phone: "+66 2 555 0141",
  tags: ["good-for-beginners", "english-spoken", "near-transit"],
  amenities: ["showers", "lockers", "changing-room", "tea-and-water", "air-conditioning", "wifi"],
  hours: [
    { days: [1, 2, 3, 4, 5], opens: "06:30", closes: "20:30" },
    { days: [6, 7], opens: "08:00", closes: "17:00" },
  ],
  faqs: [
    ["I have never done Pilates. Which lesson?", "The reformer introduction; it is made for exactly that."],
    [
      "Are socks needed?",
      "Grip socks on the reformers, bare feet in the yoga room. We sell the socks at cost.",
    ],
  ],
  staff: [
    {
      name: "Ananda Voravut",
      title: "Yoga teacher",
      bio: "Vinyasa with a physiotherapist's eye for wrists.",
      skills: ["yoga"],
    },
    {
      name: "Isabel Moreau",
      title: "Pilates coach",
      bio: "Danced in Lyon until her knee said no, and teaches what fixed it.",
      skills: ["fitness"],
    },
    {
      name: "Ratchanon Piyawat",
      title: "Coach",
      bio: "Strength for people who dislike gyms.",
      skills: ["fitness"],
    },
    {
      name: "Meena Chandrasekhar",
      title: "Yoga and reformer teacher",
      bio: "Grew up with yoga in Chennai and finds the shortcuts suspicious.",
      skills: ["yoga", "fitness"],
    },
  ],
}
