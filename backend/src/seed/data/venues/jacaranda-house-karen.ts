import type { VenueSeed } from "../shapes"

export const jacarandaHouseKaren: VenueSeed = {
  handle: "jacaranda-house-karen",
  vendor: "jacaranda-house",
  city: "nairobi",
  name: "Jacaranda House Karen",
  description:
    "A garden cottage among old trees, with two treatment rooms, an outdoor bath behind a bamboo screen and the occasional visit from a bushbuck. One guest or one couple at a time; you have the place to yourself.",
  categories: ["spa", "massage"],
  address_1: "3 Bogani Close",
  province: "Karen",
  postal_code: "00502",
  latitude: -1.3318,
  longitude: 36.7129,
  phone: "+254 20 555 0154",
  tags: ["couples", "quiet-place", "natural-products"],
  amenities: ["parking", "showers", "tea-and-water", "card-payment"],
  hours: [{ days: [3, 4, 5, 6, 7], opens: "09:00", closes: "18:00" }],
  faqs: [
    ["Is it far from town?", "Forty minutes before four in the afternoon, a good deal more after it."],
    ["Can we use the garden?", "Yes, an hour before and after your visit, with lemonade."],
  ],
  staff: [
    {
      name: "Ruth Naserian",
      title: "Therapist",
      bio: "Uses herbs from her family's land near Kajiado.",
      skills: ["massage", "spa"],
    },
    {
      name: "Esther Wanjala",
      title: "Therapist",
      bio: "Warm stones, slow hands, a repertoire of bird calls.",
      skills: ["massage", "spa"],
    },
    {
      name: "Salome Atieno",
      title: "Spa therapist",
      bio: "Responsible for the bath, the fire under it and the petals in it.",
      skills: ["spa"],
    },
  ],
}
