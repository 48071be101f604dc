import type { VenueSeed } from "../shapes"

export const baanDokrakAri: VenueSeed = {
  handle: "baan-dokrak-ari",
  vendor: "baan-dokrak",
  city: "bangkok",
  name: "Baan Dokrak Ari",
  description:
    "A teak house on stilts, five minutes on foot from the sky train. Massage happens upstairs under slow fans; the covered deck below is for yoga in the morning and for waiting in the afternoon. Children from the school next door provide the soundtrack until three.",
  categories: ["massage", "yoga"],
  address_1: "9 Soi Ari 4",
  province: "Phaya Thai",
  postal_code: "10400",
  latitude: 13.7805,
  longitude: 100.5441,
  phone: "+66 2 555 0112",
  tags: ["near-transit", "good-for-beginners", "quiet-place"],
  amenities: ["tea-and-water", "changing-room", "wifi", "card-payment"],
  hours: [
    { days: [1, 2, 3, 4, 5], opens: "07:00", closes: "20:00" },
    { days: [6, 7], opens: "08:00", closes: "20:00" },
  ],
  faqs: [
    ["Do I need my own mat?", "No, mats, blocks and bolsters are there and are cleaned after each lesson."],
    [
      "Is the house air-conditioned?",
      "The massage rooms are; the yoga deck has fans and a breeze from the canal side.",
    ],
  ],
  staff: [
    {
      name: "Siriporn Kaewmanee",
      title: "Head of house",
      bio: "Runs Ari with a notebook and a bell. Gives the slowest Thai massage in the company.",
      skills: ["massage"],
    },
    {
      name: "Dao Inthasorn",
      title: "Therapist",
      bio: "Specialises in shoulders that have spent too long over a keyboard.",
      skills: ["massage"],
    },
    {
      name: "Maya Lindqvist",
      title: "Yoga teacher",
      bio: "Teaches hatha and breath work in English and careful Thai. Came for a month in 2014.",
      skills: ["yoga"],
    },
    {
      name: "Thanawat Srisai",
      title: "Yoga teacher and therapist",
      bio: "A dancer by training, which shows in how he explains balance.",
      skills: ["yoga", "massage"],
    },
  ],
}
