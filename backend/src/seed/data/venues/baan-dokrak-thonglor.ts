import type { VenueSeed } from "../shapes"

export const baanDokrakThonglor: VenueSeed = {
  handle: "baan-dokrak-thonglor",
  vendor: "baan-dokrak",
  city: "bangkok",
  name: "Baan Dokrak Thonglor",
  description:
    "The first house, behind a garden wall in a side street of Thonglor. Six treatment rooms look onto a frangipani tree, and the foot baths are carved from one block of granite. Guests are asked to come ten minutes early for ginger tea.",
  categories: ["massage", "spa"],
  address_1: "48/3 Soi Thonglor 17",
  province: "Watthana",
  postal_code: "10110",
  latitude: 13.7364,
  longitude: 100.5832,
  phone: "+66 2 555 0111",
  tags: ["english-spoken", "natural-products", "couples", "open-late"],
  amenities: ["tea-and-water", "air-conditioning", "showers", "wifi", "card-payment", "parking"],
  hours: [{ days: [1, 2, 3, 4, 5, 6, 7], opens: "10:00", closes: "22:00" }],
  faqs: [
    [
      "Can two people be treated in one room?",
      "Yes. Book the same time with two therapists and tell us in the notes.",
    ],
    [
      "What should I wear?",
      "Loose cotton clothes are laid out for Thai massage; for oil you get a sarong and towels.",
    ],
  ],
  staff: [
    {
      name: "Ploy Sukcharoen",
      title: "Senior therapist",
      bio: "Trained in Chiang Mai and with the house since its first year. Known for finding the one knot that matters.",
      skills: ["massage"],
    },
    {
      name: "Nattaya Boonmee",
      title: "Therapist and aromatherapist",
      bio: "Blends the oils of the house herself, mostly from her mother's lemongrass.",
      skills: ["massage", "spa"],
    },
    {
      name: "Anucha Prasert",
      title: "Sports therapist",
      bio: "Former long-distance runner who works slowly and deeply. Prefers to explain what he feels under his thumbs.",
      skills: ["massage"],
    },
    {
      name: "Kanya Rattanakul",
      title: "Facial and body care",
      bio: "Eleven years of facials, and a firm believer in less product and more time.",
      skills: ["spa", "massage"],
    },
  ],
}
